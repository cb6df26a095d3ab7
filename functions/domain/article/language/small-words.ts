import { PROFILES } from './profiles.ts';

/** The languages that words can tell. */
export const LANGUAGES: readonly string[] = Object.keys(PROFILES);

/** The commonest small words of all languages, from 1 on, and for each the languages (by their places in `LANGUAGES`) of which it is one. */
const WORDS = [''];
const PLACES: number[][] = [[]];

/** An open-addressing table of the words' numbers, 0 where there is none: a text's words are looked up where they stand, without cutting them out. */
const TABLE = new Uint16Array(1 << 12);

const LONGEST = Math.max(...Object.values(PROFILES).flatMap((words) => words.split(' ').map(({ length }) => length)));

/** The hash of a word, letter by letter (that of Java's strings). */
const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** The slot of the word `text.slice(from, to)` or an empty one. */
function slotOf(text: string, from: number, to: number, hash: number): number {
  const last = TABLE.length - 1;
  let slot = (hash ^ (hash >>> 12)) & last;
  for (; ; slot = (slot + 1) & last) {
    const number = TABLE[slot] ?? 0;
    if (number === 0) return slot;
    const word = WORDS[number] ?? '';
    if (word.length === to - from && text.startsWith(word, from)) return slot;
  }
}

for (const [place, language] of LANGUAGES.entries())
  for (const word of new Set(PROFILES[language]?.split(' '))) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
    const slot = slotOf(word, 0, word.length, hash);
    if (TABLE[slot] === 0) {
      TABLE[slot] = WORDS.push(word) - 1;
      PLACES.push([]);
    }
    PLACES[TABLE[slot] ?? 0]?.push(place);
  }

/** Which of the characters up to U+024F are letters. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => (/\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0));

/** Whether the character `code` of a text, at `at`, is a letter or a mark upon one. */
function isLetter(code: number, text: string, at: number): boolean {
  if (code < LATIN.length) return LATIN[code] === 1;
  // dashes and quotation marks
  if (code >= 0x2000 && code < 0x2070) return false;
  // the second half of a pair is what the first one is
  const half = code >= 0xdc00 && code < 0xe000;
  const whole = text.codePointAt(half && at > 0 ? at - 1 : at) ?? code;
  return (!half || whole > 0xffff) && /[\p{L}\p{M}]/u.test(String.fromCodePoint(whole));
}

/** What small words a text in small letters has. */
export interface SmallWords {
  /** How many words there are, small or not. */
  readonly words: number;
  /** How many small ones, and how many different ones, by the place of their language in `LANGUAGES`. */
  readonly hits: Uint32Array;
  readonly different: Uint32Array;
}

/** Counts the small words of a text in small letters. */
export function smallWordsIn(text: string): SmallWords {
  const hits = new Uint32Array(LANGUAGES.length);
  const different = new Uint32Array(LANGUAGES.length);
  const seen = new Uint8Array(WORDS.length);
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (!isLetter(code, text, at)) continue;
    const from = at;
    let hash = 0;
    do {
      hash = hashOn(hash, code);
      code = text.charCodeAt(++at);
    } while (at < text.length && isLetter(code, text, at));
    words++;
    if (at - from > LONGEST) continue;
    const number = TABLE[slotOf(text, from, at, hash)] ?? 0;
    if (number === 0) continue;
    for (const place of PLACES[number] ?? []) {
      hits[place] = (hits[place] ?? 0) + 1;
      if (seen[number] === 0) different[place] = (different[place] ?? 0) + 1;
    }
    seen[number] = 1;
  }
  return { words, hits, different };
}
