import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Spelling, TokenKind } from './spelling.ts';
import { spellingAt } from './spelling.ts';

export type { TokenKind } from './spelling.ts';

/** A word, number, clitic ('s, n't) or mark, `text.slice(start, end)`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** True where white space (or the text's edge) stands before it. */
  readonly spaced: boolean;
  readonly spelling: Spelling;
}

/**
 * In order of preference: dotted initials (U.N., a.m.), amounts (40,000, $1.2, 3rd), words with inner hyphens and apostrophes, handles and hashtags,
 * runs of dots and dashes, doubled single quotes, any other character. No alternative can back-track over more than one joint.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|[$€£¥]?\d+(?:[.,:]\d+)*\p{L}*(?:-\p{L}+)*%?|[@#]?[\p{L}\p{M}\p{N}_]+(?:[-'’‑&][\p{L}\p{M}\p{N}_]+)*|\.{2,}|--+|''|``|\S/uy;

/** Cuts `text.slice(start, end)` into tokens whose offsets refer to `text`. Linear in its length. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const words = text.slice(start, end);
  let last = start;
  const push = (from: number, to: number, spelling: Spelling): void => {
    const { text: own, lower, kind } = spelling;
    tokens.push({ start: from, end: to, text: own, lower, kind, spaced: from === start || from > last, spelling });
    last = to;
  };
  for (let at = skipSpace(words, 0); at < words.length; at = skipSpace(words, at)) {
    const from = start + at;
    const next = tokenEnd(words, at);
    const begin = at;
    at = next;
    if (from < last) continue; // the full stop of an abbreviation, already taken
    const to = start + next;
    const spelling = spellingAt(words, begin, next);
    const clitic = begin + spelling.clitic;
    if (clitic < next) {
      push(from, start + clitic, spellingAt(words, begin, clitic, 'word'));
      push(start + clitic, to, spellingAt(words, clitic, next, 'clitic'));
    } else if (spelling.kind === 'word' && words.charCodeAt(next) === STOP && takesStop(words, spelling.text, next))
      push(from, to + 1, spellingAt(words, begin, next + 1));
    else push(from, to, spelling);
  }
  return tokens;
}

const isLetter = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26;

/** White space and the marks with which no word goes on. */
const AFTER_WORD: ReadonlySet<number> = new Set(Array.from(' \n,;:!?)"”', (mark) => mark.charCodeAt(0)));
const STOP = 46;

/** Where the token at `at` ends. Most are plain words, which need no pattern. */
function tokenEnd(words: string, at: number): number {
  let to = at;
  while (isLetter(words.charCodeAt(to))) to++;
  const after = words.charCodeAt(to);
  if (to > at && (AFTER_WORD.has(after) || (after === STOP && to > at + 1))) return to;
  TOKEN.lastIndex = at;
  TOKEN.test(words);
  return TOKEN.lastIndex;
}

function skipSpace(words: string, from: number): number {
  let at = from;
  for (;;) {
    const code = words.charCodeAt(at);
    if (code !== 32 && !(code >= 9 && code <= 13) && !(code > 127 && /\s/.test(words.charAt(at)))) return at;
    at++;
  }
}

/** Whether the full stop after a word belongs to it. */
function takesStop(text: string, word: string, dot: number): boolean {
  return TITLE_ABBREVIATIONS.has(word.toLowerCase()) || isOtherAbbreviation(text, word, dot) || isInitial(text, word, dot);
}

/** "Jan.", "Inc.": capitalised (or vs., etc., approx.) and not a plain lower-case word such as "no." at a sentence's end. */
function isOtherAbbreviation(text: string, word: string, dot: number): boolean {
  const lower = word.toLowerCase();
  if (!OTHER_ABBREVIATIONS.has(lower)) return false;
  if (['vs', 'etc', 'approx', 'cf'].includes(lower)) return true;
  if (word === lower) return false;
  // "No. 10" but not "No. He left"; "Wash." and the like only before more of the sentence
  return lower === 'no' || lower === 'nos' ? /^\.\s*\d/.test(text.slice(dot, dot + 6)) : true;
}

/** "J. Edgar", "Chelsea J. Carter": one capital before a full stop and another capital. */
const isInitial = (text: string, word: string, dot: number): boolean =>
  /^\p{Lu}$/u.test(word) && word !== 'I' && /^\.\s?\p{Lu}/u.test(text.slice(dot, dot + 3));
