import { isExpired, take } from '../../domain/review/lease.ts';
import { AlreadyHeld, NotOnDocket } from '../../domain/review/refusals.ts';
import type { Person } from '../../domain/review/claim-record.ts';
import type { Ledger } from '../ledger.ts';
import { UnknownSchema } from '../schema.ts';
import { pause } from '../transact.ts';
import { changeClaim } from './change-claim.ts';
import type { Answer } from './change-claim.ts';
import type { StoredClaim } from './claim-item.ts';
import { readPlaces } from './docket.ts';
import { getClaims, UnknownClaim } from './read-claims.ts';

/** How far down the docket reviewers spread when they race for its head. */
const HEAD = 25;
const ROUNDS = 6;

/**
 * Gives the person the claim of the desk that is first due, of those that wait and those whose lease has run out. The first try is always the head; who loses
 * the race for it goes on with a random one of those behind, so that many at once spread out.
 * @returns undefined where nothing is to be had
 * @throws AnsweredBefore, Contention
 */
export async function takeNext(
  ledger: Ledger,
  desk: string,
  person: Person,
  now: Date,
  minutes: number,
  answer: Answer,
): Promise<StoredClaim | undefined> {
  const tried = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const candidates = (await firstDue(ledger, desk, now, HEAD + tried.size)).filter((id) => !tried.has(id));
    if (candidates.length === 0) return undefined;
    while (candidates.length > 0) {
      const at = tried.size === 0 ? 0 : Math.floor(Math.random() * candidates.length);
      const [id] = candidates.splice(at, 1);
      if (id === undefined) break;
      tried.add(id);
      const taken = await tryToTake(ledger, id, person, now, minutes, answer);
      if (taken !== undefined) return taken;
    }
    await pause(round);
  }
  return undefined;
}

/** Claims to be had, first due first: those that wait, and those whose lease has run out, in the places that they had. */
async function firstDue(ledger: Ledger, desk: string, now: Date, limit: number): Promise<string[]> {
  const [expired, waiting] = await Promise.all([
    readPlaces(ledger, desk, 'held', { before: now.toISOString(), limit: HEAD }),
    readPlaces(ledger, desk, 'above', { limit }),
  ]);
  if (expired.places.length === 0) return waiting.places.map((place) => place.claimId);
  const abandoned = await getClaims(
    ledger,
    expired.places.map((place) => place.claimId),
  );
  return [...abandoned.map(({ id, dueBy }) => ({ claimId: id, at: dueBy ?? '' })), ...waiting.places]
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .map((place) => place.claimId);
}

/** Takes the claim unless somebody else has: the index that led here may lag. */
async function tryToTake(
  ledger: Ledger,
  id: string,
  person: Person,
  now: Date,
  minutes: number,
  answer: Answer,
): Promise<StoredClaim | undefined> {
  try {
    return await changeClaim(
      ledger,
      id,
      now,
      (claim) => {
        // Their own running lease is no next claim.
        if (claim.lease !== null && !isExpired(claim.lease, now)) throw new AlreadyHeld(claim.lease);
        return { transition: take(claim, person, now, minutes) };
      },
      answer,
    );
  } catch (error) {
    if (error instanceof AlreadyHeld || error instanceof NotOnDocket) return undefined;
    // One claim that cannot be read must not close the whole desk; `docket audit` finds it.
    if (error instanceof UnknownClaim || error instanceof UnknownSchema) return undefined;
    throw error;
  }
}
