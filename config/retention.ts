/** How long items are kept that the ledger needs for a time only, in days: DynamoDB deletes them in the days after. */
export const KEPT_DAYS = {
  /** A desk's list of unfinished drafts; the claim keeps the draft itself. */
  draftList: 14,
  /** A desk's list of notes, which a handover reads; the claim keeps the note itself. */
  noteList: 30,
  /** That a note calls somebody. */
  mention: 90,
  /** How far the day's chains came: by then the day's root has long been written, or somebody was told that it was not. */
  dayTip: 90,
  /** What a person did on a day: they compare with the same month of last year. */
  ownFigures: 400,
} as const;

/** The same in seconds. */
export const keptSeconds = (what: keyof typeof KEPT_DAYS): number => KEPT_DAYS[what] * 86_400;

/** Days after which an upload is gone that became no evidence. */
export const UNUSED_EVIDENCE_DAYS = 1;
/** Days after which the parts of an upload that broke off are gone. */
export const BROKEN_OFF_UPLOAD_DAYS = 1;

/** How long messages wait in their queues, in days. */
export const QUEUE_DAYS = {
  /** In a queue that a function reads: what fails on the last day still has ten days among the failed. */
  work: 4,
  /** In a queue that nothing reads yet, and among the failed: as long as SQS can. */
  longest: 14,
} as const;

/** How far back both tables can be restored, in days: what was erased is gone from there after this long, too. */
export const RECOVERY_DAYS = 35;
