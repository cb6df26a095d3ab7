import { tellingIn } from './telling.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** A text with its tokens and what its words tell: read once for all that ask. */
export class Wording {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The hints of all of its words (`lexicon/hints.ts`). */
  readonly hints: number;
  #telling: ReadonlySet<string> | undefined;
  #length: number | undefined;

  /** @param tokens all that stands in the text */
  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
    let hints = 0;
    for (const { spelling } of tokens) hints |= spelling.hints;
    this.hints = hints;
  }

  /** Crude stems of its telling words, numbers included. */
  get telling(): ReadonlySet<string> {
    return (this.#telling ??= tellingIn(this.text, this.tokens));
  }

  /** How many words it has, as white space parts them. */
  get length(): number {
    return (this.#length ??= 1 + this.tokens.filter(({ start }, at) => at > 0 && start !== this.tokens[at - 1]?.end).length);
  }
}

/** The words of a text of which there are no tokens yet. */
export const wordingOf = (text: string): Wording => new Wording(text, tokenize(text));

/** The words of token ranges. */
export function wordingIn(text: string, tokens: readonly Token[], ranges: readonly (readonly [number, number])[]): Wording {
  const [range] = ranges;
  if (range !== undefined && ranges.length === 1) return new Wording(text, tokens.slice(range[0], range[1] + 1));
  const words: Token[] = [];
  for (const [first, last] of ranges)
    for (let t = first; t <= last; t++) {
      const token = tokens[t];
      if (token !== undefined) words.push(token);
    }
  return new Wording(text, words);
}
