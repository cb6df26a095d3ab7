import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each(['According to the report, it was overloaded.', 'According to the report however, it was overloaded.'])(
  'the report is the outlet’s that has just told of it: %s',
  (sentence) => {
    expect(last('A ferry has sunk off Selby, Radio Kesh reports.', sentence)).toBe('Radio Kesh');
  },
);

it('and none where a report was told of, or long after it', () => {
  expect(last('An audit report found debts. A ferry has sunk off Selby, Radio Kesh reports.', 'The report said nobody was hurt.')).toBe(
    'audit report',
  );
  const rain = 'Rain fell. The road was shut. A dog ran. Night came.';
  expect(last('A ferry has sunk off Selby, Radio Kesh reports.', rain, 'The report said nobody was hurt.')).toBe('report');
});
