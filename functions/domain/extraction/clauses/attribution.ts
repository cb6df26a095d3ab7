import type { VerbClass } from '../lexicon/reports/verbs.ts';

/** Tokens `first` to `last`, both inside. */
export type TokenRange = readonly [first: number, last: number];

/** An attribution while it is being worked out; positions are tokens of the passage. */
export interface Draft {
  readonly paragraph: number;
  source: TokenRange[];
  readonly cue: TokenRange[];
  content: TokenRange[];
  /** Lemma of the verb, or what stands for one: `according`, `colon`, `hedge`. */
  readonly lemma: string;
  readonly class: VerbClass;
  readonly negated: boolean;
  /** "declined to comment": nothing was said. */
  readonly silent: boolean;
  /** "must condemn", "would say": not said yet. */
  readonly modal: boolean;
  /** "is accused of": the content's subject is the sentence's. */
  readonly passive: boolean;
  /** "voiced concern": a noun tells what the verb does not; as the rules see it. */
  readonly byNoun?: boolean;
  /** The rules are certain of its source and content, by where it stands in its sentence. */
  readonly sure?: boolean;
  /** How likely it is right, 0 to 1, as the model says; absent where the rules alone found it. */
  readonly likely?: number;
  /** The attribution inside whose content this one stands, if any. */
  readonly within: Draft | null;
}

/** How many tokens ranges have that do not overlap. */
export const sizeOf = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);

/**
 * Ranges in order of the text, those that overlap or follow each other made one.
 * @param parted whether a range that begins at this token is kept apart from one right before it
 */
export function joined(ranges: readonly TokenRange[], parted: (first: number) => boolean = () => false): TokenRange[] {
  const found: [number, number][] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = found.at(-1);
    if (before !== undefined && first <= before[1] + 1 && !parted(first)) before[1] = Math.max(before[1], last);
    else found.push([first, last]);
  }
  return found;
}

/** For sorting drafts by where their cues stand. */
export const byCue = (a: Draft, b: Draft): number => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0);

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
