/** Steps of the reading that can be left out, so that what each adds can be measured. The product takes them all. */
export interface Steps {
  /** Where the model is sure of a cue and sees no content, the rules' content stands in. */
  readonly fallback: boolean;
  /** Attributions contend for their words. */
  readonly contention: boolean;
  /** Quotations that go on, in the same paragraph or the next, are linked to their speaker. */
  readonly linking: boolean;
}

export const EVERY_STEP: Steps = { fallback: true, contention: true, linking: true };
