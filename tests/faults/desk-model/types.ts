import type { ClaimState, Stage } from '../../../functions/domain/review/claim/states.ts';

export type Eyes = 'none' | 'sign-off' | 'blind';

/** Somebody of the newsroom. */
export interface Somebody {
  readonly id: string;
  readonly role: 'reviewer' | 'lead';
}

/** The words of a ruling. */
export type Content = {
  readonly finding: 'confirmed' | 'not-confirmed';
  readonly advice: 'use';
  readonly wording: string;
  readonly rationale: string;
  readonly evidence: readonly never[];
  readonly asOf: string;
  readonly recheckAt?: string;
};

/** What a claim should be like. Times are epoch milliseconds. */
export interface ModelClaim {
  readonly id: string;
  readonly desk: string;
  readonly eyes: Eyes;
  readonly state: ClaimState;
  readonly stage: Stage;
  readonly fence: number;
  readonly lease: { readonly token: number; readonly holder: string; readonly expires: number } | null;
  readonly assigned: { readonly to: string; readonly until: number } | null;
  readonly parked: { readonly by: string; readonly until: number } | null;
  /** When it lapses; null above the line. */
  readonly lapsesAt: number | null;
  /** On which side of the line it stood when it was dismissed or joined. */
  readonly away: 'above' | 'below' | null;
  /** The claim with which it goes, and those that go with it. */
  readonly sameAs: string | null;
  readonly gathered: readonly string[];
  readonly revision: number;
  readonly text: string;
  /** What led to each revision after the first. */
  readonly repairs: readonly { readonly before: string; readonly joins: readonly string[]; readonly frees: readonly string[] }[];
  readonly round: number;
  readonly cause: string;
  readonly reviews: readonly {
    readonly by: string;
    readonly finding: string;
    readonly number: number;
    readonly rationale: string;
    readonly recheckAt: string | undefined;
  }[];
  /** Who wrote what, first to last: reviews of all rounds, rationales of verdicts (of no author), and notes. */
  readonly reviewed: readonly string[];
  readonly verdicts: readonly string[];
  /** The eyes that the desk asked for when each verdict was made. */
  readonly watched: readonly Eyes[];
  readonly notes: readonly string[];
  readonly standing: { readonly verdict: number; readonly status: string } | null;
  readonly recheckAt: number | null;
  /** By person. */
  readonly drafts: Readonly<Record<string, { readonly version: number; readonly content: Readonly<Record<string, unknown>> }>>;
  readonly kept: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export type Model = ReadonlyMap<string, ModelClaim>;

/** A sentence of an article in which nothing was found, for somebody to add. */
export interface Sentence {
  readonly article: string;
  readonly desk: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface OnClaim {
  readonly who: Somebody;
  readonly claim: string;
}

/** One thing that somebody asks of the API. */
export type Request =
  | { readonly kind: 'next'; readonly who: Somebody; readonly desk: string; readonly stage?: Stage | undefined }
  | (OnClaim & { readonly kind: 'promote' | 'demote' | 'dismiss' | 'restore'; readonly desk: string })
  | (OnClaim & { readonly kind: 'move'; readonly desk: string; readonly to: string })
  | (OnClaim & { readonly kind: 'assign'; readonly desk: string; readonly to: string | null })
  | { readonly kind: 'add'; readonly who: Somebody; readonly sentence: Sentence }
  | (OnClaim & { readonly kind: 'restate'; readonly revision: number; readonly text: string })
  | (OnClaim & { readonly kind: 'split'; readonly revision: number; readonly parts: readonly [string, string] })
  | (OnClaim & { readonly kind: 'join'; readonly revision: number; readonly other: string })
  | (OnClaim & { readonly kind: 'separate' })
  | (OnClaim & { readonly kind: 'undo'; readonly revision: number })
  | (OnClaim & { readonly kind: 'take' })
  | (OnClaim & { readonly kind: 'extend' | 'release' | 'skip'; readonly token: number })
  | (OnClaim & { readonly kind: 'handoff'; readonly token: number | null; readonly to: string })
  | (OnClaim & { readonly kind: 'park'; readonly token: number; readonly until: string })
  | (OnClaim & { readonly kind: 'draft'; readonly version: number; readonly content: { readonly rationale: string } })
  | (OnClaim & { readonly kind: 'note'; readonly text: string })
  | (OnClaim & { readonly kind: 'review' | 'adjudication'; readonly token: number; readonly revision: number; readonly content: Content })
  | (OnClaim & { readonly kind: 'sign-off'; readonly token: number; readonly revision: number; readonly decision: 'sign' | 'return' })
  | (OnClaim & { readonly kind: 'update' | 'correction' | 'reopen' | 'withdrawal'; readonly verdict: number })
  | (OnClaim & {
      readonly kind: 'refile';
      readonly verdict: number;
      readonly content: { readonly wording: string; readonly rationale: string };
    });
