import { isExpired, take } from '../../domain/review/lease.ts';
import { AlreadyHeld, NotOnDocket } from '../../domain/review/refusals.ts';
import type { Person } from '../../domain/review/claim-record.ts';
import type { Ledger } from '../ledger.ts';
import { pause } from '../transact.ts';
import { changeClaim } from './change-claim.ts';
import type { Answer } from './change-claim.ts';
import type { StoredClaim } from './claim-item.ts';
import { readPlaces } from './docket.ts';

/** How far down the docket reviewers spread when they race for its head. */
const HEAD = 25;
const ROUNDS = 6;

/**
 * Gives the person the most urgent claim of the desk: one whose lease has run out, else the one first due. The first try is always the head; who loses
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
    const [expired, waiting] = await Promise.all([
      readPlaces(ledger, desk, 'held', { before: now.toISOString(), limit: HEAD }),
      readPlaces(ledger, desk, 'above', { limit: HEAD + tried.size }),
    ]);
    const candidates = [...expired.places, ...waiting.places].map((place) => place.claimId).filter((id) => !tried.has(id));
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
    throw error;
  }
}
