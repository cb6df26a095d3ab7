import type { Desk } from '../../../../config/desks.ts';
import type { Span } from '../../../domain/article/article.ts';
import { isSameJson } from '../../../domain/review/audit/canonical-json.ts';
import { readIn } from '../../../domain/extraction/mark-claim.ts';
import type { Attribution, Source } from '../../../domain/extraction/claim.ts';
import { spansIn, wordsAt } from '../../../domain/review/repair/quoted-spans.ts';
import { raise } from '../../../domain/review/repair/raise.ts';
import { restate } from '../../../domain/review/repair/repair.ts';
import type { Repaired } from '../../../domain/review/repair/repair.ts';
import { wordingOf } from '../../../domain/review/repair/wording.ts';
import type { Wording } from '../../../domain/review/repair/wording.ts';
import type { Actor } from '../../../domain/review/permit.ts';
import { changeClaim } from '../../../ledger/claims/change-claim.ts';
import type { ClaimChange } from '../../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { claimOf } from '../../../ledger/claims/fingerprints.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import { momentOf } from '../../../ledger/rulings/records.ts';
import type { RestatedClaim } from '../../answers/repairs.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { RestateBody } from '../../http/repair-bodies.ts';
import { answering, jsonReply, NoQuery, route } from '../../http/route.ts';
import { claimView } from '../../views/claim-view.ts';
import { repairView } from '../../views/repair-view.ts';
import { openArticle, originIn, storyOf } from './article.ts';
import type { OpenArticle } from './article.ts';
import { tellingBoth } from './both-texts.ts';
import { repairChange } from './change.ts';

/** Spans of the article that a body names. */
interface Marked {
  readonly open: OpenArticle;
  readonly spans: readonly Span[] | undefined;
  readonly sourceSpans: readonly Span[] | undefined;
}

/**
 * `PATCH /claims/{id}`: says it so that it stands alone, or corrects its words, source, kind, basis, verification or question. Whoever holds it keeps
 * it. A claim that was not for checking comes on the docket where the body has a `question`.
 */
export const patchClaim = route({
  body: RestateBody,
  query: NoQuery,
  handle: async (request) => {
    const { services, caller, now, path, body } = request;
    const { ledger } = services;
    const id = path('id');
    const known = await getClaim(ledger, id);
    const { desk, actor } = await openDeskOf(ledger, caller, known);
    const storyId = await storyOf(services, known);
    const marked = await markedIn(services, known, body);
    let made: Repaired | null = null;
    let sameWordsAs: string | null = null;
    const answer = answering(request, (claim: StoredClaim) =>
      jsonReply(200, {
        claim: claimView(claim, now),
        repair: made === null ? null : repairView(made.repair),
        sameWordsAs,
      } satisfies RestatedClaim),
    );
    const decide = async (claim: StoredClaim): Promise<ClaimChange> => {
      const before = wordingOf(claim.found, claim.question);
      const after = corrected(before, body, marked);
      const next = ruled(claim, actor, body, { before, after }, desk, now);
      if (next.claim.state === claim.state && isSameJson(before, after)) {
        made = null;
        return { transition: { claim, events: [] } };
      }
      made = next;
      const origin = originIn(claim, after, storyId, marked?.spans === undefined ? undefined : marked.open);
      const owner = await claimOf(ledger, origin.fingerprint);
      sameWordsAs = owner === undefined || owner === id ? null : owner;
      return repairChange(ledger, claim, next, origin);
    };
    return answer.respond(await tellingBoth(ledger, id, () => changeClaim(ledger, id, now, decide, answer)));
  },
});

function ruled(
  claim: StoredClaim,
  actor: Actor,
  body: RestateBody,
  wordings: { readonly before: Wording; readonly after: Wording },
  desk: Desk,
  now: Date,
): Repaired {
  if (claim.state === 'noted' && body.question !== undefined) return raise(claim, actor, body, wordings, desk, momentOf(now));
  return restate(claim, actor, body, wordings.before, wordings.after, momentOf(now));
}

async function markedIn(services: Parameters<typeof openArticle>[0], claim: StoredClaim, body: RestateBody): Promise<Marked | undefined> {
  const source = body.source?.spans;
  if (body.spans === undefined && source === undefined) return undefined;
  const open = await openArticle(services, claim.articleId);
  return {
    open,
    spans: body.spans === undefined ? undefined : spansIn(open.article.text, body.spans),
    sourceSpans: source === undefined ? undefined : spansIn(open.article.text, source),
  };
}

/** The wording with what the body changes. Other words of the article are read anew. */
function corrected(before: Wording, body: RestateBody, marked: Marked | undefined): Wording {
  const { article } = marked?.open ?? {};
  const spans = marked?.spans;
  const read = article === undefined || spans === undefined ? undefined : readIn(article, spans);
  const { quotation = before.attribution.quotation, ...found } = read ?? {};
  return {
    ...before,
    ...found,
    ...(article === undefined || spans === undefined ? {} : { spans, text: wordsAt(article.text, spans) }),
    ...(body.text === undefined ? {} : { text: body.text }),
    attribution: attributionIn({ ...before.attribution, quotation }, body, marked),
    kind: body.kind ?? before.kind,
    basis: body.basis ?? before.basis,
    verification:
      body.verification === undefined || body.verification === before.verification.status
        ? before.verification
        : { status: body.verification, by: null, spans: [] },
    question: body.question ?? before.question,
  };
}

/** Who says it, or denies it: nobody denies what only the outlet says. */
function attributionIn(before: Attribution, body: RestateBody, marked: Marked | undefined): Attribution {
  const source = sourceIn(before.source, body, marked);
  const denies = source === null ? false : body.denies;
  return { ...before, source, ...(denies === undefined || denies === (before.denies ?? false) ? {} : { denies }) };
}

/** Who says it, by the name that a person gives them; how the article calls them stays, unless other words are marked. */
function sourceIn(before: Source | null, { source }: RestateBody, marked: Marked | undefined): Source | null {
  if (source === undefined) return before;
  if (source === null) return null;
  const { name, type } = source;
  const spans = marked?.sourceSpans;
  if (spans === undefined) return { text: before?.text ?? name, spans: before?.spans ?? [], name, type };
  return { text: wordsAt(marked?.open.article.text ?? '', spans), spans, name, type };
}
