/** Phrases that texts are searched for, with a cheap sign of them. */
export interface Phrases {
  readonly pattern: RegExp;
  /** Finds in each of these phrases, by itself, one word without which it is not said. */
  readonly opens: RegExp;
  /** The bit that a word has which `opens` finds something in. */
  readonly hint: number;
}

/** A text as far as it is searched: the hints of all its words together. */
export interface Hinted {
  readonly text: string;
  readonly hints: number;
}

const BITS = 31;
let made = 0;

/**
 * Phrases by a pattern for the whole of a text and one for single words. Each has a bit of its own; from the thirty-second on they share them, which costs a
 * look now and then and never an answer.
 */
export const phrases = (pattern: RegExp, opens: RegExp): Phrases => ({ pattern, opens, hint: 1 << (made++ % BITS) });

/** Whole words and phrases, whatever their case, by their alternatives: each must begin with a word of its own, so `a b|c`, not `(?:a )?b`. */
export const anyOf = (alternatives: RegExp): Phrases => phrases(whole(alternatives.source), whole(firstWords(alternatives.source)));

const whole = (source: string): RegExp => new RegExp(`\\b(?:${source})\\b`, 'i');

/** Whether the text may be worth searching. */
export const mayBeIn = ({ hint }: Phrases, { hints }: Hinted): boolean => (hints & hint) !== 0;

/** Whether one of the phrases stands in the text. A pattern over a whole text takes long, and most texts hint at few. */
export const isIn = ({ pattern, hint }: Phrases, { text, hints }: Hinted): boolean => (hints & hint) !== 0 && pattern.test(text);

/** Alternatives cut after their first words: "mass graves?|massacres?" as "mass|massacres?". */
function firstWords(source: string): string {
  let kept = '';
  let depth = 0;
  let cut = false;
  for (const [piece] of source.matchAll(PIECES)) {
    if (piece === '(?:') depth++;
    else if (piece === ')') depth--;
    else if (depth === 0 && piece === '|') cut = false;
    else if (depth === 0 && ENDS_WORD.test(piece)) cut = true;
    if (!cut) kept += piece;
  }
  return kept;
}

const PIECES = /\(\?:|\[[^\]]*\]|\\.|./g;
/** A space, a class that holds one, a full stop. */
const ENDS_WORD = /^(?: |\[.* .*\]|\\\.)$/;
