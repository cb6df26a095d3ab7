import type { ParkReason } from '../../../../config/reasons.ts';
import type { Person } from './person.ts';

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
