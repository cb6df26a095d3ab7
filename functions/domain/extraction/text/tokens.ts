import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/names/abbreviations.ts';
import { codesOf } from './codes.ts';
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
 * In order of preference: dotted initials (U.N., a.m.), amounts (40,000, $1.2, Rs2,500, 3rd), words with inner hyphens and apostrophes, handles and hashtags,
 * runs of dots and dashes, doubled single quotes, any other character. No alternative can back-track over more than one joint.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|(?:[$€£¥₹₦₵]|(?:Rs|Tk|Dhs?|K?[Ss]hs?|Ush|RM|Rp|GH[¢₵]|[KNPR])(?=\d+[.,]\d))?\d+(?:[.,:]\d+)*\p{L}*(?:-\p{L}+)*%?|[@#]?[\p{L}\p{M}\p{N}_]+(?:[-'’‑&][\p{L}\p{M}\p{N}_]+)*|\.{2,}|--+|''|``|’’|‘‘|\S/uy;

/**
 * Cuts `text.slice(start, end)` into tokens whose offsets refer to `text`. Linear in its length.
 * @param codes the code units of the text, where they are at hand
 */
export function tokenize(text: string, start = 0, end = text.length, codes = codesOf(text)): Token[] {
  const tokens: Token[] = [];
  let last = start;
  const push = (from: number, to: number, spelling: Spelling): void => {
    const { text: own, lower, kind } = spelling;
    tokens.push({ start: from, end: to, text: own, lower, kind, spaced: from === start || from > last, spelling });
    last = to;
  };
  for (let at = skipSpace(text, codes, start, end); at < end;) {
    const from = at;
    const to = tokenEnd(text, codes, from, end);
    at = skipSpace(text, codes, to, end);
    if (from < last) continue; // the full stop of an abbreviation, already taken
    const spelling = spellingAt(text, codes, from, to);
    const clitic = from + spelling.clitic;
    if (clitic < to) {
      push(from, clitic, spellingAt(text, codes, from, clitic, 'word'));
      push(clitic, to, spellingAt(text, codes, clitic, to, 'clitic'));
    } else if (spelling.kind === 'word' && to < end && codes[to] === STOP && takesStop(text, spelling.text, to, end))
      push(from, to + 1, spellingAt(text, codes, from, to + 1));
    else push(from, to, spelling);
  }
  return tokens;
}

const isLetter = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26;

/** White space and the marks with which no word goes on, by their codes. */
const AFTER_WORD = new Uint8Array(128);
for (const mark of ' \n,;:!?)"') AFTER_WORD[mark.charCodeAt(0)] = 1;
const CLOSING_QUOTE = '”'.charCodeAt(0);
const STOP = 46;

/** Where the token at `at` ends, as if the text ended at `end`. Most are plain words, which need no pattern. */
function tokenEnd(text: string, codes: Uint16Array, at: number, end: number): number {
  let to = at;
  while (to < end && isLetter(codes[to] ?? 0)) to++;
  if (to > at) {
    if (to === end) return to;
    const after = codes[to] ?? 0;
    if (AFTER_WORD[after] === 1 || after === CLOSING_QUOTE || (after === STOP && to > at + 1)) return to;
  }
  const isHalf = ((codes[at] ?? 0) & 0xfc00) === 0xdc00;
  if (!isHalf) {
    TOKEN.lastIndex = at;
    TOKEN.test(text);
    if (TOKEN.lastIndex <= end) return TOKEN.lastIndex;
  }
  // other words begin beyond the end, and a pattern begins before half a character
  TOKEN.lastIndex = 0;
  TOKEN.test(text.slice(at, end));
  return at + TOKEN.lastIndex;
}

function skipSpace(text: string, codes: Uint16Array, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const code = codes[at] ?? 0;
    if (code !== 32 && !(code >= 9 && code <= 13) && !(code > 127 && /\s/.test(text.charAt(at)))) break;
  }
  return at;
}

/** Whether the full stop after a word belongs to it. */
function takesStop(text: string, word: string, dot: number, end: number): boolean {
  if (TITLE_ABBREVIATIONS.has(word.toLowerCase())) return true;
  const following = text.slice(dot, Math.min(end, dot + 6));
  return isOtherAbbreviation(word, following) || isInitial(word, following);
}

/** "Jan.", "Inc.": capitalised (or vs., etc., approx.) and not a plain lower-case word such as "no." at a sentence's end. */
function isOtherAbbreviation(word: string, following: string): boolean {
  const lower = word.toLowerCase();
  if (!OTHER_ABBREVIATIONS.has(lower)) return false;
  if (['vs', 'etc', 'approx', 'cf'].includes(lower)) return true;
  if (word === lower) return false;
  // "No. 10" but not "No. He left"; "Wash." and the like only before more of the sentence
  return lower === 'no' || lower === 'nos' ? /^\.\s*\d/.test(following) : true;
}

/** "J. Edgar", "Chelsea J. Carter": one capital before a full stop and another capital. */
const isInitial = (word: string, following: string): boolean => /^\p{Lu}$/u.test(word) && word !== 'I' && /^\.\s?\p{Lu}/u.test(following);
