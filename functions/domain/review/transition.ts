import type { ClaimRecord } from './claim-record.ts';

/** What an audit event says happened. */
export type EventType = 'enlisted' | 'joined' | 'taken' | 'extended' | 'released' | 'reviewed' | 'decided';

/** An event before it is chained. `facts` holds opaque ids, codes and digests only: no text that somebody may ask to have erased. */
export interface EventDraft {
  readonly type: EventType;
  /** Opaque id of the person, or `system`. */
  readonly actor: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a rule decides: the claim as it shall stand, and the events that say so. The writer bumps `version` and `chain`. */
export interface Transition {
  readonly claim: ClaimRecord;
  readonly events: readonly EventDraft[];
}
