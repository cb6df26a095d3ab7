import { undo } from '../../../domain/review/repair/undo.ts';
import { changeClaims } from '../../../ledger/claims/change-claim.ts';
import type { ClaimChange } from '../../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { getClaim, UnknownClaim } from '../../../ledger/claims/read-claims.ts';
import { getRepair } from '../../../ledger/claims/repairs.ts';
import { momentOf } from '../../../ledger/rulings/records.ts';
import type { Repair } from '../../../domain/review/repair/repair.ts';
import type { UndoneRepair } from '../../answers/repairs.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { UndoBody } from '../../http/repair-bodies.ts';
import { answering, jsonReply, NoQuery, route } from '../../http/route.ts';
import { claimView } from '../../views/claim-view.ts';
import { repairView } from '../../views/repair-view.ts';
import { openArticle, originIn, storyOf } from './article.ts';
import { tellingBoth } from './both-texts.ts';
import { repairChange } from './change.ts';

/** `POST /claims/{id}/undo`: takes back the repair that led to the revision named, which must be the claim's last; undoing that does it again. */
export const postUndo = route({
  body: UndoBody,
  query: NoQuery,
  handle: async (request) => {
    const { services, caller, now, path, body } = request;
    const { ledger } = services;
    const id = path('id');
    const known = await getClaim(ledger, id);
    const { desk, actor } = await openDeskOf(ledger, caller, known);
    const storyId = await storyOf(services, known);
    // Recorded once: what it says cannot change between two attempts.
    const last = await getRepair(ledger, id, body.revision);
    const moved = last !== undefined && JSON.stringify(last.before.spans) !== JSON.stringify(last.after.spans);
    const open = moved ? await openArticle(services, known.articleId) : undefined;
    const touched = last === undefined ? [] : [...last.joins, ...last.frees];
    let repair: Repair | undefined;
    const answer = answering(request, ([claim, ...others]: readonly StoredClaim[]) => {
      if (claim === undefined || repair === undefined) throw new UnknownClaim(id);
      const views = others.map((other) => claimView(other, now));
      return jsonReply(200, { claim: claimView(claim, now), repair: repairView(repair), others: views } satisfies UndoneRepair);
    });
    const decide = async ([claim, ...others]: readonly StoredClaim[]): Promise<ClaimChange[]> => {
      if (claim === undefined) throw new UnknownClaim(id);
      const made = undo(claim, actor, body, last, others, desk, momentOf(now));
      ({ repair } = made);
      const origin = originIn(claim, made.wording, storyId, open);
      const change = await repairChange(ledger, claim, made, origin, { saysLess: made.repair.frees.length > 0 });
      return [change, ...made.others.map((transition) => ({ transition }))];
    };
    return answer.respond(await tellingBoth(ledger, id, () => changeClaims(ledger, [id, ...touched], now, decide, answer)));
  },
});
