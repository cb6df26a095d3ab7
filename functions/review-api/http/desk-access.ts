import { deskOf } from '../../../config/desks.ts';
import type { Desk } from '../../../config/desks.ts';
import type { Person } from '../../domain/review/claim/person.ts';
import type { Actor } from '../../domain/review/permit.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { desksOf, memberOf } from '../../ledger/people/members.ts';
import type { Caller } from './caller.ts';
import { Problem } from './problem.ts';

/** A desk, and the caller as its member: by the name that colleagues know, since a token of Cognito's may hold but an opaque one. */
export interface DeskAccess {
  readonly desk: Desk;
  readonly person: Person;
  /** The same, with their role. */
  readonly actor: Actor;
}

/** @throws Problem unknown-desk; not-your-desk where the caller is no member */
export async function openDesk(ledger: Ledger, caller: Caller, deskId: string): Promise<DeskAccess> {
  const desk = deskOf(deskId);
  if (desk === undefined) throw new Problem('unknown-desk', `There is no desk “${deskId}”.`);
  const person = await memberOf(ledger, caller.id, desk.id);
  if (person === undefined) {
    throw new Problem('not-your-desk', `You are not a member of the desk ${desk.name}.`);
  }
  return { desk, person, actor: { ...person, role: caller.role } };
}

/** The desk that a claim belongs to, or will once it is enlisted. @throws as `openDesk` */
export const openDeskOf = (ledger: Ledger, caller: Caller, claim: StoredClaim): Promise<DeskAccess> =>
  openDesk(ledger, caller, claim.desk ?? claim.routedTo);

/** A desk and the caller as one who has a say on it: its lead, or an admin, who need not be a member. @throws as `openDesk` */
export async function leadDesk(ledger: Ledger, caller: Caller, deskId: string): Promise<DeskAccess> {
  const desk = deskOf(deskId);
  if (desk === undefined || caller.role !== 'admin') return openDesk(ledger, caller, deskId);
  const person = (await memberOf(ledger, caller.id, desk.id)) ?? { id: caller.id, name: caller.name };
  return { desk, person, actor: { ...person, role: caller.role } };
}

/** Whether the caller has a say on a desk: a lead on their own ones, an admin on all. */
export async function desksLedBy(ledger: Ledger, caller: Caller): Promise<(desk: string) => boolean> {
  if (caller.role === 'admin') return () => true;
  const own = new Set(await desksOf(ledger, caller.id));
  return (desk) => own.has(desk);
}
