import { ADVICE_AGAINST, NEEDS_WORDING } from '../../../../config/verdicts.ts';
import type { Advice, Finding } from '../../../../config/verdicts.ts';
import type { Draft } from '../../api/types.ts';
import type { Lack } from '../../parts/forms/lack.ts';
import { ADVICE_WORDS, findingWords, FINDING_WORDS } from '../../parts/words/words.ts';

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

/** Cites a piece of evidence besides what is cited already, or no longer. */
export const citing =
  (id: string, cite: boolean) =>
  ({ evidence }: RulingWords): Pick<RulingWords, 'evidence'> => ({
    evidence: cite ? [...new Set([...evidence, id])] : evidence.filter((cited) => cited !== id),
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
export function missing(words: RulingWords): Lack<'finding' | 'advice' | 'rationale' | 'wording'> | undefined {
  if (words.finding === null) return { field: 'finding', message: 'Choose what you found.' };
  if (words.advice === null) return { field: 'advice', message: 'Choose what the newsroom should do.' };
  if (ADVICE_AGAINST[words.finding]?.includes(words.advice) === true) {
    const [finding, advice] = [FINDING_WORDS[words.finding], ADVICE_WORDS[words.advice]].map((word) => word.toLowerCase());
    return { field: 'advice', message: `What is ${finding} is not for “${advice}”: advise something else, or mend the finding.` };
  }
  if (words.rationale.trim() === '') return { field: 'rationale', message: 'Say why: readers of the verdict will ask.' };
  if (NEEDS_WORDING.includes(words.finding) && words.wording.trim() === '') {
    return { field: 'wording', message: 'Say which part of it is so, in words that can be published.' };
  }
  return undefined;
}

/** What keeps an adjudication from being recorded besides its ruling; undefined where nothing does. */
export const adjudicationLack = (reason: string): Lack<'reason'> | undefined =>
  reason.trim() === '' ? { field: 'reason', message: 'Say why: both reviewers will ask.' } : undefined;

/** What the button records, in its words; undefined until both are chosen. @param denies whether it rules on a denial */
export const recordsWhat = ({ finding, advice }: RulingWords, denies: boolean): string | undefined =>
  finding === null || advice === null ? undefined : `Record: ${findingWords(finding, denies)} · ${ADVICE_WORDS[advice]}`;

/** What to ask before a ruling goes out that says how it is, and cites nothing for it; null where there is nothing to ask. */
export const unbacked = ({ finding, evidence }: RulingWords, denies: boolean): string | null =>
  (finding === 'confirmed' || finding === 'refuted') && evidence.length === 0
    ? `${findingWords(finding, denies)}, and no evidence is cited for it. Record it all the same?`
    : null;

export const sameWords = (one: RulingWords, other: RulingWords): boolean =>
  JSON.stringify(draftBody(one)) === JSON.stringify(draftBody(other));
