import { expect, test } from 'vitest';
import { compare } from '../../../bench/claims/compare.ts';
import { mistakesIn } from '../../../bench/claims/mistakes.ts';
import { scoreTable } from '../../../bench/claims/score-table.ts';
import { addComparison, emptyTally, ratesOf } from '../../../bench/claims/tally.ts';
import type { Tally } from '../../../bench/claims/tally.ts';
import type { Claim } from '../../../functions/domain/extraction/claim.ts';
import { ARTICLE, found } from './invented.ts';

function tallyOf(claims: readonly Claim[]): Tally {
  const tally = emptyTally();
  addComparison(tally, compare(ARTICLE, claims));
  return tally;
}

const GATE = found('the gate stood open all night', { by: 'Ann Pell' });
const VANS = found('two vans were missing', { by: 'Hartwell Freight', via: 'police' });

test('contents: precision of what was found, recall of what is marked', () => {
  const tally = tallyOf([GATE, found('more thefts this winter')]);
  expect(tally.contents).toEqual({ right: 1, found: 2, marked: 4 });
  expect(ratesOf(tally.contents)).toEqual({ precision: 50, recall: 25, f1: 33.3 });
  expect(ratesOf(emptyTally().contents)).toEqual({ precision: null, recall: null, f1: null });
});

test('aspects are judged among the matched', () => {
  const { aspects } = tallyOf([GATE, VANS, found('the warehouse was empty at dawn', { by: 'Police', kind: 'plan' })]);
  expect(aspects.source).toEqual({ right: 2, of: 3 });
  expect(aspects.type).toEqual({ right: 2, of: 3 });
  expect(aspects.kind).toEqual({ right: 2, of: 3 });
  expect(aspects.basis).toEqual({ right: 3, of: 3 });
  expect(aspects['basis and verification']).toEqual({ right: 2, of: 3 });
});

test('via counts only where somebody is marked or found', () => {
  expect(tallyOf([GATE, VANS]).aspects.via).toEqual({ right: 1, of: 1 });
  expect(tallyOf([found('two vans were missing')]).aspects.via).toEqual({ right: 0, of: 1 });
  expect(tallyOf([found('the gate stood open all night', { via: 'Police' })]).aspects.via).toEqual({ right: 0, of: 1 });
});

test('queued: right where the marked claim is queued too', () => {
  const call = found('drivers to lock their vans');
  expect(tallyOf([GATE, call, found('more thefts this winter')]).queued).toEqual({ right: 1, found: 3, marked: 3 });
  expect(tallyOf([{ ...GATE, queued: false }]).queued).toEqual({ right: 0, found: 0, marked: 3 });
});

test('lead: of the first five queued by priority', () => {
  const last = found('the warehouse was empty at dawn', { score: 1 });
  const wrong = ['Ann Pell', 'She', 'Police', 'Owners', 'the firm'].map((words) => found(words, { score: 9 }));
  expect(tallyOf([...wrong, last]).lead).toBe(0);
  expect(tallyOf([...wrong.slice(1), last]).lead).toBe(1);
  expect(tallyOf([{ ...last, queued: false }]).lead).toBe(0);
});

test('mistakes are listed by what they are about', () => {
  const comparison = compare(ARTICLE, [{ ...GATE, kind: 'call', queued: false }, found('more thefts this winter')]);
  expect(mistakesIn('contents', comparison)).toEqual([
    'missed 2 [Ann Pell] the warehouse was empty at dawn',
    'missed 3 [Hartwell Freight] two vans were missing',
    'missed 6 [Police] drivers to lock their vans',
    'belief [- ‹-›] more thefts this winter',
  ]);
  expect(mistakesIn('kind', comparison)).toEqual([
    'fact ← call | 1 [Ann Pell] the gate stood open all night | [Ann Pell (“Ann Pell”) ‹-›] the gate stood open all night',
  ]);
  expect(mistakesIn('source', comparison)).toEqual([]);
  expect(mistakesIn('queued', comparison).map((line) => line.split(' ')[0])).toEqual(['lost', 'missed', 'missed', 'wrong']);
  expect(mistakesIn('lead', comparison).map((line) => line.split(' ')[0])).toEqual(['leads', 'should', 'should']);
});

test('the table has a line for each tally and a dash where nothing was measured', () => {
  const lines = scoreTable([
    ['crime', tallyOf([GATE])],
    ['none', emptyTally()],
  ]).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toMatch(/^\| crime \| 1 \| 4 \| 100\.0 \| 25\.0 \| 40\.0 \| 100\.0 /);
  expect(lines[3]).toContain('\u2013');
});
