import type { VerbClass } from '../lexicon/verbs.ts';

/** Tokens `first` to `last`, both inside. */
export type TokenRange = readonly [first: number, last: number];

/** An attribution while it is being worked out; positions are tokens of the passage. */
export interface Draft {
  readonly paragraph: number;
  source: TokenRange[];
  readonly cue: TokenRange[];
  content: TokenRange[];
  /** Lemma of the verb, or the kind of phrase: `according`, `colon`, `hedge`, `quotation`. */
  readonly lemma: string;
  readonly class: VerbClass | 'hedge';
  readonly negated: boolean;
  /** "declined to comment": nothing was said. */
  readonly silent: boolean;
  /** "must condemn", "would say": not said yet. */
  readonly modal: boolean;
  /** "is accused of": the content's subject is the sentence's. */
  readonly passive: boolean;
  /** How likely it is right, 0 to 1, as the model says; absent where the rules alone found it. */
  readonly likely?: number;
  /** The attribution inside whose content this one stands, if any. */
  readonly within: Draft | null;
}

/** Drafts by their paragraph. */
export function byParagraph(drafts: readonly Draft[]): Map<number, Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.paragraph);
    if (group === undefined) groups.set(draft.paragraph, [draft]);
    else group.push(draft);
  }
  return groups;
}
