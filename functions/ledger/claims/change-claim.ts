import { isPrivateDesk } from '../../../config/desks.ts';
import { chainEvents, GENESIS } from '../../domain/review/audit/audit-chain.ts';
import type { EventDraft, Transition } from '../../domain/review/transition.ts';
import { DRAFT_LABEL } from '../rulings/drafts.ts';
import type { Ledger } from '../ledger.ts';
import { ConditionsFailed, Contention, pause, transact } from '../transact.ts';
import type { Write } from '../transact.ts';
import { rememberReply, REQUEST_LABEL } from '../requests.ts';
import type { KeyedRequest, Reply } from '../requests.ts';
import { appendEvents } from '../audit/audit-events.ts';
import { figureWrites } from '../figures/figure-writes.ts';
import { articleCountWrites } from '../articles/article-counts.ts';
import { SOURCE_LABEL, sourceWrites } from '../sources/source-writes.ts';
import { claimItem } from './claim-item.ts';
import type { ClaimOrigin, StoredClaim } from './claim-item.ts';
import { REWORDED_LABEL } from './fingerprints.ts';
import { countMoves } from './counters.ts';
import { HOLDINGS_LABEL, holdingsWrites } from './holdings.ts';
import { getClaim, getClaims, UnknownClaim } from './read-claims.ts';

/** What a change of a claim comes to: the rule's transition and whatever else must stand or fall with it. */
export interface ClaimChange {
  readonly transition: Transition;
  /** What is known of its words from now on, where that changes. */
  readonly origin?: Partial<ClaimOrigin>;
  /** New claims that come of it. */
  readonly births?: readonly Birth[];
  /** At most a few more writes of its own. */
  readonly writes?: readonly Write[];
  /** How many claims the person who takes or extends may hold. */
  readonly cap?: number;
  /** Until when the claim is to be hidden from whoever holds it now, ISO 8601. */
  readonly hideUntil?: string;
}

/** A claim that people bring into being, as it shall stand, and the events that say so. */
export interface Birth {
  readonly claim: StoredClaim;
  readonly events: readonly EventDraft[];
}

/** The request was answered before; `requests.ts` has the reply. Nothing was written. */
export class AnsweredBefore extends Error {
  override readonly name = 'AnsweredBefore';
}

/** How changed claims are reported to the person who asked, remembered in the same transaction. */
export interface Answer<Changed = StoredClaim> {
  readonly request: KeyedRequest | undefined;
  readonly respond: (changed: Changed) => Reply;
}

const ATTEMPTS = 12;

/** Conditions that fail because somebody else wrote since we read: read again, and ask the rule again. */
const MOVED = new Set(['claim', 'audit', HOLDINGS_LABEL, DRAFT_LABEL, REWORDED_LABEL, SOURCE_LABEL]);

/**
 * Changes claims together, in the order given (a transaction holds a dozen): reads them, asks the rule, and writes claims, audit events, counters,
 * what each person holds, the remembered reply and the changes' own writes in one transaction. Where somebody else wrote in between, it reads and asks
 * again; so a rule only ever judges claims as they stand.
 * @throws what `decide` throws; CapReached; UnknownClaim; AnsweredBefore; Contention; ConditionsFailed where a condition of the changes' own writes fails
 */
export async function changeClaims(
  ledger: Ledger,
  ids: readonly string[],
  now: Date,
  decide: (claims: readonly StoredClaim[]) => readonly ClaimChange[] | Promise<readonly ClaimChange[]>,
  answer?: Answer<readonly StoredClaim[]>,
): Promise<StoredClaim[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const read = await readAll(ledger, ids);
    const changes = await decide(read);
    const changed = read.map((before, i) => moveOf(before, changes[i], now));
    const moves = [...changed, ...changes.flatMap(({ births = [] }) => births.map((birth) => birthOf(birth, now)))];
    const after = changed.map((move) => move.after);
    const ofNewsroom = moves.filter(isOfNewsroom);
    const writes: Write[] = [
      ...moves.flatMap(({ before, after: claim, events, change }) => [
        putClaim(ledger, before, claim, now),
        ...appendEvents(ledger, events),
        ...(change.writes ?? []),
      ]),
      ...figureWrites(ledger, ofNewsroom, now),
      ...countMoves(ledger, moves),
      ...articleCountWrites(ledger, moves),
      ...(await holdingsWrites(ledger, moves, now)),
      ...(await sourceWrites(ledger, ofNewsroom, now)),
      ...(answer?.request === undefined ? [] : [rememberReply(ledger, answer.request, answer.respond(after), now)]),
    ];
    try {
      await transact(ledger, writes);
      return after;
    } catch (error) {
      if (!(error instanceof ConditionsFailed)) throw error;
      if (error.labels.includes(REQUEST_LABEL)) throw new AnsweredBefore();
      if (!error.labels.some((label) => MOVED.has(label))) throw error;
    }
    await pause(attempt);
  }
  throw new Contention(`${ids.join(', ')} kept changing while we tried to change what was read.`);
}

/** Changes one claim. @throws as `changeClaims` */
export async function changeClaim(
  ledger: Ledger,
  id: string,
  now: Date,
  decide: (claim: StoredClaim) => ClaimChange | Promise<ClaimChange>,
  answer?: Answer,
): Promise<StoredClaim> {
  const one = ([claim]: readonly StoredClaim[]): StoredClaim => {
    if (claim === undefined) throw new UnknownClaim(id);
    return claim;
  };
  const [changed] = await changeClaims(
    ledger,
    [id],
    now,
    async (claims) => [await decide(one(claims))],
    answer && { request: answer.request, respond: (claims) => answer.respond(one(claims)) },
  );
  return one(changed === undefined ? [] : [changed]);
}

async function readAll(ledger: Ledger, ids: readonly string[]): Promise<StoredClaim[]> {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return [await getClaim(ledger, only)];
  const claims = await getClaims(ledger, ids);
  const missing = ids.find((id) => !claims.some((claim) => claim.id === id));
  if (missing !== undefined) throw new UnknownClaim(missing);
  return claims;
}

function moveOf(before: StoredClaim, change: ClaimChange | undefined, now: Date) {
  if (change === undefined) throw new RangeError(`No change was decided for claim ${before.id}.`);
  const { events, tip } = chainEvents(before.id, before.chain, change.transition.events, now);
  const after: StoredClaim = { ...before, ...change.transition.claim, ...change.origin, version: before.version + 1, chain: tip };
  return { before, after, events, change };
}

/** What happens to the claims of a private desk is in their history, and in no figure and no source's record. */
const isOfNewsroom = ({ after }: { readonly after: StoredClaim }): boolean => !isPrivateDesk(after.desk ?? after.routedTo);

/** A new claim as a move from nowhere. */
function birthOf({ claim, events: drafts }: Birth, now: Date) {
  const { events, tip } = chainEvents(claim.id, GENESIS, drafts, now);
  const before: StoredClaim = { ...claim, state: 'found', desk: null, version: 0, chain: GENESIS };
  const after: StoredClaim = { ...claim, version: 1, chain: tip };
  const change: ClaimChange = { transition: { claim: after, events: drafts } };
  return { before, after, events, change };
}

/**
 * Brings a claim into being, with its events, figures and whatever else must stand or fall with it; one that is there already stays as it is.
 * @returns the claim as it stands
 */
export async function createClaim(ledger: Ledger, birth: Birth, now: Date, writes: readonly Write[]): Promise<StoredClaim> {
  const move = birthOf(birth, now);
  try {
    await transact(ledger, [
      putClaim(ledger, move.before, move.after, now),
      ...appendEvents(ledger, move.events),
      ...figureWrites(ledger, [move].filter(isOfNewsroom), now),
      ...countMoves(ledger, [move]),
      ...writes,
    ]);
    return move.after;
  } catch (error) {
    if (!(error instanceof ConditionsFailed) || !error.labels.includes('claim')) throw error;
    return getClaim(ledger, birth.claim.id);
  }
}

const putClaim = (ledger: Ledger, before: StoredClaim, after: StoredClaim, now: Date): Write => ({
  label: 'claim',
  item: {
    Put: {
      TableName: ledger.table,
      Item: claimItem(after, now),
      ...(before.version === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'version = :read', ExpressionAttributeValues: { ':read': before.version } }),
    },
  },
});
