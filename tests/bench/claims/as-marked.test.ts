import { expect, test } from 'vitest';
import { claimsAsMarked } from '../../../bench/claims/as-marked.ts';
import { compare } from '../../../bench/claims/compare.ts';
import { firstInLine } from '../../../bench/claims/first-in-line.ts';
import { ARTICLE } from './invented.ts';

test('claims as marked are what the marks say, in the order of the text, without beliefs and repeats', () => {
  expect(
    claimsAsMarked(ARTICLE).map(({ id, text, attribution: { source, cue, via }, kind, verification, queued }) => [
      id,
      text,
      source?.name,
      cue?.text,
      via.map(({ name }) => name),
      kind,
      verification.status,
      queued,
    ]),
  ).toEqual([
    ['1', 'the gate stood open all night', 'Ann Pell', 'said', [], 'fact', 'none', true],
    ['2', 'the warehouse was empty at dawn', 'Ann Pell', 'added', [], 'fact', 'tried', true],
    ['3', 'two vans were missing', 'Hartwell Freight', 'had told', ['Police'], 'fact', 'none', true],
    ['6', 'drivers to lock their vans', 'Police', 'urged', [], 'call', 'none', false],
  ]);
});

test('figures, places and priority are worked out as for found claims', () => {
  const [gate, empty, vans] = claimsAsMarked(ARTICLE);
  expect(vans?.quantities).toMatchObject([{ value: 2 }]);
  expect(empty?.appearances.map(({ role }) => role)).toEqual(['body', 'headline']);
  expect(empty?.priority.score).toBeGreaterThan(gate?.priority.score ?? 100);
});

test('each finds its marks again, and all that is left to be wrong is the order', () => {
  const comparison = compare(ARTICLE, claimsAsMarked(ARTICLE));
  expect([comparison.missed, comparison.wrong]).toEqual([[], []]);
  expect(firstInLine(comparison).filter(({ leads }) => leads)).toHaveLength(2);
});
