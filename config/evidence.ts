/**
 * What evidence may be. A `response` is the claimant's own word, asked for or given again: it is recorded, and never counts as an origin.
 * `own-reporting` is what the newsroom's own people saw, heard or were shown.
 */
export const EVIDENCE_KINDS = ['document', 'statement', 'data', 'image', 'video', 'own-reporting', 'response'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What it does to the claim. */
export const STANCES = ['supports', 'refutes', 'context'] as const;
export type Stance = (typeof STANCES)[number];

/** How an origin knows: it `saw` it happen, it is the `record` (a register, a court file, a recording), or somebody `told` it. */
export const WAYS_OF_KNOWING = ['saw', 'record', 'told'] as const;
export type WayOfKnowing = (typeof WAYS_OF_KNOWING)[number];

/**
 * Warnings on a piece of evidence: `graphic` before it opens, `private` holds what must not be published, `manipulated` is not what it was.
 */
export const EVIDENCE_TAGS = ['graphic', 'private', 'manipulated'] as const;
export type EvidenceTag = (typeof EVIDENCE_TAGS)[number];

/** Files that may be kept as evidence. Nothing that a browser would run is among them. */
export const EVIDENCE_FILE_TYPES = [
  'application/pdf',
  'audio/mp4',
  'audio/mpeg',
  'image/gif',
  'image/heic',
  'image/jpeg',
  'image/png',
  'image/webp',
  'text/csv',
  'text/plain',
  'video/mp4',
  'video/quicktime',
  'video/webm',
] as const;
