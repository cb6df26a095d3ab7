import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** A text with its tokens and what its words hint at: read once for all that ask. */
export interface Wording {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The hints of all of its words (`lexicon/hints.ts`). */
  readonly hints: number;
}

/** The words of token ranges. */
export const wordingIn = (text: string, tokens: readonly Token[], ranges: readonly (readonly [number, number])[]): Wording =>
  wordingOf(text, tokensIn(tokens, ranges));

const tokensIn = (tokens: readonly Token[], ranges: readonly (readonly [number, number])[]): readonly Token[] => {
  const [range] = ranges;
  return range !== undefined && ranges.length === 1
    ? tokens.slice(range[0], range[1] + 1)
    : ranges.flatMap(([first, last]) => tokens.slice(first, last + 1));
};

/** @param tokens all that stands in the text, where they are at hand */
export function wordingOf(text: string, tokens: readonly Token[] = tokenize(text)): Wording {
  let hints = 0;
  for (const { spelling } of tokens) hints |= spelling.hints;
  return { text, tokens, hints };
}

/** Several texts as one, parted by spaces. */
export const together = (wordings: readonly Wording[]): Wording => ({
  text: wordings.map(({ text }) => text).join(' '),
  tokens: wordings.flatMap(({ tokens }) => tokens),
  hints: wordings.reduce((all, { hints }) => all | hints, 0),
});
