import type { Desk } from '../../../../config/desks.ts';
import { ACTIONS } from '../../../domain/review/actions.ts';
import type { Action } from '../../../domain/review/actions.ts';
import { NotThisDesk } from '../../../domain/review/refusals.ts';
import { getArticle } from '../../../ledger/articles/articles.ts';
import { changeMany } from '../../../ledger/claims/change-many.ts';
import type { ManyAnswer, ManyChanged, ManyRule } from '../../../ledger/claims/change-many.ts';
import { getClaims } from '../../../ledger/claims/read-claims.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { Reply } from '../../../ledger/requests.ts';
import type { Triaged } from '../../answers/desks.ts';
import { openDesk } from '../../http/desk-access.ts';
import { Problem } from '../../http/problem.ts';
import { jsonReply, NoQuery, route } from '../../http/route.ts';
import { TriageBody } from '../../http/triage-body.ts';
import { triageRule } from './triage-rules.ts';
import { claimView } from '../../views/claim-view.ts';

/**
 * `POST /desks/{desk}/triage`: one action on one claim, on a selection, or on an article's claims; the same request again, with a new `Idempotency-Key`,
 * goes on where it ended.
 */
export const postTriage = route({
  body: TriageBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now, path, body, keyed }) => {
    const { desk, actor } = await openDesk(ledger, caller, path('desk'));
    const answer: ManyAnswer = { request: keyed, respond: (outcome) => report(outcome, now) };
    const ids = body.claims ?? (await ofArticle(ledger, body.article ?? '', desk, body.action));
    const triage = await triageRule(ledger, body, { actor, desk, now });
    const rule: ManyRule = (claim) => {
      const on = claim.desk ?? claim.routedTo;
      if (on !== desk.id && !(body.action === 'move' && on === body.to)) throw new NotThisDesk(desk.id, on);
      const transition = triage(claim);
      return transition === null ? null : { transition };
    };
    return answer.respond(await changeMany(ledger, ids, now, rule, answer));
  },
});

/** Ids of the article's claims on this desk's docket to which the action applies, none that somebody holds. @throws Problem unknown-article */
async function ofArticle(ledger: Ledger, articleId: string, desk: Desk, name: TriageBody['action']): Promise<string[]> {
  const article = await getArticle(ledger, articleId);
  if (article === undefined) throw new Problem('unknown-article', `There is no article ${articleId}.`);
  const { from }: Action = ACTIONS[name];
  const claims = await getClaims(ledger, article.claimIds);
  return claims
    .filter(({ desk: on, state }) => on === desk.id && from.includes(state) && state !== 'held' && state !== 'parked')
    .map(({ id }) => id);
}

function report({ changed, already, refused, left }: ManyChanged, now: Date): Reply {
  return jsonReply(200, {
    changed: changed.map((claim) => claimView(claim, now)),
    already,
    refused: refused.map(({ id, refusal }) => ({
      claim: id,
      type: `/problems/${refusal?.code ?? 'unknown-claim'}`,
      detail: refusal?.message ?? `There is no claim ${id}.`,
    })),
    left,
  } satisfies Triaged);
}
