import { DESKS } from '../../config/desks.ts';
import { membershipsOf, removeMember } from '../../functions/ledger/people/members.ts';
import { releasePerson } from '../../functions/ledger/people/release-person.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';

/** What somebody who left had, and what became of it. */
export interface LeftDesks {
  /** The name that colleagues knew; undefined where they were on no desk. */
  readonly name: string | undefined;
  readonly desks: readonly string[];
  /** Ids of claims that they held, and of those that were theirs to find: the desks have both again. */
  readonly released: readonly string[];
  readonly unassigned: readonly string[];
  /** Ids of claims that they parked: those wake in their time. */
  readonly parked: readonly string[];
}

/**
 * Takes somebody off every desk, then gives back what they hold anywhere. What they wrote is kept. Again is the same.
 * @param by the id of whoever has it done, for the audit
 */
export async function leaveDesks(ledger: Ledger, personId: string, by: string, now: Date): Promise<LeftDesks> {
  const memberships = await membershipsOf(ledger, personId);
  // First of all, so that they take nothing meanwhile.
  for (const { desk } of memberships) await removeMember(ledger, personId, desk);
  const released: string[] = [];
  const unassigned: string[] = [];
  const everywhere = DESKS.map(({ id }) => id);
  const actor = { id: by, name: by, role: 'admin' } as const;
  for (;;) {
    const step = await releasePerson(ledger, personId, everywhere, actor, now, {
      request: undefined,
      respond: () => ({ status: 200, body: '' }),
    });
    released.push(...step.released);
    unassigned.push(...step.unassigned);
    if (step.left === 0) {
      return { name: memberships[0]?.name, desks: memberships.map(({ desk }) => desk), released, unassigned, parked: step.parked };
    }
  }
}
