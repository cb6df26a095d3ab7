import { deskOf } from '../../../config/desks.ts';
import type { Desk } from '../../../config/desks.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { isMember } from '../../ledger/people/members.ts';
import type { Caller } from './caller.ts';
import { Problem } from './problem.ts';

/** The desk, for a caller who belongs to it. @throws Problem unknown-desk, not-your-desk */
export async function openDesk(ledger: Ledger, caller: Caller, deskId: string): Promise<Desk> {
  const desk = deskOf(deskId);
  if (desk === undefined) throw new Problem('unknown-desk', `There is no desk “${deskId}”. GET /v1/desks lists yours.`);
  if (!(await isMember(ledger, caller.id, desk.id))) {
    throw new Problem('not-your-desk', `You are not a member of the desk ${desk.name}. Ask its lead or an admin.`);
  }
  return desk;
}

/** The desk that a claim belongs to, or will once it is enlisted, for a caller who belongs to it. @throws as `openDesk` */
export const deskOfClaim = (ledger: Ledger, caller: Caller, claim: StoredClaim): Promise<Desk> =>
  openDesk(ledger, caller, claim.desk ?? claim.routedTo);
