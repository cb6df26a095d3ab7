import type { Span } from '../article/article.ts';

export const CLAIM_KINDS = ['fact', 'opinion', 'prediction', 'call', 'plan'] as const;
/** What sort of assertion it is; only a `fact` can be so or not so today. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const BASES = ['word', 'document', 'observed'] as const;
/** What the claim rests on: somebody's `word`, a `document`, or what the outlet itself `observed`. A party's own document is its word. */
export type Basis = (typeof BASES)[number];

export const SOURCE_TYPES = [
  'official',
  'military',
  'police',
  'court',
  'company',
  'political',
  'opposition',
  'state-media',
  'media',
  'ngo',
  'expert',
  'witness',
  'anonymous',
  'document',
  'person',
  'other',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const QUOTATIONS = ['direct', 'mixed', 'indirect'] as const;
/** `direct`: all of it stands in quotation marks; `mixed`: part of it; `indirect`: none. */
export type Quotation = (typeof QUOTATIONS)[number];

/** Who says it. `text` and `spans` as they stand in the article ("he"); `name` as resolved ("Lakhdar Brahimi"). */
export interface Source {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly name: string;
  readonly type: SourceType;
}

/** The words that make it an attribution: "said", "according to". */
export interface Cue {
  readonly text: string;
  readonly spans: readonly Span[];
}

export interface Attribution {
  /** Null where the article names nobody ("allegedly"): the outlet's own hedge. */
  readonly source: Source | null;
  readonly cue: Cue | null;
  readonly quotation: Quotation;
  /** Outer reporters, nearest first: in "X said that Y said S", the source is Y and `via` is [X]. */
  readonly via: readonly Source[];
  /**
   * Whether the source says that the claim's words are not so: "denied that …". It is the denial that is then checked. Absent from records older than this,
   * which were checked by their words alone.
   */
  readonly denies?: boolean;
}

/** Whether the outlet checked it: not at all, tried and could not, or done (and by whom). */
export interface Verification {
  readonly status: 'none' | 'tried' | 'done';
  /** Who checked it, where somebody did ("Reuters", "court records"). */
  readonly by: string | null;
  /** The words that say so. */
  readonly spans: readonly Span[];
}

/** What contradicts the claim: another claim of the article, or a source that denies it. */
export interface Dispute {
  readonly claimId: string | null;
  readonly source: string;
}

export interface Quantity {
  readonly value: number;
  /** The counted thing or unit as written, "people killed", "%", "USD". */
  readonly unit: string;
  /** `exact`, `about` ("roughly"), `at-least`, `at-most`. */
  readonly approximate: 'exact' | 'about' | 'at-least' | 'at-most';
  readonly span: Span;
}

export interface ClaimTime {
  readonly text: string;
  readonly span: Span;
  /** ISO 8601 date, month or instant, resolved against the article's own date; null where that cannot be done. */
  readonly iso: string | null;
}

/** The words by which the outlet keeps its distance: "alleged", "estimated", "may be". */
export interface Hedge {
  readonly text: string;
  readonly span: Span;
}

/** A place where a claim is said: in the headline, the summary or the body. */
export interface Appearance {
  readonly role: 'headline' | 'summary' | 'body';
  readonly text: string;
  readonly spans: readonly Span[];
}

export const PRIORITY_BANDS = ['urgent', 'high', 'normal', 'low'] as const;
export type PriorityBand = (typeof PRIORITY_BANDS)[number];

export interface Priority {
  /** 0 to 100; the higher, the sooner an editor would want it checked. */
  readonly score: number;
  readonly band: PriorityBand;
  /** What made it so, for a person to read: "reports deaths", "one partisan source". */
  readonly reasons: readonly string[];
}

/** One attributed or hedged assertion of an article. */
export interface Claim {
  /** Unique: the article's id, a dot, and the claim's place in the article (`k3v9….07`). */
  readonly id: string;
  /** The assertion without source, cue and leading "that"; its spans joined by a space. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly attribution: Attribution;
  readonly kind: ClaimKind;
  readonly basis: Basis;
  readonly verification: Verification;
  readonly disputedBy: readonly Dispute[];
  /** True for an unverified claim: a fact on somebody's word, or hedged by the outlet itself, that the outlet did not verify. */
  readonly queued: boolean;
  /** Why it is queued, or why not. */
  readonly reasons: readonly string[];
  readonly hedges: readonly Hedge[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly ClaimTime[];
  /** Every place where it is said, its own first words included. */
  readonly appearances: readonly Appearance[];
  readonly priority: Priority;
}

/** One attribution as found, before anything is decided about it: what the corpus format and its scorer speak of. */
export interface FoundAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
