import * as z from 'zod';
import { LIMITS } from '../../../../config/limits.ts';
import { closeCorrection, CORRECTION_OUTCOMES } from '../../../domain/review/report/correction.ts';
import type { CorrectionNeeded } from '../../../domain/review/report/correction.ts';
import { changeClaim } from '../../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { getClaims } from '../../../ledger/claims/read-claims.ts';
import { closeCorrectionWrites, CORRECTION_LABEL, listCorrections, openCorrection, reasonsOf } from '../../../ledger/report/corrections.ts';
import { momentOf, recordWrites } from '../../../ledger/rulings/records.ts';
import { ConditionsFailed } from '../../../ledger/transact.ts';
import type { Correction, CorrectionAnswer, Corrections } from '../../answers/report.ts';
import { decodeCursor, encodeCursor } from '../../http/cursor.ts';
import { openDesk } from '../../http/desk-access.ts';
import { Problem } from '../../http/problem.ts';
import { answering, jsonReply, NoBody, NoQuery, route } from '../../http/route.ts';

const ListQuery = z.strictObject({
  state: z.enum(['open', 'closed']).default('open'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().optional(),
});

const CloseBody = z.strictObject({
  outcome: z.enum(CORRECTION_OUTCOMES),
  reason: z.string().min(1, 'say why').max(LIMITS.reasonLength),
});

function view({ claimId, articleId, verdict, raisedAt, closed }: CorrectionNeeded, claim: StoredClaim, reason: string): Correction {
  const { standing } = claim;
  const said = standing?.status === 'standing' ? standing : null;
  return {
    claim: claimId,
    article: articleId,
    headline: claim.context.headline,
    publishedAt: claim.context.publishedAt,
    text: claim.found.text,
    denies: claim.found.attribution.denies ?? false,
    verdict,
    finding: said?.finding ?? null,
    advice: said?.advice ?? null,
    raisedAt,
    closed: closed === null ? null : { by: closed.by.name, at: closed.at, outcome: closed.outcome, reason },
  };
}

/** `GET /desks/{desk}/corrections`: claims that were advised to be cut or corrected after their article went out, until a lead closes them. */
export const getCorrections = route({
  body: NoBody,
  query: ListQuery,
  handle: async ({ caller, services: { ledger }, path, query }) => {
    const { desk } = await openDesk(ledger, caller, path('desk'));
    const list = `${desk.id}/corrections/${query.state}`;
    const after = decodeCursor(list, query.cursor, /^[^\s]{1,300}$/);
    const { corrections, next } = await listCorrections(ledger, desk.id, query.state, query.limit, after);
    const claims = new Map(
      (
        await getClaims(
          ledger,
          corrections.map(({ claimId }) => claimId),
        )
      ).map((claim) => [claim.id, claim]),
    );
    const reasons = await reasonsOf(ledger, corrections);
    const items = corrections.flatMap((one) => {
      const claim = claims.get(one.claimId);
      return claim === undefined ? [] : [view(one, claim, reasons.get(`${one.claimId} ${one.closed?.reason}`) ?? '')];
    });
    return { status: 200, body: { items, cursor: encodeCursor(list, next) } satisfies Corrections };
  },
});

/** `POST /desks/{desk}/corrections/{claim}/close`: a lead says that the article was corrected, or need not be, and why. */
export const postCloseCorrection = route({
  body: CloseBody,
  query: NoQuery,
  handle: async (request) => {
    const {
      caller,
      services: { ledger },
      now,
      path,
      body,
    } = request;
    const { desk, actor } = await openDesk(ledger, caller, path('desk'));
    const id = path('claim');
    const none = (): Problem =>
      new Problem('unknown-correction', `The desk ${desk.name} has no open question of a correction of claim ${id}.`);
    let done: CorrectionNeeded | undefined;
    const answer = answering(request, (claim: StoredClaim) => {
      if (done === undefined) throw none();
      return jsonReply(200, { correction: view(done, claim, body.reason) } satisfies CorrectionAnswer);
    });
    try {
      const changed = await changeClaim(
        ledger,
        id,
        now,
        async (claim) => {
          const needed = await openCorrection(ledger, desk.id, id);
          if (needed === undefined) throw none();
          const ruled = closeCorrection(claim, needed, { actor, outcome: body.outcome, why: body.reason }, momentOf(now));
          done = ruled.closed;
          return {
            transition: ruled,
            writes: [...recordWrites(ledger, claim, ruled.records, now), ...closeCorrectionWrites(ledger, done)],
          };
        },
        answer,
      );
      return answer.respond(changed);
    } catch (error) {
      if (error instanceof ConditionsFailed && error.labels.includes(CORRECTION_LABEL)) throw none();
      throw error;
    }
  },
});
