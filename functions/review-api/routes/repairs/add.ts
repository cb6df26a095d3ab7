import { createHash, randomUUID } from 'node:crypto';
import { DESKS } from '../../../../config/desks.ts';
import type { Desk } from '../../../../config/desks.ts';
import { contextOf } from '../../../domain/matching/context.ts';
import { fingerprint } from '../../../domain/matching/fingerprint.ts';
import { privateDeskOf } from '../../../domain/matching/private-desk.ts';
import { routeToDesk } from '../../../domain/matching/route.ts';
import { markClaim } from '../../../domain/extraction/mark-claim.ts';
import type { Claim } from '../../../domain/extraction/claim.ts';
import type { Person } from '../../../domain/review/claim/person.ts';
import { spansIn, wordsAt } from '../../../domain/review/repair/quoted-spans.ts';
import { checkQuestion } from '../../../domain/review/repair/repair.ts';
import { listInArticle } from '../../../ledger/articles/articles.ts';
import { newClaim } from '../../../ledger/claims/add-claims.ts';
import { createClaim } from '../../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { enlistClaim } from '../../../ledger/claims/enlist-claim.ts';
import { getClaim, getClaims } from '../../../ledger/claims/read-claims.ts';
import { earlierReply, rememberReply } from '../../../ledger/requests.ts';
import type { KeyedRequest, Reply } from '../../../ledger/requests.ts';
import { ConditionsFailed, transact } from '../../../ledger/transact.ts';
import type { AddedClaim } from '../../answers/repairs.ts';
import { openDesk } from '../../http/desk-access.ts';
import { AddClaimBody } from '../../http/repair-bodies.ts';
import { jsonReply, NoQuery, route } from '../../http/route.ts';
import { claimView } from '../../views/claim-view.ts';
import { openArticle } from './article.ts';
import type { OpenArticle } from './article.ts';

/**
 * `POST /articles/{id}/claims`: a claim that the finder missed, by its words in the article. It is enlisted as one that was found: by the desk's line,
 * and not where it repeats another. Each step is safe to repeat, so a request that broke off is simply sent again.
 */
export const postClaim = route({
  body: AddClaimBody,
  query: NoQuery,
  handle: async ({ services, caller, now, path, body, keyed }) => {
    const { ledger } = services;
    const open = await openArticle(services, path('id'));
    const own = privateDeskOf(open.record.object.key);
    const { desk, person } = await openDesk(ledger, caller, own ?? body.desk ?? (await deskOfArticle(services, open)));
    const found = claimIn(open, claimId(path('id'), keyed), body);
    const claim = born(open, found, desk, person, body.question ?? (found.kind === 'fact' ? 'is-it-so' : 'was-it-said'), now);
    checkQuestion(found, claim.question);
    const { how } = claim.brought;
    const birth = { claim, events: [{ type: 'added' as const, actor: person.id, facts: { desk: desk.id, how } }] };
    await createClaim(ledger, birth, now, await listInArticle(ledger, open.record.id, [claim]));
    // Where this breaks off, `tend` sees to it, since a claim that was found is pending until it is enlisted.
    await enlistClaim(ledger, claim.id, () => desk, now);
    const standing = await getClaim(ledger, claim.id);
    return remembered(ledger, keyed, jsonReply(201, { claim: claimView(standing, now) } satisfies AddedClaim), now);
  },
});

/** The same for the same request, so that it adds once however often it is sent. */
const claimId = (articleId: string, keyed: KeyedRequest | undefined): string => {
  const request = keyed === undefined ? randomUUID() : [keyed.personId, keyed.key, keyed.digest].join('\n');
  return `${articleId}.a${createHash('sha256').update(request).digest('hex').slice(0, 10)}`;
};

/** The desk on which the article's other claims are, or where one of its kind goes. */
async function deskOfArticle({ ledger }: Parameters<typeof openArticle>[0], { record, article }: OpenArticle): Promise<string> {
  const [first] = await getClaims(ledger, record.claimIds.slice(0, 1));
  return first === undefined ? routeToDesk(article, record.object.key, DESKS).id : (first.desk ?? first.routedTo);
}

function claimIn({ article }: OpenArticle, id: string, body: AddClaimBody): Claim {
  const { source, cue } = body;
  const { text } = article;
  const sourceSpans = source?.spans === undefined ? [] : spansIn(text, source.spans);
  const cueSpans = cue === undefined ? [] : spansIn(text, cue.spans);
  return markClaim(article, id, {
    spans: spansIn(text, body.spans),
    text: body.text,
    source:
      source === undefined
        ? null
        : {
            name: source.name,
            type: source.type,
            spans: sourceSpans,
            text: sourceSpans.length === 0 ? source.name : wordsAt(text, sourceSpans),
          },
    cue: cue === undefined ? null : { text: wordsAt(text, cueSpans), spans: cueSpans },
    denies: body.denies,
    kind: body.kind,
    basis: body.basis,
    verification: body.verification,
  });
}

function born(
  { record, article }: OpenArticle,
  found: Claim,
  desk: Desk,
  by: Person,
  question: StoredClaim['question'],
  now: Date,
): StoredClaim {
  const origin = {
    found,
    context: contextOf(article, found.spans),
    fingerprint: fingerprint(found, article.publishedAt ?? record.foundAt, record.storyId, desk.private ? desk.id : undefined),
    routedTo: desk.id,
  };
  const isFlat = found.attribution.source === null && found.attribution.cue === null;
  return {
    ...newClaim(record.id, origin, now.toISOString()),
    desk: desk.id,
    question,
    brought: { how: isFlat ? 'added-flat' : 'added', by, of: null },
  };
}

/** The answer, remembered for the same request; where another of the same was quicker, its answer. */
async function remembered(
  ledger: Parameters<typeof getClaim>[0],
  keyed: KeyedRequest | undefined,
  reply: Reply,
  now: Date,
): Promise<Reply> {
  if (keyed === undefined) return reply;
  try {
    await transact(ledger, [rememberReply(ledger, keyed, reply, now)]);
    return reply;
  } catch (error) {
    const before = error instanceof ConditionsFailed ? await earlierReply(ledger, keyed, now) : undefined;
    if (before === undefined) throw error;
    return before;
  }
}
