/** Bounds that the stack, the functions and the laptop share. */
export const LIMITS = {
  /** Largest article read, in bytes. */
  articleBytes: 10 * 1024 * 1024,
  /** Longest text searched for claims, in UTF-16 code units: some sixty thousand words. A page's markup does not count. */
  articleCharacters: 400_000,
  /** Largest body of a request, in bytes of UTF-8: what is accepted can be stored (an item holds 400 KB). */
  bodyBytes: 150_000,
  /** How long a presigned upload form is good for, in seconds. */
  uploadFormSeconds: 900,
  /** How long the response to an `Idempotency-Key` is replayed, in seconds. */
  replaySeconds: 24 * 60 * 60,
  /** Longest texts of a review or draft, in UTF-16 code units. */
  wordingLength: 4000,
  rationaleLength: 20_000,
  evidenceRows: 50,
  /** Pieces of evidence and notes that one claim may have, withdrawn ones among them: all are read with the claim, in one answer. */
  evidencePerClaim: 100,
  notesPerClaim: 200,
  noteLength: 4000,
  /** Questions, calls and responses of the claimant that one claim may have, each. */
  contactsPerClaim: 50,
  quoteLength: 10_000,
  /** Largest file kept as evidence, in bytes. */
  evidenceFileBytes: 100 * 1024 * 1024,
  /** How long a link to a file is good for, in seconds. */
  fileLinkSeconds: 300,
  /** Claims that one request of triage may name. */
  claimsAtOnce: 400,
  /** Claims that people may join to one, parts that one may be split into, and ranges of text that one may have. */
  gatheredPerClaim: 12,
  partsPerSplit: 8,
  spansPerClaim: 20,
  /** Longest reason or note, in UTF-16 code units. */
  reasonLength: 2000,
} as const;
