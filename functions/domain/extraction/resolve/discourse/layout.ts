import type { Passage } from '../../text/sentences.ts';

/** In which sentence and paragraph each token of a passage stands, and whether in quotation marks. */
export class Layout {
  readonly #sentenceOf: Int32Array;
  /** By sentence. */
  readonly #paragraphOf: number[] = [];
  /** The first token of each sentence. */
  readonly #firsts: number[] = [];
  readonly #quoted: Uint8Array;

  constructor({ tokens, paragraphs }: Passage) {
    this.#sentenceOf = new Int32Array(tokens.length);
    this.#quoted = new Uint8Array(tokens.length);
    for (const [p, { sentences }] of paragraphs.entries())
      for (const { items } of sentences) {
        const first = items[0]?.first ?? 0;
        this.#sentenceOf.fill(this.#firsts.length, first, (items.at(-1)?.last ?? first) + 1);
        this.#firsts.push(first);
        this.#paragraphOf.push(p);
        for (const item of items) if (item.tag === 'quotation') this.#quoted.fill(1, item.first, item.last + 1);
      }
  }

  /** Whether a token stands in quotation marks. */
  isQuoted(at: number): boolean {
    return this.#quoted[at] === 1;
  }

  /** The number of the sentence of a token. */
  sentence(at: number): number {
    return this.#sentenceOf[at] ?? 0;
  }

  /** The number of the paragraph of a token. */
  paragraph(at: number): number {
    return this.#paragraphOf[this.sentence(at)] ?? 0;
  }

  /** The first token of the sentence of a token. */
  sentenceStart(at: number): number {
    return this.#firsts[this.sentence(at)] ?? 0;
  }
}
