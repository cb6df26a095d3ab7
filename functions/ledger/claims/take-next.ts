import type { Desk } from '../../../config/desks.ts';
import { STAGES } from '../../domain/review/claim/states.ts';
import type { Stage } from '../../domain/review/claim/states.ts';
import { otherOf } from '../../domain/matching/relations/relation.ts';
import { passesOver } from '../../domain/review/evidence/opt-out.ts';
import type { Preferences } from '../../domain/review/evidence/opt-out.ts';
import { heldNow, skippedNow } from '../../domain/review/holdings.ts';
import { isExpired, take } from '../../domain/review/lease.ts';
import { mayHave } from '../../domain/review/permit.ts';
import type { Actor } from '../../domain/review/permit.ts';
import { CapReached, Refusal } from '../../domain/review/refusals.ts';
import type { Ledger } from '../ledger.ts';
import { UnknownSchema } from '../schema.ts';
import { listRelations, standingRelations } from '../relations/relations.ts';
import { storyOf } from '../relations/story-claims.ts';
import { pause } from '../transact.ts';
import { changeClaims } from './change-claim.ts';
import type { Answer } from './change-claim.ts';
import type { StoredClaim } from './claim-item.ts';
import { readPlaces } from './docket.ts';
import type { Place } from './docket.ts';
import { readHoldings } from './holdings.ts';
import { getClaim, getClaims, UnknownClaim } from './read-claims.ts';

/** How far down the docket reviewers spread when they race for its head. */
const HEAD = 25;
/** How far down anybody looks: with the head of those abandoned, as much as one call reads. */
const FARTHEST = 100 - HEAD;
const ROUNDS = 6;

/** What somebody asks the docket for. */
export interface Wanted {
  /** What the claim is to wait for: a ruling, where left out. */
  readonly stage?: Stage | undefined;
  /** At most how many, of one story; the person's cap counts too. */
  readonly bundle: number;
}

/** Who asks, where, and when. */
export interface Asking {
  readonly desk: Desk;
  readonly actor: Actor;
  readonly now: Date;
  readonly preferences: Preferences;
}

/**
 * Gives the actor the claim that is first theirs: what they were given to find, then what is first due of those that wait and those whose lease has run
 * out, and what they skipped only when there is nothing else. The first try is always the head; who loses the race for it goes on with a random one of
 * those behind, so that many at once spread out. Three queries, however long the docket is.
 * @returns none where nothing is to be had
 * @throws CapReached, AnsweredBefore, Contention
 */
export async function takeNext(
  ledger: Ledger,
  asking: Asking,
  wanted: Wanted,
  answer: Answer<readonly StoredClaim[]>,
): Promise<StoredClaim[]> {
  const { desk, actor, now } = asking;
  const tried = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const holdings = await readHoldings(ledger, actor.id, desk.id);
    const held = heldNow(holdings, now);
    const bundle = Math.min(wanted.bundle, desk.cap - held.length);
    if (bundle < 1) throw new CapReached(desk.cap, held);
    const skipped = skippedNow(holdings, now);
    const { assigned, due } = await candidates(ledger, asking, wanted.stage, HEAD + tried.size + skipped.size);
    // What they were given they see, whatever they skipped before.
    const fresh = [...assigned, ...due.filter((id) => !skipped.has(id))].filter((id) => !tried.has(id));
    const hidden = due.filter((id) => skipped.has(id) && !tried.has(id));
    if (fresh.length + hidden.length === 0) return [];
    while (fresh.length + hidden.length > 0) {
      const from = fresh.length > 0 ? fresh : hidden;
      const at = tried.size === 0 ? 0 : Math.floor(Math.random() * from.length);
      const [id] = from.splice(at, 1);
      if (id === undefined) break;
      tried.add(id);
      const taken = await tryToTake(ledger, asking, id, { bundle, skipped, stage: wanted.stage }, answer);
      if (taken !== undefined) return taken;
    }
    await pause(round);
  }
  return [];
}

/** Ids of claims to be had, in the order in which they are to be given: the actor's own first. */
async function candidates(
  ledger: Ledger,
  { desk, actor, now, preferences }: Asking,
  stage: Stage | undefined,
  limit: number,
): Promise<{ readonly assigned: readonly string[]; readonly due: readonly string[] }> {
  const waitsFor = stage ?? 'waiting';
  // Those that wait for a first ruling are for everybody who looks at everything; of the others, one has to see who ruled, and what they hold.
  const forAll = waitsFor === 'waiting' && !preferences.skipGraphic;
  const [assigned, expired, waiting] = await Promise.all([
    readPlaces(ledger, desk.id, 'assigned', { assignedTo: actor.id, limit: HEAD }),
    readPlaces(ledger, desk.id, 'held', { before: now.toISOString(), limit: HEAD }),
    readPlaces(ledger, desk.id, waitsFor === 'waiting' ? 'above' : waitsFor, { limit: forAll ? Math.min(FARTHEST, limit) : FARTHEST }),
  ]);
  const unsure = idsOf([...expired.places, ...(forAll ? [] : waiting.places)]);
  const read = unsure.length === 0 ? [] : await getClaims(ledger, unsure);
  const theirs = read.filter(
    (claim) => mayHave(claim, actor) && !passesOver(preferences, claim) && (stage === undefined || claim.stage === stage),
  );
  const due: Place[] = theirs.map(({ id, dueBy }) => ({ claimId: id, at: dueBy ?? '' }));
  if (forAll) due.push(...waiting.places);
  return { assigned: idsOf(assigned.places), due: idsOf(due.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))) };
}

const idsOf = (places: readonly Place[]): string[] => places.map((place) => place.claimId);

/** The index that led here lags: the claim is not to be had any more. */
class Gone extends Error {
  override readonly name = 'Gone';
}

const WAITS = new Set<string>(STAGES);

/** True where it is the actor's to find, or waits for what is wanted, or was abandoned there (wherever, where no stage is named). */
function isFree({ state, stage, lease, assigned }: StoredClaim, { actor, now }: Asking, wanted: Stage | undefined): boolean {
  if (WAITS.has(state)) return assigned === null ? stage === (wanted ?? 'waiting') : assigned.to.id === actor.id;
  return state === 'held' && lease !== null && isExpired(lease, now) && (wanted === undefined || stage === wanted);
}

/** Takes the claim, with others of its story, unless somebody else has. */
async function tryToTake(
  ledger: Ledger,
  asking: Asking,
  id: string,
  wanted: Wanted & { readonly skipped: ReadonlySet<string> },
  answer: Answer<readonly StoredClaim[]>,
): Promise<StoredClaim[] | undefined> {
  try {
    const others = wanted.bundle === 1 ? [] : await othersOf(ledger, asking, id, wanted);
    return await takeAll(ledger, asking, [id, ...others.slice(0, wanted.bundle - 1)], wanted, answer);
  } catch (error) {
    if (error instanceof CapReached) throw error;
    if (error instanceof Gone && wanted.bundle > 1) return tryToTake(ledger, asking, id, { ...wanted, bundle: 1 }, answer);
    if (error instanceof Gone || error instanceof Refusal) return undefined;
    // One claim that cannot be read must not close the whole desk; `docket audit` finds it.
    if (error instanceof UnknownClaim || error instanceof UnknownSchema) return undefined;
    throw error;
  }
}

const takeAll = (
  ledger: Ledger,
  asking: Asking,
  ids: readonly string[],
  { stage }: Wanted,
  answer: Answer<readonly StoredClaim[]>,
): Promise<StoredClaim[]> => {
  const { desk, actor, now } = asking;
  const decide = (claims: readonly StoredClaim[]) =>
    claims.map((claim) => {
      if (!isFree(claim, asking, stage) || passesOver(asking.preferences, claim)) throw new Gone();
      return { transition: take(claim, actor, now, desk), cap: desk.cap };
    });
  return changeClaims(ledger, ids, now, decide, answer);
};

/** Ids of the claims of its story that wait for the same: those related to it before the others of its article and the other versions, first due first. */
async function othersOf(
  ledger: Ledger,
  asking: Asking,
  id: string,
  { stage, skipped }: Wanted & { readonly skipped: ReadonlySet<string> },
): Promise<string[]> {
  const first = await getClaim(ledger, id);
  const [story, relations] = await Promise.all([storyOf(ledger, first), listRelations(ledger, id)]);
  const related = new Set(standingRelations(relations).map((relation) => otherOf(relation, id)));
  const claims = await getClaims(ledger, [...new Set([...related, ...story.own, ...story.others])]);
  return claims
    .filter((claim) => claim.desk === first.desk && claim.stage === first.stage && isFree(claim, asking, stage))
    .filter((claim) => !skipped.has(claim.id) && mayHave(claim, asking.actor) && !passesOver(asking.preferences, claim))
    .toSorted((a, b) => Number(related.has(b.id)) - Number(related.has(a.id)) || (a.dueBy ?? '').localeCompare(b.dueBy ?? ''))
    .map((claim) => claim.id);
}
