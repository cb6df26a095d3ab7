import * as z from 'zod';
import { privateDeskOf } from '../../domain/matching/private-desk.ts';
import { redrive } from '../../domain/review/enlist.ts';
import { NotOnDocket } from '../../domain/review/refusals.ts';
import { changeClaim } from '../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../ledger/claims/claim-item.ts';
import { getClaims } from '../../ledger/claims/read-claims.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { PendingWork } from '../../ledger/pending/read-pending.ts';
import { findWork, listStuck, redriveWork } from '../../ledger/pending/stuck.ts';
import type { StuckWork } from '../../ledger/pending/stuck.ts';
import type { Reply } from '../../ledger/requests.ts';
import { outcomeDone } from '../../ledger/rulings/outcomes.ts';
import { sendWork } from '../../queues/work.ts';
import { describeFailure } from '../../runtime/failures.ts';
import { logger } from '../../runtime/telemetry.ts';
import type { Redriven } from '../answers/stuck.ts';
import { decodeCursor, encodeCursor, TIME_AND_ID } from '../http/cursor.ts';
import { desksLedBy } from '../http/desk-access.ts';
import { Problem } from '../http/problem.ts';
import { answering, jsonReply, NoBody, NoQuery, route } from '../http/route.ts';
import type { ApiRequest } from '../http/route.ts';
import type { ApiServices } from '../services.ts';
import { stuckView } from '../views/stuck-view.ts';

/** The claim that work is about; an upload is about none yet. */
const claimIdOf = (work: StuckWork['work']): string | undefined =>
  work.kind === 'claim' ? work.claim.id : work.kind === 'outcome' ? work.outcome.claimId : undefined;

/** The desk whose leads may see to work; an upload is every lead's, unless it is a private desk's, and what cannot be read is no desk's: only admins see it. */
function deskOfWork(work: StuckWork['work'], claim: StoredClaim | undefined): string | undefined {
  if (work.kind === 'unread') return '';
  if (work.kind === 'intake') return privateDeskOf(work.intake.object.key);
  return claim === undefined ? undefined : (claim.desk ?? claim.routedTo);
}

/** The claims that work is about, by id; those that it carries are not read again. */
async function claimsOf(ledger: Ledger, works: readonly StuckWork['work'][]): Promise<ReadonlyMap<string, StoredClaim>> {
  const carried = works.flatMap((work) => (work.kind === 'claim' ? [work.claim] : []));
  const others = await getClaims(
    ledger,
    works.flatMap((work) => (work.kind === 'outcome' ? [work.outcome.claimId] : [])),
  );
  return new Map([...carried, ...others].map((claim) => [claim.id, claim]));
}

const StuckQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(25), cursor: z.string().optional() });

/**
 * `GET /stuck`: uploads, claims and announcements that were given up, that which is so longest first, with the reason and what to do. Leads see uploads and what is
 * of their desks; admins see all.
 */
export const getStuck = route({
  body: NoBody,
  query: StuckQuery,
  handle: async ({ caller, services: { ledger }, query }) => {
    const [leads, { stuck, next }] = await Promise.all([
      desksLedBy(ledger, caller),
      listStuck(ledger, query.limit, decodeCursor('stuck', query.cursor, TIME_AND_ID)),
    ]);
    const claims = await claimsOf(
      ledger,
      stuck.map(({ work }) => work),
    );
    const items = stuck.flatMap((one) => {
      const claim = claims.get(claimIdOf(one.work) ?? '');
      const desk = deskOfWork(one.work, claim);
      return desk === undefined || leads(desk) ? [stuckView(one, claim)] : [];
    });
    return { status: 200, body: { items, cursor: encodeCursor('stuck', next) } };
  },
});

/** `POST /stuck/{id}/redrive`: has it tried again as if it had never failed. What is not stuck, or no more, stays as it is: again is the same. */
export const postRedrive = route({
  body: NoBody,
  query: NoQuery,
  handle: async (request) => {
    const { caller, services, now, path } = request;
    const id = path('id');
    const found = await findWork(services.ledger, id);
    if (found === undefined) throw new Problem('unknown-work', `There is no work ${id}.`);
    const { work } = found;
    const [leads, claims] = await Promise.all([desksLedBy(services.ledger, caller), claimsOf(services.ledger, [work])]);
    const desk = deskOfWork(work, claims.get(claimIdOf(work) ?? ''));
    if (desk !== undefined && !leads(desk)) {
      throw new Problem('not-your-desk', 'It is about work of a desk that you do not lead.');
    }
    const redriven =
      found.stuck && (work.kind === 'claim' ? await redriveClaim(request, id) : await redriveWork(services.ledger, id, work.kind, now));
    if (redriven) await send(services, work, now);
    return answer(id, redriven);
  },
});

const answer = (id: string, redriven: boolean): Reply => jsonReply(200, { id, redriven } satisfies Redriven);

/** @returns false where somebody else was quicker */
async function redriveClaim(request: ApiRequest<unknown, unknown>, id: string): Promise<boolean> {
  const { caller, services, now } = request;
  try {
    await changeClaim(
      services.ledger,
      id,
      now,
      (claim) => ({ transition: redrive(claim, caller) }),
      answering(request, () => answer(id, true)),
    );
    return true;
  } catch (error) {
    if (error instanceof NotOnDocket) return false;
    throw error;
  }
}

/** Sends it at once. Where that fails, `tend` sends it, since it is pending again. */
async function send({ ledger, sqs, queues }: ApiServices, work: PendingWork, now: Date): Promise<void> {
  try {
    await sendWork(sqs, queues, work);
    if (work.kind === 'outcome') await outcomeDone(ledger, work.outcome.claimId, work.outcome.number, now);
  } catch (error) {
    logger.warn('What was redriven could not be sent yet', { kind: work.kind, failure: describeFailure(error) });
  }
}
