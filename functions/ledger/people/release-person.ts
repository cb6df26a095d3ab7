import type { Actor } from '../../domain/review/permit.ts';
import { releaseFrom } from '../../domain/review/lease.ts';
import { changeMany } from '../claims/change-many.ts';
import type { ManyChanged } from '../claims/change-many.ts';
import { readInHands } from '../claims/in-hands.ts';
import type { Ledger } from '../ledger.ts';
import type { KeyedRequest, Reply } from '../requests.ts';

/** What became of the claims of somebody who left. */
export interface ReleasedPerson {
  /** Ids of claims that they held, and of those that were theirs to find: the desk has both again. */
  readonly released: readonly string[];
  readonly unassigned: readonly string[];
  /** Ids of claims that they parked: those wake in their time, for the desk to hand over before that. */
  readonly parked: readonly string[];
  /** How many are still to be released: the same request again, with a new `Idempotency-Key`, goes on with them. */
  readonly left: number;
}

/**
 * Gives back to desks what somebody holds there and what is theirs to find; what they drafted is kept. Again is the same.
 * @throws as `changeMany`
 */
export async function releasePerson(
  ledger: Ledger,
  personId: string,
  desks: readonly string[],
  actor: Actor,
  now: Date,
  answer: { readonly request: KeyedRequest | undefined; readonly respond: (released: ReleasedPerson) => Reply },
): Promise<ReleasedPerson> {
  const hands = await Promise.all(desks.map((desk) => readInHands(ledger, desk, personId)));
  const held = new Set(hands.flatMap((one) => one.held.map(({ id }) => id)));
  const assigned = hands.flatMap((one) => one.assigned.map(({ id }) => id));
  const parked = hands.flatMap((one) => one.parked.map(({ id }) => id));
  const released = ({ changed, left }: ManyChanged): ReleasedPerson => ({
    released: changed.filter(({ id }) => held.has(id)).map(({ id }) => id),
    unassigned: changed.filter(({ id }) => !held.has(id)).map(({ id }) => id),
    parked,
    left,
  });
  const outcome = await changeMany(
    ledger,
    [...held, ...assigned],
    now,
    (claim) => {
      const transition = releaseFrom(claim, personId, actor);
      return transition === null ? null : { transition };
    },
    { request: answer.request, respond: (many) => answer.respond(released(many)) },
  );
  return released(outcome);
}
