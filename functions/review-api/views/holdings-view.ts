import type { Person } from '../../domain/review/claim/person.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';
import type { InHands } from '../../ledger/claims/in-hands.ts';
import type { Holdings, InHand } from '../answers/people.ts';
import { claimView } from './claim-view.ts';

/** A claim in somebody's hands. @param until when their lease ends, their turn is over, or it wakes */
function inHand(claim: StoredClaim, until: string, now: Date): InHand {
  const { id, articleId, text, stage, dueBy, overdue } = claimView(claim, now);
  return { id, articleId, text, stage, dueBy, overdue, until, expired: Date.parse(until) <= now.getTime() };
}

/** What the people of a desk have in their hands, by person: members by their names, then those who are none any more. */
export function holdingsView(members: readonly Person[], { held, assigned, parked, more }: InHands, now: Date): Holdings {
  const people = new Map(members.map(({ id, name }) => [id, { person: { id, name }, member: true, ...nothing() }]));
  const handsOf = ({ id, name }: Person) => {
    const hands = people.get(id) ?? { person: { id, name }, member: false, ...nothing() };
    people.set(id, hands);
    return hands;
  };
  for (const claim of held) if (claim.lease !== null) handsOf(claim.lease.holder).held.push(inHand(claim, claim.lease.expiresAt, now));
  for (const claim of assigned)
    if (claim.assigned !== null) handsOf(claim.assigned.to).assigned.push(inHand(claim, claim.assigned.until, now));
  for (const claim of parked) if (claim.parked !== null) handsOf(claim.parked.by).parked.push(inHand(claim, claim.parked.until, now));
  const items = [...people.values()].toSorted(
    (a, b) =>
      Number(b.member) - Number(a.member) || a.person.name.localeCompare(b.person.name, 'en') || (a.person.id < b.person.id ? -1 : 1),
  );
  return { items, more };
}

const nothing = (): Record<'held' | 'assigned' | 'parked', InHand[]> => ({ held: [], assigned: [], parked: [] });
