import { Refusal } from '../../domain/review/refusals.ts';
import type { Ledger } from '../ledger.ts';
import { Contention, pause } from '../transact.ts';
import { earlierReply } from '../requests.ts';
import type { KeyedRequest, Reply } from '../requests.ts';
import { AnsweredBefore, changeClaims } from './change-claim.ts';
import type { ClaimChange } from './change-claim.ts';
import type { StoredClaim } from './claim-item.ts';
import { getClaims } from './read-claims.ts';

/**
 * Claims changed in one transaction, of whose hundred items each may take seven: itself, two events and its day's tip, its place in its source's list,
 * and the counts of its source and article, where it shares neither. All together take a few more.
 */
const CHUNK = 12;
/** Claims changed for one request, so that it ends in time; the same request again, with a new `Idempotency-Key`, goes on. */
const MOST = 100;
const ATTEMPTS = 8;

/** What came of changing many claims. */
export interface ManyChanged {
  readonly changed: readonly StoredClaim[];
  /** Ids of those that were as asked for already. */
  readonly already: readonly string[];
  readonly refused: readonly { readonly id: string; readonly refusal: Refusal | null }[];
  /** How many are still to be changed: the same request again, with a new `Idempotency-Key`, goes on with them. */
  readonly left: number;
}

/** What a rule makes of a claim; null where it is as asked for already. @throws Refusal */
export type ManyRule = (claim: StoredClaim) => ClaimChange | null;

/** How the outcome is reported, remembered with the last transaction. */
export interface ManyAnswer {
  readonly request: KeyedRequest | undefined;
  readonly respond: (outcome: ManyChanged) => Reply;
}

interface Sorted {
  readonly todo: readonly string[];
  readonly already: readonly string[];
  readonly refused: readonly ManyChanged['refused'][number][];
}

/**
 * Changes many claims by one rule, a dozen in a transaction. What is refused keeps nothing else from being changed, and what is as asked for
 * already stays: a request that was cut short is simply sent again.
 * @throws Contention, AnsweredBefore, and what the rule throws beside refusals
 */
export async function changeMany(
  ledger: Ledger,
  ids: readonly string[],
  now: Date,
  rule: ManyRule,
  answer: ManyAnswer,
): Promise<ManyChanged> {
  const first = sort(ids, await getClaims(ledger, ids), rule);
  const todo = first.todo.slice(0, MOST);
  let outcome: ManyChanged = { changed: [], already: first.already, refused: first.refused, left: first.todo.length - todo.length };
  let remembered = false;
  for (let start = 0; start < todo.length; start += CHUNK) {
    const last = start + CHUNK >= todo.length;
    const before = outcome.changed.length;
    outcome = await changeChunk(ledger, todo.slice(start, start + CHUNK), now, rule, outcome, last ? answer : undefined);
    remembered = last && outcome.changed.length > before;
  }
  // Nothing was written that would have told of it: the same request, sent twice at once, may have done it all under this very key.
  if (!remembered && answer.request !== undefined && (await earlierReply(ledger, answer.request, now)) !== undefined)
    throw new AnsweredBefore();
  return outcome;
}

function sort(ids: readonly string[], claims: readonly StoredClaim[], rule: ManyRule): Sorted {
  const found = new Map(claims.map((claim) => [claim.id, claim]));
  const [todo, already, refused]: [string[], string[], ManyChanged['refused'][number][]] = [[], [], []];
  for (const id of new Set(ids)) {
    const claim = found.get(id);
    try {
      if (claim === undefined) refused.push({ id, refusal: null });
      else if (rule(claim) === null) already.push(id);
      else todo.push(id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ id, refusal: error });
    }
  }
  return { todo, already, refused };
}

/** Changes a chunk together; where one of them has moved meanwhile, sorts it out and tries again with the rest. */
async function changeChunk(
  ledger: Ledger,
  ids: readonly string[],
  now: Date,
  rule: ManyRule,
  before: ManyChanged,
  answer: ManyAnswer | undefined,
): Promise<ManyChanged> {
  let sorted: Sorted = { todo: ids, already: [], refused: [] };
  const outcomeWith = (changed: readonly StoredClaim[]): ManyChanged => ({
    ...before,
    changed: [...before.changed, ...changed],
    already: [...before.already, ...sorted.already],
    refused: [...before.refused, ...sorted.refused],
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (sorted.todo.length === 0) return outcomeWith([]);
    try {
      const changed = await changeClaims(
        ledger,
        sorted.todo,
        now,
        (claims) => claims.map((claim) => rule(claim) ?? movedOn(claim)),
        answer && { request: answer.request, respond: (all) => answer.respond(outcomeWith(all)) },
      );
      return outcomeWith(changed);
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof MovedOn)) throw error;
    }
    await pause(attempt);
    sorted = sort(ids, await getClaims(ledger, ids), rule);
  }
  throw new Contention(`Claims kept moving while ${ids.length} of them were to be changed together.`);
}

/** Somebody was quicker with the same. */
class MovedOn extends Error {
  override readonly name = 'MovedOn';
}

function movedOn(claim: StoredClaim): never {
  throw new MovedOn(`Claim ${claim.id} is as asked for already.`);
}
