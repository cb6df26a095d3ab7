import { LIMITS } from '../../../../config/limits.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { Person } from '../claim/person.ts';
import { RepeatsAnother, TooMuchMaterial } from '../refusals.ts';
import type { Transition } from '../transition.ts';

/** By what way somebody was called. */
export const CALL_CHANNELS = ['phone', 'email', 'message', 'in-person'] as const;
/** What came of it. */
export const CALL_OUTCOMES = ['reached', 'no-answer', 'left-message', 'will-call-back', 'refused'] as const;

/** One attempt to reach somebody about a claim. */
export interface Call {
  readonly claimId: string;
  readonly number: number;
  readonly whom: string;
  readonly when: string;
  readonly channel: (typeof CALL_CHANNELS)[number];
  /** Masked: enough to tell two numbers apart, too little to call. */
  readonly address: string | null;
  readonly outcome: (typeof CALL_OUTCOMES)[number];
  readonly said: string;
  readonly by: Person;
  readonly at: string;
  readonly salt: string;
}

/** A telephone number or address of which only the end is left, or the first letter and the domain: what the log keeps of it. */
export function masked(address: string): string {
  const [, first, domain] = /^(.)[^@]*@(.+)$/u.exec(address.trim()) ?? [];
  if (first !== undefined && domain !== undefined) return `${first}…@${domain}`;
  const signs = address.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return signs.length < 6 ? '…' : `…${signs.slice(-3)}`;
}

/** Enters a call in the claim's log. @throws RepeatsAnother, TooMuchMaterial */
export function logCall(claim: ClaimRecord, person: Person, outcome: Call['outcome'], digest: string): Transition {
  if (claim.sameAs !== null) throw new RepeatsAnother(claim.sameAs);
  const calls = claim.contacts.calls + 1;
  if (calls > LIMITS.contactsPerClaim) throw new TooMuchMaterial('calls', LIMITS.contactsPerClaim);
  return {
    claim: { ...claim, contacts: { ...claim.contacts, calls } },
    events: [{ type: 'called', actor: person.id, facts: { number: calls, outcome, digest } }],
  };
}
