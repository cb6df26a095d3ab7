import { NOBODY } from '../lexicon/reports/cue-words.ts';

const BEFORE = new Set(['not', 'neither', 'no']);

/**
 * Whether a source is nobody: "no group", "nobody", "not one of the guards"; not "No 10".
 * @param opener its first word
 * @param counted whether a number follows that
 * @param before the word before it
 */
export const isNobody = (opener: string | undefined, counted: boolean, before: string | undefined): boolean =>
  (NOBODY.has(opener ?? '') && !counted) || BEFORE.has(before ?? '');
