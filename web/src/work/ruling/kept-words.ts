import type { RulingWords } from './ruling-words.ts';
import { NO_WORDS } from './ruling-words.ts';

/** Words kept in this browser until the desk’s server has them. */
interface Kept {
  readonly words: RulingWords;
  /** The version that they were written over. */
  readonly version: number;
}

const keyOf = (person: string, claimId: string): string => `claim-docket.words.${person}.${claimId}`;

/** Keeps words that are not saved yet; a browser that is full or forbids it keeps none. */
export function keepWords(person: string, claimId: string, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(person, claimId), JSON.stringify(kept));
  } catch {
    // The words are still on the screen, and are being saved on the server.
  }
}

export const dropWords = (person: string, claimId: string): void => localStorage.removeItem(keyOf(person, claimId));

/** What was kept, or undefined where nothing was. */
export function keptWords(person: string, claimId: string): Kept | undefined {
  const text = localStorage.getItem(keyOf(person, claimId));
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? { version: kept.version, words: { ...NO_WORDS, ...kept.words } } : undefined;
  } catch {
    return undefined;
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'words' in value &&
  typeof value.words === 'object' &&
  'version' in value &&
  typeof value.version === 'number';
