import { isGivenName } from '../../../lexicon/names/family-names.ts';
import { isState } from '../../../lexicon/names/known-bodies.ts';
import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import type { Token } from '../../../text/tokens.ts';

/**
 * Whether the first of a run of capitalised words is where somebody is posted, and the others are the name: "special envoy for Karsa Carla Bildt".
 * @param first of the run
 */
export function isPlaceBeforeName(tokens: readonly Token[], first: number, last: number): boolean {
  const article = tokens[first - 1]?.lower === 'the' ? 1 : 0;
  const [office, preposition] = [tokens[first - 2 - article], tokens[first - 1 - article]];
  const [place, given] = [tokens[first], tokens[first + 1]];
  if (last - first < 2 || place === undefined || given === undefined || office === undefined) return false;
  if (!/^(?:for|to|in)$/.test(preposition?.lower ?? '') || !OFFICES.test(office.lower) || !PERSON_NOUNS.has(office.lower)) return false;
  return isState(place.text) || (isGivenName(given.lower) && !isGivenName(place.lower));
}

const OFFICES = /^(?:envoy|representative|ambassador|coordinator|director|minister|commissioner|secretary|official|chief|head)$/;
