import { CHECKING } from './claims/checking.ts';
import { HARMS } from './claims/harm.ts';
import { HEDGING } from './claims/hedges.ts';
import { BECOMING, FUTURE, OBLIGATION, PAST, SELF, VALUING } from './claims/judgement.ts';
import type { Phrases } from './phrases.ts';
import { COUNTING } from './numbers.ts';
import { TIMES } from './times.ts';
import * as wording from './wording.ts';

/** All that texts are searched for by the hints of their words. */
export const HINTED: readonly Phrases[] = [
  ...HARMS.map(({ phrases }) => phrases),
  BECOMING,
  ...CHECKING,
  COUNTING,
  FUTURE,
  HEDGING,
  OBLIGATION,
  PAST,
  SELF,
  TIMES,
  VALUING,
  ...Object.values(wording),
];

/** What a word as written hints at: the bits of all phrases that may stand where it does. */
export function hintsOf(word: string): number {
  let hints = 0;
  for (const { opens, hint } of HINTED) if ((hints & hint) === 0 && opens.test(word)) hints |= hint;
  return hints;
}
