import { privateDeskOf } from '../../domain/matching/private-desk.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { memberOf } from '../../ledger/people/members.ts';
import type { Caller } from './caller.ts';

/** Whether the caller may know of an upload: of those of a private desk only its members may. Reads nothing for any other. */
export async function mayKnowOf(ledger: Ledger, caller: Caller, key: string): Promise<boolean> {
  const desk = privateDeskOf(key);
  return desk === undefined || (await memberOf(ledger, caller.id, desk)) !== undefined;
}
