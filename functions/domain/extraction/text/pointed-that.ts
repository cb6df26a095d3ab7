import { words } from '../lexicon/words.ts';
import type { Token } from './tokens.ts';

/** By these something is called what it is. */
const CALLING = words('call describe brand label');
const BEHIND_SUBJECTS = words("is are was were has had would will could can may might 's 'd");

/** "That was untrue", "called that a lie": a "that" which points to what was said before, and opens no clause. @param lemma of the verb before it */
export const isPointedThat = (tokens: readonly Token[], that: number, lemma: string | undefined): boolean =>
  CALLING.has(lemma ?? '') || BEHIND_SUBJECTS.has(tokens[that + 1]?.lower ?? '');
