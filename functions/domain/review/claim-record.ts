import type { DismissReason, ParkReason } from '../../../config/reasons.ts';
import type { Advice, Finding, Question } from '../../../config/verdicts.ts';
import type { PriorityBand } from '../extraction/claim.ts';

/**
 * Where a claim stands on its desk's docket while nobody holds it: what it waits for.
 * - `waiting`: for a ruling
 * - `second`: ruled once; for a second review by somebody who has not seen the first
 * - `sign-off`: ruled; for somebody else's sign-off
 * - `adjudication`: two reviews disagree; for a lead who decides between them
 */
export const STAGES = ['waiting', 'second', 'sign-off', 'adjudication'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Where a claim stands.
 * - `noted`: found, kept with its article, not for checking
 * - `found`: an unverified claim that has yet to be enlisted
 * - `held`: under a lease
 * - `below`: enlisted, and below the line: the desk’s budget goes to claims of higher priority
 * - `lapsed`: was below the line for as long as a claim may wait there
 * - `dismissed`: taken off the docket without a ruling, for a reason
 * - `parked`: set aside until a time, for an answer to come
 * - `decided`: has a verdict
 * - `withdrawn`: had a verdict, by which the desk stands no more
 * - `joined`: goes with another claim, whose ruling is its ruling: it repeats that one word for word, or somebody joined it
 * - `stuck`: could not be enlisted; waits for a person
 */
export const CLAIM_STATES = [
  'noted',
  'found',
  ...STAGES,
  'below',
  'held',
  'parked',
  'decided',
  'withdrawn',
  'lapsed',
  'dismissed',
  'joined',
  'stuck',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** Somebody who works claims: `id` is opaque and for good (the token's `sub`), `name` is for people to read. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** One person's exclusive right to rule. It is past its time from `expiresAt` on, and still counts until somebody else takes the claim. */
export interface Lease {
  /** Fencing token: higher with every lease of the claim. */
  readonly token: number;
  readonly holder: Person;
  readonly takenAt: string;
  readonly expiresAt: string;
}

/** Whose turn it is: they find the claim on top, until the time is over. Anybody may take it meanwhile. */
export interface Assignment {
  readonly to: Person;
  readonly until: string;
}

/** Why and until when a claim is set aside. */
export interface Parking {
  readonly by: Person;
  readonly at: string;
  readonly until: string;
  readonly reason: ParkReason;
  readonly note: string;
  /** Number of the question to its reporter that it waits for; null where it waits for something else. */
  readonly ask: number | null;
}

/**
 * Why a claim stands above the line or below it.
 * - `within-budget`: of the highest of its article, and of the desk's hour
 * - `article-budget`: enough claims of its article have a higher score
 * - `hour-budget`: enough claims of the desk's hour have a higher score
 * - `overtaken`: was above; claims of a higher score came after it
 * - `promoted`: somebody put it above
 * - `demoted`: somebody put it below
 * - `muted`: a lead has muted its source, outlet or section
 * - `moved`: it stands where it stood on the desk from which somebody moved it
 * - `raised`: the finder had not put it on the docket, and somebody did
 * - `split`: it stands where the claim stood from which somebody split it off
 */
export const LINE_REASONS = [
  'within-budget',
  'article-budget',
  'hour-budget',
  'overtaken',
  'muted',
  'promoted',
  'demoted',
  'moved',
  'raised',
  'split',
] as const;
export type LineReason = (typeof LINE_REASONS)[number];

/** Why a claim stands where it stands. */
export interface LinePlace {
  readonly reason: LineReason;
  /** Who put it there; null where the desk's budget did. */
  readonly by: Person | null;
  readonly at: string;
  /** When it lapses; null above the line. */
  readonly lapsesAt: string | null;
}

/** Why a claim was taken off the docket, by whom, and on which side of the line it stood. */
export interface Dismissal {
  readonly by: Person;
  readonly at: string;
  readonly reason: DismissReason;
  readonly side: 'above' | 'below';
}

/**
 * How a claim came before the desk.
 * - `found`: the finder found it
 * - `added`: somebody added what the finder had missed; `added-flat`: likewise, what the outlet says on its own account, which the finder does not seek
 * - `raised`: the finder had found it, and not for checking; `asked`: likewise, and it is asked whether it was said
 * - `split`: somebody split it off another
 */
export const WAYS_BROUGHT = ['found', 'added', 'added-flat', 'raised', 'asked', 'split'] as const;
export type WayBrought = (typeof WAYS_BROUGHT)[number];

/** How a claim came before the desk, by whom (null for the finder), and off which claim it was split. */
export interface Brought {
  readonly how: WayBrought;
  readonly by: Person | null;
  readonly of: string | null;
}

/** Who joined a claim to another, and on which side of the line it stood. */
export interface Joining {
  readonly by: Person;
  readonly at: string;
  readonly side: 'above' | 'below';
}

/** What brought a claim before the desk: that it was found, or what happened to its last verdict. */
export type RoundCause = 'first' | 'update' | 'correction' | 'reopened' | 'recheck';

/** A review of the current round, without its words. */
export interface RoundReview {
  readonly number: number;
  readonly by: Person;
  readonly finding: Finding;
  readonly advice: Advice;
}

/** One way of a claim from the docket to a verdict. Nobody rules twice in one. */
export interface Round {
  readonly number: number;
  readonly cause: RoundCause;
  readonly reviews: readonly RoundReview[];
}

/** The last verdict, and whether the desk stands by it: `in-doubt` while a correction is under way. */
export interface Standing {
  readonly verdict: number;
  readonly status: 'standing' | 'in-doubt' | 'withdrawn';
  /** What it says, beside its words. */
  readonly finding: Finding;
  readonly advice: Advice;
  /** When the claim is due again; null for never. */
  readonly recheckAt: string | null;
}

/** How many there are of each so far, over all rounds: their numbers run on. */
export interface Recorded {
  readonly reviews: number;
  readonly verdicts: number;
  readonly reasons: number;
  readonly outcomes: number;
}

/** The last event of a claim's audit chain. */
export interface ChainTip {
  readonly seq: number;
  readonly hash: string;
}

/** What people added to a claim: how many pieces of evidence and notes ever (their numbers count on from there), and how many stand that are graphic. */
export interface Material {
  readonly evidence: number;
  readonly notes: number;
  readonly graphic: number;
}

/** The material of a claim that nobody has added to. */
const NO_MATERIAL: Material = { evidence: 0, notes: 0, graphic: 0 };

/** How many questions to its reporter, calls and responses of its claimant there are: their numbers count on from there. */
export interface Contacts {
  readonly asks: number;
  readonly calls: number;
  readonly responses: number;
}

/** The contacts of a claim that nobody has asked about. */
const NO_CONTACTS: Contacts = { asks: 0, calls: 0, responses: 0 };

/** What changes about a claim; what was found about it never does. All times are ISO 8601 in UTC with milliseconds. */
export interface ClaimRecord {
  readonly id: string;
  readonly articleId: string;
  readonly state: ClaimState;
  /** What it waits for, or will when nobody holds it and it is not parked. */
  readonly stage: Stage;
  /** Counts the wordings of the claim; a review names the one that it judged. */
  readonly revision: number;
  /** Counts the writes; every write is conditional on the one read. */
  readonly version: number;
  readonly foundAt: string;
  readonly band: PriorityBand;
  readonly score: number;
  readonly desk: string | null;
  readonly enlistedAt: string | null;
  readonly deadline: string | null;
  readonly dueBy: string | null;
  /** Null before it is enlisted. */
  readonly line: LinePlace | null;
  /** The highest token given out; 0 before the first lease. */
  readonly fence: number;
  readonly lease: Lease | null;
  readonly assigned: Assignment | null;
  readonly parked: Parking | null;
  readonly dismissal: Dismissal | null;
  readonly round: Round;
  readonly standing: Standing | null;
  readonly recorded: Recorded;
  readonly decidedAt: string | null;
  /** The claim with which this one goes, where it is `joined`. */
  readonly sameAs: string | null;
  /** Set where a person joined it. */
  readonly joining: Joining | null;
  /** Ids of the claims that people joined to this one. */
  readonly gathered: readonly string[];
  readonly question: Question;
  readonly brought: Brought;
  readonly material: Material;
  readonly contacts: Contacts;
  readonly chain: ChainTip;
}

/** What a claim has when it is found: nobody has worked on it. */
export const UNTOUCHED = {
  stage: 'waiting',
  revision: 1,
  line: null,
  fence: 0,
  lease: null,
  assigned: null,
  parked: null,
  dismissal: null,
  round: { number: 1, cause: 'first', reviews: [] },
  standing: null,
  recorded: { reviews: 0, verdicts: 0, reasons: 0, outcomes: 0 },
  decidedAt: null,
  sameAs: null,
  joining: null,
  gathered: [],
  question: 'is-it-so',
  brought: { how: 'found', by: null, of: null },
  material: NO_MATERIAL,
  contacts: NO_CONTACTS,
} as const satisfies Partial<ClaimRecord>;
