import type { Place } from '../kept/kept-words.ts';
import { keptWords } from '../kept/use-kept.ts';
import type { Unsent } from './draft-saver.ts';
import { NO_WORDS } from './ruling-words.ts';

const placeOf = (person: string, claimId: string): Place => ({ person, claimId, form: 'ruling' });

/** Keeps words of a ruling in this browser until the desk’s server has them. */
export const keepRuling = (person: string, claimId: string, kept: Unsent): void => keptWords.keep(placeOf(person, claimId), kept);

export const dropRuling = (person: string, claimId: string): void => keptWords.drop(placeOf(person, claimId));

/** What was kept, or undefined where nothing was. */
export function keptRuling(person: string, claimId: string): Unsent | undefined {
  const kept = keptWords.of(placeOf(person, claimId));
  return isKept(kept) ? { version: kept.version, words: { ...NO_WORDS, ...kept.words } } : undefined;
}

const isKept = (value: object | undefined): value is Unsent =>
  value !== undefined && 'words' in value && typeof value.words === 'object' && 'version' in value && typeof value.version === 'number';
