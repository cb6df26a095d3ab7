import type { ListedVerdict, Verdict } from '../../api/types.ts';

/** What made a verdict, after “by whom”. */
export const HOW_WORDS: Readonly<Record<Verdict['how'], string>> = {
  sole: 'on one review',
  'signed-off': 'signed off',
  agreed: 'two blind reviews agreed',
  adjudicated: 'adjudicated',
  refiled: 'refiled',
};

/** Whether the desk stands by a verdict. */
export const STATUS_WORDS: Readonly<Record<ListedVerdict['status'], string>> = {
  standing: 'Stands',
  'in-doubt': 'In doubt',
  withdrawn: 'Withdrawn',
  superseded: 'Superseded',
};

const FOLLOWS: Readonly<Record<Exclude<Verdict['as'], 'first'>, (before: string) => string>> = {
  update: (before) => `Update of ${before}`,
  correction: (before) => `Correction of ${before}`,
  reopened: (before) => `Ruled anew after ${before} was reopened`,
  recheck: (before) => `Ruled anew when ${before} fell due`,
  refile: (before) => `Refiles ${before} in better words`,
};

/** What a verdict is to the one before it; null for the first of a claim. */
export const followsWords = ({ as, follows }: Pick<Verdict, 'as' | 'follows'>): string | null =>
  as === 'first' || follows === null ? null : FOLLOWS[as](`verdict ${follows}`);
