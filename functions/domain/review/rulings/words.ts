import type { Advice, Finding } from '../../../../config/verdicts.ts';

/** Something that speaks for or against the claim. */
export interface Evidence {
  /** The claim's own evidence of that id, where it refers to one; what else it says is about that. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly quote?: string | undefined;
  readonly note?: string | undefined;
  readonly stance?: 'supports' | 'refutes' | 'context' | undefined;
}

/** What somebody rules. */
export interface Words {
  /** The revision of the claim that was judged. */
  readonly revision: number;
  readonly finding: Finding;
  readonly advice: Advice;
  /** Suggested wording; may be empty. */
  readonly wording: string;
  readonly rationale: string;
  readonly evidence: readonly Evidence[];
  /** The time for which the finding holds, ISO 8601. */
  readonly asOf: string;
  /** When the claim is to be looked at again, ISO 8601: it returns to the docket then. */
  readonly recheckAt?: string | undefined;
}

/** A ruling as its author sends it, under their lease. */
export interface Ruling extends Words {
  readonly token: number;
}

/** The words alone, of anything that carries them. */
export const wordsOf = ({ revision, finding, advice, wording, rationale, evidence, asOf, recheckAt }: Words): Words => ({
  revision,
  finding,
  advice,
  wording,
  rationale,
  evidence,
  asOf,
  ...(recheckAt === undefined ? {} : { recheckAt }),
});
