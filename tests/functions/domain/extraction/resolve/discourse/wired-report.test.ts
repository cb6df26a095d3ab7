import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each(['According to the report, they were taken at night.', 'According to the report however, they were taken at night.'])(
  'the report is the outlet’s that has just told of it: %s',
  (sentence) => {
    expect(last('Gunmen have seized nine men, Radio Kesh reports.', sentence)).toBe('Radio Kesh');
  },
);

it('and none where a report was told of, or long after it', () => {
  expect(last('An audit report found debts. Gunmen have seized nine men, Radio Kesh reports.', 'The report said they were poor.')).toBe(
    'audit report',
  );
  const rain = 'Rain fell. The road was shut. A dog ran. Night came.';
  expect(last('Gunmen have seized nine men, Radio Kesh reports.', rain, 'The report said they were poor.')).toBe('report');
});
