import type { ClaimRecord } from '../../../domain/review/claim-record.ts';
import { correct, refile, reopen, update, withdraw } from '../../../domain/review/rulings/follow-up.ts';
import type { AboutVerdict } from '../../../domain/review/rulings/follow-up.ts';
import type { Ruled } from '../../../domain/review/rulings/records.ts';
import { getVerdict } from '../../../ledger/rulings/records.ts';
import { AboutVerdictBody, RefileBody } from '../../http/bodies.ts';
import { NoQuery, route } from '../../http/route.ts';
import { ruleOn } from './rule-on.ts';
import type { Bench } from './rule-on.ts';

const aboutVerdict = (rule: (claim: ClaimRecord, about: AboutVerdict, bench: Bench) => Ruled) =>
  route({
    body: AboutVerdictBody,
    query: NoQuery,
    handle: async (request) => ruleOn(request, (claim, bench) => rule(claim, request.body, bench), null),
  });

/** `POST /claims/{id}/update`: the verdict was right then, and things have changed. */
export const postUpdate = aboutVerdict((claim, about, { actor, desk, moment }) => update(claim, actor, about, desk, moment));

/** `POST /claims/{id}/correction`: we erred. */
export const postCorrection = aboutVerdict((claim, about, { actor, desk, moment }) => correct(claim, actor, about, desk, moment));

/** `POST /claims/{id}/reopen`: look at it again. */
export const postReopen = aboutVerdict((claim, about, { actor, desk, moment }) => reopen(claim, actor, about, desk, moment));

/** `POST /claims/{id}/withdrawal`: the desk stands by the verdict no more. */
export const postWithdrawal = aboutVerdict((claim, about, { actor, moment }) => withdraw(claim, actor, about, moment));

/** `POST /claims/{id}/refile`: better words for the same verdict. */
export const postRefile = route({
  body: RefileBody,
  query: NoQuery,
  handle: async (request) => {
    const { body, services, path } = request;
    const { wording, rationale } = body;
    return ruleOn(
      request,
      async (claim, { actor, moment }) => {
        const last = claim.standing?.verdict;
        const before = last === undefined ? undefined : await getVerdict(services.ledger, path('id'), last);
        return refile(claim, actor, body, before, moment);
      },
      { wording, rationale },
    );
  },
});
