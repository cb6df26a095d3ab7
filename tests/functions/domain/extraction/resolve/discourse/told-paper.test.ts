import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it('what recommends is the paper told of just before, and no body', () => {
  expect(last('The council got a safety audit of Ostra Ltd in May. It recommended that the mill be shut.')).toBe('safety audit');
  expect(last('Ostra Ltd was handed an inspector’s report on Monday. It found that the mill was unsafe.')).toBe('inspector’s report');
});

it('a body that has just spoken goes on', () => {
  expect(last('The Selby Commission said a report was late. It recommended that the mill be shut.')).toBe('Selby Commission');
});
