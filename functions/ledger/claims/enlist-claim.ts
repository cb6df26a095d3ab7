import type { Desk } from '../../../config/desks.ts';
import { enlist, join } from '../../domain/review/enlist.ts';
import { canGiveWay, overtake } from '../../domain/review/line/cross-line.ts';
import { muteFor } from '../../domain/review/line/mute.ts';
import { place } from '../../domain/review/line/place.ts';
import type { Transition } from '../../domain/review/transition.ts';
import { listMutes } from '../desks/mutes.ts';
import { repeatKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { relationWrites } from '../relations/relations.ts';
import type { StoredRelation } from '../relations/relations.ts';
import { suggestRelations } from '../relations/suggest-relations.ts';
import { SCHEMA } from '../schema.ts';
import { ConditionsFailed, Contention, pause } from '../transact.ts';
import type { Write } from '../transact.ts';
import { changeClaim, changeClaims } from './change-claim.ts';
import type { StoredClaim } from './claim-item.ts';
import { claimOf, ownFingerprint } from './fingerprints.ts';
import { readWindows, windowWrites } from './line-windows.ts';
import { getClaim, getClaims } from './read-claims.ts';

/** What became of a claim that was to be enlisted. */
export type Enlisted = 'enlisted' | 'joined' | 'already';

const ATTEMPTS = 20;

/**
 * Puts a claim on its desk's docket, above the line or below it, unless an exact repeat of it stands for both already: then it joins that one. A
 * conditional put on the fingerprint decides, so that any number of attempts at once, on one claim or on its repeats, put it there once. Whoever it
 * overtakes goes below the line in the same transaction, in which stands, too, what the rules say of it and other claims of its story.
 * @throws UnknownClaim, Contention
 */
export async function enlistClaim(ledger: Ledger, claimId: string, desk: (claim: StoredClaim) => Desk, now: Date): Promise<Enlisted> {
  const known: Known = { settled: new Set() };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const claim = await getClaim(ledger, claimId);
    if (!isFound(claim)) return 'already';
    try {
      const first = await claimOf(ledger, claim.fingerprint);
      if (first !== undefined && first !== claimId) {
        await joinTo(ledger, claim, first, now);
        return 'joined';
      }
      await enlistOn(ledger, claim, desk(claim), known, now);
      return 'enlisted';
    } catch (error) {
      if (error instanceof AlreadyEnlisted) return 'already';
      if (error instanceof CannotGiveWay) known.settled.add(error.claimId);
      else if (!(error instanceof ConditionsFailed)) throw error;
    }
    await pause(Math.min(attempt, 3));
  }
  throw new Contention(`Others kept overtaking claim ${claimId} on its way to the docket.`);
}

const isFound = ({ state }: StoredClaim): boolean => state === 'found' || state === 'stuck';

async function joinTo(ledger: Ledger, claim: StoredClaim, first: string, now: Date): Promise<void> {
  await changeClaim(ledger, claim.id, now, (current) => {
    if (!isFound(current)) throw new AlreadyEnlisted();
    return { transition: join(current, first), writes: [noteRepeat(ledger, current, first)] };
  });
}

/** What one attempt leaves to the next. */
interface Known {
  /** Claims that somebody has worked on: they cannot give way. */
  readonly settled: Set<string>;
  /** What the rules say of the claim and others, which no attempt of others changes. */
  relations?: readonly StoredRelation[];
}

async function enlistOn(ledger: Ledger, claim: StoredClaim, desk: Desk, known: Known, now: Date): Promise<void> {
  const [windows, mutes, relations] = await Promise.all([
    readWindows(ledger, claim.articleId, desk.id),
    listMutes(ledger, desk.id),
    known.relations ?? suggestRelations(ledger, claim, now),
  ]);
  known.relations = relations;
  const { outlet, section = null } = claim.context;
  const muted = muteFor({ source: claim.found.attribution.source?.name ?? null, outlet, section }, mutes, now);
  // What is muted uses no budget.
  const placing = muted === undefined ? place(windows, claim, desk, now, known.settled) : { reason: muted, overtaken: [], windows };
  const overtaken = await aboveOf(ledger, placing.overtaken);
  await changeClaims(ledger, [claim.id, ...overtaken], now, (claims) =>
    claims.map((current) => {
      if (current.id !== claim.id) return { transition: giveWay(current, claim.id, now, desk) };
      if (!isFound(current)) throw new AlreadyEnlisted();
      return {
        transition: enlist(current, desk, now, placing.reason),
        writes: [
          ownFingerprint(ledger, current),
          ...windowWrites(ledger, claim.articleId, desk.id, windows, placing.windows),
          ...relations.flatMap((relation) => relationWrites(ledger, relation)),
        ],
      };
    }),
  );
}

/** Those that stand above the line; the others need not go below it. @throws CannotGiveWay where somebody has worked on one since */
async function aboveOf(ledger: Ledger, ids: readonly string[]): Promise<string[]> {
  const claims = ids.length === 0 ? [] : await getClaims(ledger, ids);
  const above = claims.filter(({ state }) => state !== 'below');
  for (const claim of above) if (!canGiveWay(claim)) throw new CannotGiveWay(claim.id);
  return above.map(({ id }) => id);
}

/** @throws CannotGiveWay */
function giveWay(claim: StoredClaim, to: string, now: Date, desk: Desk): Transition {
  if (!canGiveWay(claim)) throw new CannotGiveWay(claim.id);
  return overtake(claim, to, now, desk);
}

class AlreadyEnlisted extends Error {
  override readonly name = 'AlreadyEnlisted';
}

class CannotGiveWay extends Error {
  override readonly name = 'CannotGiveWay';
  readonly claimId: string;
  constructor(claimId: string) {
    super(`Somebody has worked on claim ${claimId}.`);
    this.claimId = claimId;
  }
}

/** Tells the claim that stands for both where else it appears. Not a change of the claim, so its version stays. */
const noteRepeat = (ledger: Ledger, claim: StoredClaim, first: string): Write => ({
  label: 'repeat',
  item: {
    Put: {
      TableName: ledger.table,
      Item: { ...repeatKey(first, claim.id), schema: SCHEMA, claimId: claim.id, articleId: claim.articleId },
    },
  },
});
