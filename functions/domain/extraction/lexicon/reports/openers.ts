import { FACING } from './cue-words.ts';
import { CLAIMING_HEDGES } from '../claims/hedges.ts';
import { words } from '../words.ts';

/** "The ferries attacked the law as": of these only what is attacked "as" something is told, and not fought. */
export const ATTACKING = words('attacked assailed');
/** "Described by neighbours as": of whom or what something is told. */
export const TELLING = words(
  'identified named described portrayed characterised characterized condemned denounced hailed branded labelled labeled dismissed',
);
/** "According to", "in the words of", "by Halim’s own account", "as reported by". */
const OF_PHRASES = words('according in by on per as');
/** What stands behind a noun that reports: "reports by", "the position is". */
const BEHIND_NOUNS = words('by from in that is was remains');
/** The words with which hedges open. */
export const OF_HEDGES: ReadonlySet<string> = new Set(Array.from(CLAIMING_HEDGES, (hedge) => hedge.split(' ')[0] ?? ''));
/** The pronouns that are themselves a mention of somebody. */
export const ANAPHORS = words('he she him her his they it');

/** Words with which something opens that is sought at every word of a text. Each spelling knows its own (`opens`), as bits. */
export const OPENS_TOLD_AS = 1;
export const OPENS_PHRASE = 2;
export const BEHIND_NOUN = 4;
export const OPENS_HEDGE = 8;
export const REFERS = 16;

const OPENERS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [OPENS_TOLD_AS, [...ATTACKING, ...TELLING, 'claimed']],
  [OPENS_PHRASE, OF_PHRASES],
  [BEHIND_NOUN, BEHIND_NOUNS],
  [OPENS_HEDGE, [...OF_HEDGES, ...FACING, 'has']],
  [REFERS, [...ANAPHORS, 'which', 'who']],
];

const bits = new Map<string, number>();
for (const [bit, opening] of OPENERS) for (const word of opening) bits.set(word, (bits.get(word) ?? 0) | bit);

/** What may open with a word in lower case, as bits. */
export const opensOf = (lower: string): number => bits.get(lower) ?? 0;
