import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../web/src/api/types.ts';
import { placesOf } from '../../../../web/src/triage/cursor/cursor.ts';
import { matching } from '../../../../web/src/triage/rows/matching.ts';
import type { Row } from '../../../../web/src/triage/rows/row.ts';
import { flip, flipBelow, rowsOf } from '../../../../web/src/triage/rows/rows.ts';
import type { Folds, LoadedList } from '../../../../web/src/triage/rows/rows.ts';
import { inventedClaim } from '../invented-claims.ts';

const SHUT: Folds = { belowOpen: false, flipped: new Set() };

const list = (name: LoadedList['list'], pages: LoadedList['pages'], changes: Partial<LoadedList> = {}): LoadedList => ({
  list: name,
  pages,
  hasMore: false,
  isPending: false,
  isBroken: false,
  ...changes,
});
const of = (articleId: string, ...ids: readonly string[]): Claim[] => ids.map((id) => inventedClaim(id, { articleId }));
const below = (claims: readonly Claim[]): Claim[] => claims.map((claim) => ({ ...claim, state: 'below' }));

/** Rows in short: stories by article with `+` where they are folded, claims by id. */
const short = (rows: readonly Row[]): string[] =>
  rows.map((row) => {
    if (row.kind === 'story') return `${row.story.articleId}${row.folded ? '+' : ''}`;
    return row.kind === 'claim' ? row.claim.id : row.key;
  });

describe('the rows', () => {
  const mixed = [...of('A', 'a1'), ...of('B', 'b1'), ...of('A', 'a2')];

  it('have claims by story, in the order of each story’s first, and the line before what is below it', () => {
    const rows = rowsOf([list('waiting', [mixed]), list('below', [below(of('B', 'b2', 'b3'))])], SHUT, null);
    expect(short(rows)).toEqual(['A', 'a1', 'a2', 'B', 'b1', 'line', 'B+']);
    expect(rows[3]).toMatchObject({ counts: { above: 1, below: 2 } });
    expect(placesOf(rows)).toEqual(['waiting/a1', 'waiting/a2', 'waiting/b1', 'below/B/0']);
  });

  it('keep the order of those that are there when a page is added', () => {
    const first = rowsOf([list('waiting', [mixed], { hasMore: true })], SHUT, null);
    const more = rowsOf([list('waiting', [mixed, of('A', 'a3')])], SHUT, null);
    expect(short(first)).toEqual(['A', 'a1', 'a2', 'B', 'b1', 'waiting/more']);
    expect(short(more)).toEqual(['A', 'a1', 'a2', 'B', 'b1', 'A', 'a3']);
    expect(more[5]).toMatchObject({ goesOn: true });
    expect(new Set(more.map(({ key }) => key)).size).toBe(more.length);
  });

  it('fold and open a story, and all below the line', () => {
    const lists = [list('waiting', [of('A', 'a1')]), list('below', [below([...of('A', 'a2'), ...of('B', 'b1')])])];
    const shut = flip(SHUT, 'waiting/A');
    expect(short(rowsOf(lists, shut, null))).toEqual(['A+', 'line', 'A+', 'B+']);
    expect(short(rowsOf(lists, flip(shut, 'below/B'), null))).toEqual(['A+', 'line', 'A+', 'B', 'b1']);
    expect(short(rowsOf(lists, flipBelow(flip(shut, 'below/B')), null))).toEqual(['A+', 'line', 'A', 'a2', 'B', 'b1']);
    expect(short(rowsOf(lists, flip(flip(shut, 'waiting/A'), 'below/B'), null))).toEqual(['A', 'a1', 'line', 'A+', 'B', 'b1']);
  });

  it('say where nothing is, and nothing of what is not known yet', () => {
    expect(short(rowsOf([list('waiting', [[]]), list('below', [], { isPending: true })], SHUT, null))).toEqual([
      'waiting/nothing',
      'line',
      'below/more',
    ]);
  });

  it('are only those that a search finds, folded ones too', () => {
    const lists = [
      list('waiting', [of('A', 'a1', 'a2')]),
      list('below', [below([...of('A', 'a3'), inventedClaim('b1', { articleId: 'B', text: 'Drei Brücken' })])]),
    ];
    expect(short(rowsOf(lists, SHUT, matching('brucken DREI')))).toEqual(['line', 'B', 'b1']);
    expect(rowsOf(lists, SHUT, matching('drei'))[0]).toMatchObject({ found: { above: 0, below: 1 } });
    expect(short(rowsOf(lists, SHUT, matching('claim')))).toEqual(['A', 'a1', 'a2', 'line', 'A', 'a3']);
  });

  it('say of a search in vain only that no claim has its words, once all are looked through', () => {
    const lists = [list('waiting', [of('A', 'a1')]), list('below', [[]])];
    expect(short(rowsOf(lists, SHUT, matching('zebra')))).toEqual(['none-found']);
    expect(short(rowsOf([list('waiting', [of('A', 'a1')], { hasMore: true })], SHUT, matching('zebra')))).toEqual(['waiting/more']);
    expect(short(rowsOf(lists, SHUT, null))).toEqual(['A', 'a1', 'line', 'below/nothing']);
  });
});

describe('a search', () => {
  const claim = inventedClaim('a', {
    text: 'The bridge was shut',
    attribution: {
      source: { text: 'the mayor', name: 'Ada Lund', type: 'official', spans: [] },
      cue: null,
      quotation: 'indirect',
      via: [],
      denies: false,
    },
  });

  it.each([
    ['bridge', true],
    ['  BRIDGE  shut ', true],
    ['lund bridge', true],
    ['mayor', true],
    ['headline harbour', true],
    ['bridge tunnel', false],
  ])('for “%s” finds the claim: %s', (words, found) => {
    expect(matching(words)?.(claim)).toBe(found);
  });

  it('for nothing is none', () => {
    expect(matching('  ')).toBeNull();
  });
});
