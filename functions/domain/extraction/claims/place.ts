import type { Draft } from '../clauses/attribution.ts';
import { isRegion } from '../lexicon/names/regions.ts';
import type { Passage } from '../text/sentences.ts';

/** So many words the name of a state or province has. */
const LONGEST = 3;

/** "Ann Lee, who was hurt in Aurora, Colorado, said": where it was, and not who said it. */
export function isPlace({ tokens }: Passage, { source: [place, ...others], cue: [cue] }: Draft): boolean {
  if (place === undefined || cue === undefined || others.length > 0 || place[1] > cue[0] || place[1] - place[0] >= LONGEST) return false;
  if (tokens[place[1] + 1]?.text !== ',') return false;
  const before = tokens[place[0] - 1];
  const behindTown = before?.text === ',' && tokens[place[0] - 2]?.spelling.capital === true;
  if (!behindTown && !/^(?:in|from|near|of|at)$/.test(before?.lower ?? '')) return false;
  const words = tokens.slice(place[0], place[1] + 1).map(({ text }) => text);
  return isRegion(words.join(' '));
}
