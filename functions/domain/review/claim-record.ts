import type { Question } from '../../../config/verdicts.ts';
import type { PriorityBand } from '../extraction/claim.ts';
import type { Brought } from './claim/brought.ts';
import type { Assignment, Lease, Parking } from './claim/holding.ts';
import type { Dismissal, Joining, LinePlace } from './claim/line-place.ts';
import { NO_MATERIAL, NO_CONTACTS } from './claim/material.ts';
import type { Contacts, Material } from './claim/material.ts';
import type { Recorded, Round, Standing } from './claim/rounds.ts';
import type { ClaimState, Stage } from './claim/states.ts';

/** The last event of a claim's audit chain. */
export interface ChainTip {
  readonly seq: number;
  readonly hash: string;
}

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
