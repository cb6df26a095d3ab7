import type { TokenFacts } from '../token-facts.ts';
import type { FeatureList } from './feature-list.ts';
import { tagAt, wordAt } from './neighbours.ts';

/** How many words tell of a token by where they stand from it: two before, one before, the token itself, one after, two after. */
export const PLACES = 5;
/** The token's own place among them. */
export const OWN = 2;
/** By place. */
const WORD_TEMPLATES = [6, 2, 1, 3, 7];

/** Three tags in a row as one number, below 2^15. */
export const tripleOf = (before: number, tag: number, after: number): number => (before * 32 + tag) * 32 + after;

/** What is added to the numbers of their templates: see `FeatureList`. */
export const sideTemplates = (side: number): number => side * 100;

/** Features of token `t` that depend only on the side of its head (`sideOf`); written to `out`. */
export function sideFeatures(f: TokenFacts, t: number, side: number, out: FeatureList): void {
  const p = f.paragraph[t] ?? 0;
  const first = f.paragraphFirst[p] ?? 0;
  const last = f.paragraphLast[p] ?? 0;
  out.clear(sideTemplates(side));
  for (let place = 0; place < PLACES; place++) addWord(place, wordAt(f, t - OWN + place, first, last), out);
  addOwn(f.lemma[t] ?? 0, f.verb[t] ?? 0, out);
  addPairs(f, t, out);
  addOpening(f, t, out);
  addTags(tripleOf(tagAt(f, t - 1, first, last), f.tag[t] ?? 0, tagAt(f, t + 1, first, last)), out);
  addTagsBefore(tripleOf(tagAt(f, t - 2, first, last), tagAt(f, t - 1, first, last), f.tag[t] ?? 0), out);
  addTagsAfter(tripleOf(f.tag[t] ?? 0, tagAt(f, t + 1, first, last), tagAt(f, t + 2, first, last)), out);
}

/** What one word tells of the token from which it stands at `place`. */
export function addWord(place: number, word: number, out: FeatureList): void {
  out.add(WORD_TEMPLATES[place] ?? 0, word);
}

/** What a token's own verb tells. */
export function addOwn(lemma: number, verb: number, out: FeatureList): void {
  out.add(15, lemma, verb);
}

/** What a token and its neighbours tell two by two. */
export function addPairs(f: TokenFacts, t: number, out: FeatureList): void {
  const p = f.paragraph[t] ?? 0;
  const first = f.paragraphFirst[p] ?? 0;
  const last = f.paragraphLast[p] ?? 0;
  const word = f.word[t] ?? 0;
  out.add(4, wordAt(f, t - 1, first, last), word);
  out.add(5, word, wordAt(f, t + 1, first, last));
}

/** What the word that opens its sentence tells of a token. */
export function addOpening(f: TokenFacts, t: number, out: FeatureList): void {
  const opening = f.sentenceFirst[f.sentence[t] ?? 0] ?? 0;
  out.add(14, f.word[opening] ?? 0, t === opening ? 1 : 0);
}

/** What the three tags around a token tell of it. */
export function addTags(triple: number, out: FeatureList): void {
  out.add(8, (triple >> 5) & 31);
  out.add(9, triple >> 5);
  out.add(10, triple & 1023);
  out.add(13, triple);
}

/** What the three tags that end with a token tell of it. */
export function addTagsBefore(triple: number, out: FeatureList): void {
  out.add(11, triple);
}

/** What the three tags that begin with a token tell of it. */
export function addTagsAfter(triple: number, out: FeatureList): void {
  out.add(12, triple);
}
