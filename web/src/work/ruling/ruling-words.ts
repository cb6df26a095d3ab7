import type { Advice, Finding } from '../../../../config/verdicts.ts';
import type { Draft } from '../../api/types.ts';

/** A ruling as it is being written: every field has a value, so that inputs have one. */
export interface RulingWords {
  readonly finding: Finding | null;
  readonly advice: Advice | null;
  readonly wording: string;
  readonly rationale: string;
  /** Ids of the claim’s evidence that it cites. */
  readonly evidence: readonly string[];
  /** ISO 8601, or empty for “now”. */
  readonly asOf: string;
  /** ISO 8601, or empty for never. */
  readonly recheckAt: string;
  /** A lead’s reason to confirm on few origins; empty where none was given. */
  readonly originsOverride: string;
}

export const NO_WORDS: RulingWords = {
  finding: null,
  advice: null,
  wording: '',
  rationale: '',
  evidence: [],
  asOf: '',
  recheckAt: '',
  originsOverride: '',
};

/** The words of a saved draft. */
export const wordsOfDraft = (draft: Draft): RulingWords => ({
  finding: draft.finding ?? null,
  advice: draft.advice ?? null,
  wording: draft.wording ?? '',
  rationale: draft.rationale ?? '',
  evidence: (draft.evidence ?? []).flatMap(({ id }) => id ?? []),
  asOf: draft.asOf ?? '',
  recheckAt: draft.recheckAt ?? '',
  originsOverride: draft.originsOverride ?? '',
});

/** What is sent to be saved: only what was written. */
export const draftBody = (words: RulingWords) => ({
  ...(words.finding === null ? {} : { finding: words.finding }),
  ...(words.advice === null ? {} : { advice: words.advice }),
  wording: words.wording,
  rationale: words.rationale,
  evidence: words.evidence.map((id) => ({ id })),
  ...(words.asOf === '' ? {} : { asOf: words.asOf }),
  ...(words.recheckAt === '' ? {} : { recheckAt: words.recheckAt }),
  ...(words.originsOverride === '' ? {} : { originsOverride: words.originsOverride }),
});

/** The first thing that keeps a ruling from being submitted, in words that say what to do; undefined where nothing does. */
export function missing(words: RulingWords): { readonly field: 'finding' | 'advice' | 'rationale'; readonly message: string } | undefined {
  if (words.finding === null) return { field: 'finding', message: 'Choose what you found.' };
  if (words.advice === null) return { field: 'advice', message: 'Choose what the newsroom should do.' };
  if (words.rationale.trim() === '') return { field: 'rationale', message: 'Say why: readers of the verdict will ask.' };
  return undefined;
}

export const sameWords = (one: RulingWords, other: RulingWords): boolean =>
  JSON.stringify(draftBody(one)) === JSON.stringify(draftBody(other));
