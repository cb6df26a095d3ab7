import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';

export type TokenKind = 'word' | 'number' | 'clitic' | 'mark';

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
}

/**
 * In order of preference: dotted initials (U.N., a.m.), amounts (40,000, $1.2, 3rd), words with inner hyphens and apostrophes, handles and hashtags,
 * runs of dots and dashes, doubled single quotes, any other character. No alternative can back-track over more than one joint.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|[$€£¥]?\d+(?:[.,:]\d+)*\p{L}*(?:-\p{L}+)*%?|[@#]?[\p{L}\p{M}\p{N}_]+(?:[-'’‑&][\p{L}\p{M}\p{N}_]+)*|\.{2,}|--+|''|``|\S/gu;

const CLITIC = /^(.+?)(n't|'(?:s|d|ll|ve|re|m))$/;

const kindOf = (text: string): TokenKind => {
  if (/^[$€£¥]?\d/u.test(text)) return 'number';
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark';
};

/** Cuts `text.slice(start, end)` into tokens whose offsets refer to `text`. Linear in its length. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let last = start;
  const push = (from: number, to: number, kind: TokenKind): void => {
    const piece = text.slice(from, to);
    tokens.push({
      start: from,
      end: to,
      text: piece,
      lower: piece.toLowerCase().replaceAll('’', "'"),
      kind,
      spaced: from === start || from > last,
    });
    last = to;
  };
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    let to = from + match[0].length;
    if (from < last) continue; // the full stop of an abbreviation, already taken
    const kind = kindOf(match[0]);
    if (kind !== 'word') {
      push(from, to, kind);
      continue;
    }
    const clitic = CLITIC.exec(match[0].toLowerCase().replaceAll('’', "'"));
    if (clitic?.[2] !== undefined && clitic[2].length < to - from) {
      const cut = to - clitic[2].length;
      push(from, cut, 'word');
      push(cut, to, 'clitic');
      continue;
    }
    const lower = match[0].toLowerCase();
    if (
      text[to] === '.' &&
      to < end &&
      (TITLE_ABBREVIATIONS.has(lower) || isOtherAbbreviation(text, match[0], to) || isInitial(text, match[0], to))
    )
      to += 1;
    push(from, to, 'word');
  }
  return tokens;
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
