import { codesOf } from './codes.ts';
import { lowerBound } from './spans.ts';
import { readFamilyNames } from './family-names.ts';
import { CLOSES, NAMES_TOO, SHORTENED, STOPS } from './marks.ts';
import type { QuotationMarks } from './quotations.ts';
import { pairQuotations } from './quotations.ts';
import type { Tag } from './tag.ts';
import { tagOf } from './tag.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** One item of a sentence: a word or mark outside quotation marks, or a whole quotation. `first` to `last` are token positions, both inside. */
export interface Item {
  readonly tag: Tag | 'quotation';
  readonly first: number;
  readonly last: number;
  readonly lower: string;
  readonly text: string;
  /** Class of an attributing verb (see `Spelling`), 0 where it is none. */
  readonly verb: number;
  /** What may open with it (see `Spelling`). */
  readonly opens: number;
  /** Of a quotation: the mark that ends what stands inside it (`,`, `.`, `?`), or nothing. */
  readonly ending?: string;
}

/** A sentence as seen from outside its quotations, each of which counts as one word. */
export interface Sentence {
  readonly items: readonly Item[];
  readonly paragraph: number;
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Sentence[];
  /** True where the paragraph ends inside a quotation, which then goes on in the next one. */
  readonly open: boolean;
}

export interface Passage {
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
}

/** A "sentence" beyond this many items is cut, so that whatever comes in takes linear time. */
const LONGEST = 300;

/** Reads ranges of a text (lines, blocks) into paragraphs of sentences. */
export function readPassage(text: string, ranges: readonly (readonly [number, number])[]): Passage {
  const tokens: Token[] = [];
  const doubtful: number[] = [];
  const codes = codesOf(text);
  const cuts = ranges.map(([start, end]) => {
    const from = tokens.length;
    for (const token of tokenize(text, start, end, codes)) {
      if ((token.spelling.does & NAMES_TOO) !== 0) doubtful.push(tokens.length);
      tokens.push(token);
    }
    return { start, end, from, to: tokens.length };
  });
  if (doubtful.length > 0) readFamilyNames(tokens, doubtful);
  const paragraphs: Paragraph[] = [];
  for (const { start, end, from, to } of cuts) {
    if (to === from) continue;
    const quotations = pairQuotations(tokens, from, to);
    paragraphs.push({
      start,
      end,
      sentences: splitSentences(tokens, from, to, quotations, paragraphs.length),
      open: quotations.at(-1)?.closed === false,
    });
  }
  return { tokens, paragraphs };
}

function splitSentences(
  tokens: readonly Token[],
  from: number,
  to: number,
  quotations: readonly QuotationMarks[],
  paragraph: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let items: Item[] = [];
  let quotation = 0;
  let opened = false;
  const close = (): void => {
    if (items.length > 0) sentences.push({ items, paragraph });
    items = [];
    opened = false;
  };
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const marks = quotations[quotation];
    if (marks !== undefined && marks.first === i) {
      items.push({ tag: 'quotation', first: i, last: marks.last, lower: '', text: '', verb: 0, opens: 0, ending: endingOf(tokens, marks) });
      i = marks.last;
      quotation++;
      if (endsInside(tokens, marks) && startsSentence(tokens, i + 1, to) && !namesSpeaker(tokens, marks, to)) close();
      continue;
    }
    const demonstrative = token.lower === 'that' && items.at(-1)?.tag === 'preposition';
    items.push({
      tag: demonstrative ? 'determiner' : isPossessive(tokens, i) ? 'possessive-s' : tagOf(token, !opened, tokens[i + 1]),
      first: i,
      last: i,
      lower: token.lower,
      text: token.text,
      verb: token.spelling.verb,
      opens: token.spelling.opens,
    });
    opened ||= token.kind !== 'mark';
    if (items.length >= LONGEST || ((token.spelling.does & MAY_END) !== 0 && isTerminal(tokens, i, to))) close();
  }
  close();
  return sentences;
}

/** "The doctors' union": the mark behind a plural, where it closes no quotation. */
const isPossessive = (tokens: readonly Token[], i: number): boolean => {
  const [before, mark, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (mark?.kind !== 'mark' || (mark.text !== "'" && mark.text !== '’') || mark.spaced) return false;
  return before?.kind === 'word' && before.lower.endsWith('s') && next?.kind === 'word' && next.spaced;
};

/** What a token does that may end a sentence. */
const MAY_END = STOPS | CLOSES | SHORTENED;

/** Whether a full stop, question or exclamation mark, or the stop of a final abbreviation, ends a sentence here. */
function isTerminal(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const { does } = token.spelling;
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  if (does === STOPS) {
    if (next === undefined) return true;
    if (next.kind === 'mark' && /^[.!?)\]”"’]/.test(next.text) && !next.spaced) return false;
    if (!next.spaced) return false;
    return /^…$|^\.{2,}$/.test(token.text) ? startsSentence(tokens, i + 1, to) : startsSentence(tokens, i + 1, to) || token.text !== '.';
  }
  if ((does & CLOSES) !== 0) return /^[.!?]$/.test(tokens[i - 1]?.text ?? '') && startsSentence(tokens, i + 1, to);
  // "…in the U.S. The army": initials or an abbreviation, then a word that seldom follows them inside a sentence
  if (does === SHORTENED && next !== undefined)
    return (
      /^(?:the|a|an|he|she|it|they|in|on|at|but|and|we|this|that|these|those|his|her|its|their|when|as|after|if|for|while|there|however|some|about|i|one|two|three|four|five|six|seven|eight|nine|ten|no|most|many|several|both|another|nobody|"|“)$/.test(
        next.lower,
      ) &&
      /^[\p{Lu}"“]/u.test(next.text) &&
      !/^(?:mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|sgt|no)\.$/.test(token.lower)
    );
  return false;
}

const startsSentence = (tokens: readonly Token[], i: number, to: number): boolean => {
  const token = i < to ? tokens[i] : undefined;
  if (token === undefined || /^[\p{Lu}\p{N}"“‘'«([$€£@#—–•-]/u.test(token.text)) return true;
  // "Ann Lee (R-Neb.), who"
  return !/\p{L}|^[,;:)]/u.test(token.text);
};

const endingOf = (tokens: readonly Token[], marks: QuotationMarks): string => {
  const inner = tokens[marks.closed ? marks.last - 1 : marks.last];
  return inner?.kind === 'mark' ? inner.text : '';
};

/** Whether a quotation ends with the end of a sentence inside its marks. */
const endsInside = (tokens: readonly Token[], marks: QuotationMarks): boolean =>
  marks.closed && marks.last - marks.first > 1 && /^(?:[.!?]+|…)$/.test(tokens[marks.last - 1]?.text ?? '');

/** `"Is it?" Smith asked.`: after the quotation a short name or pronoun and a verb of saying follow, or the other way round. */
function namesSpeaker(tokens: readonly Token[], marks: QuotationMarks, to: number): boolean {
  const following = tokens.slice(marks.last + 1, Math.min(to, marks.last + 6));
  const verb = following.findIndex((token) =>
    /^(?:said|says|asked|asks|wrote|writes|added|adds|replied|shouted|tweeted|told|yelled)$/.test(token.lower),
  );
  if (verb < 0) return false;
  if (tokens[marks.last - 1]?.text === '.' && following[verb + 1]?.text === ':') return false;
  const before = following.slice(0, verb);
  if (!before.every((token) => /^\p{Lu}/u.test(token.text) || /^(?:he|she|they|it|we|i|of|the)$/.test(token.lower))) return false;
  const after = following[verb + 1];
  return after === undefined || verb === 0 || /^[.,:;]$|^(?:in|on|at|of|to|during|after|with|through|as)$/.test(after.lower);
}

/** The sentence that a token stands in, if any. */
export function sentenceOf({ tokens, paragraphs }: Passage, token: number): Sentence | undefined {
  const sentences = paragraphs[lowerBound(paragraphs, (tokens[token]?.start ?? 0) + 1) - 1]?.sentences ?? [];
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.items[0]?.first ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
