import { OTHER_WORDS } from '../lexicon/names/family-names.ts';
import type { TokenKind } from './spelling.ts';

/**
 * What a token may do by its letters alone, as bits: end its sentence as a mark does, close a bracket, end its sentence by its own full stop, divide it, name
 * somebody though it is another word as well, open or close a quotation.
 */
export const STOPS = 1;
export const CLOSES = 2;
export const SHORTENED = 4;
export const DIVIDES = 8;
export const NAMES_TOO = 16;
export const QUOTES = 32;

/** The bits of a token. */
export function doesOf(text: string, kind: TokenKind): number {
  if (kind === 'word' && text.endsWith('.')) return SHORTENED;
  if (kind !== 'mark') return /^\p{Lu}\p{Ll}/u.test(text) && OTHER_WORDS.has(text.toLowerCase()) ? NAMES_TOO : 0;
  if (/^(?:["“”„«»'‘’]|''|``|‘‘|’’)$/.test(text)) return QUOTES;
  if (/^[.!?]+$|^…$/.test(text)) return STOPS;
  if (/^[)\]]$/.test(text)) return CLOSES | DIVIDES;
  return /^(?:[,;:([]|--+|—|–)$/.test(text) ? DIVIDES : 0;
}

/** The kind of a mark at which a part may begin or end, of those in `TokenFacts`. */
export function edgeOfMark(text: string): number {
  if (text === ',') return 3;
  if (text === '.' || text === '?' || text === '!') return 4;
  if (text === ':') return 5;
  return /^[—–-]/.test(text) ? 6 : 7;
}

/** A mark by itself that may open or close a quotation. */
export const OPENING_MARK = /^(?:["“‘']|'')$/;
export const CLOSING_MARK = /^(?:["”’']|'')$/;
