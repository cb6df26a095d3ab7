import { createHash } from 'node:crypto';
import type { Article } from '../../../domain/article/article.ts';
import { readIn } from '../../../domain/extraction/mark-claim.ts';
import { spansIn, wordsAt } from '../../../domain/review/repair/quoted-spans.ts';
import type { QuotedSpan } from '../../../domain/review/repair/quoted-spans.ts';
import { split } from '../../../domain/review/repair/split.ts';
import type { Split } from '../../../domain/review/repair/split.ts';
import { wordingOf } from '../../../domain/review/repair/wording.ts';
import type { Wording } from '../../../domain/review/repair/wording.ts';
import { listInArticle } from '../../../ledger/articles/articles.ts';
import { changeClaim } from '../../../ledger/claims/change-claim.ts';
import type { Birth, ClaimChange } from '../../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import { momentOf } from '../../../ledger/rulings/records.ts';
import type { SplitClaim } from '../../answers/repairs.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { SplitBody } from '../../http/repair-bodies.ts';
import { answering, jsonReply, NoQuery, route } from '../../http/route.ts';
import { claimView } from '../../views/claim-view.ts';
import { openArticle, originIn, storyOf } from './article.ts';
import type { OpenArticle } from './article.ts';
import { tellingBoth } from './both-texts.ts';
import { repairChange } from './change.ts';

/** `POST /claims/{id}/split`: the first part stays with what was written about the claim; the others are claims of their own beside it. */
export const postSplit = route({
  body: SplitBody,
  query: NoQuery,
  handle: async (request) => {
    const { services, caller, now, path, body } = request;
    const { ledger } = services;
    const id = path('id');
    const known = await getClaim(ledger, id);
    const { actor } = await openDeskOf(ledger, caller, known);
    const storyId = await storyOf(services, known);
    const open = body.parts.some(({ spans }) => spans !== undefined) ? await openArticle(services, known.articleId) : undefined;
    let off: readonly StoredClaim[] = [];
    const answer = answering(request, (claim: StoredClaim) =>
      jsonReply(201, { claim: claimView(claim, now), parts: off.map((part) => claimView(part, now)) } satisfies SplitClaim),
    );
    const decide = async (claim: StoredClaim): Promise<ClaimChange> => {
      const before = wordingOf(claim.found, claim.question);
      const parts = body.parts.map((part, i) => ({ id: partId(claim, i), wording: partOf(before, part, open?.article) }));
      const made = split(claim, actor, body, before, parts, momentOf(now));
      const births = birthsOf(claim, made, storyId, open);
      off = births.map((birth) => birth.claim);
      const origin = originIn(claim, made.wording, storyId, open);
      const change = await repairChange(ledger, claim, made, origin, { beside: off, saysLess: true });
      const listed = await listInArticle(ledger, claim.articleId, off);
      return { ...change, births, writes: [...(change.writes ?? []), ...listed] };
    };
    return answer.respond(await tellingBoth(ledger, id, () => changeClaim(ledger, id, now, decide, answer)));
  },
});

/** The id of a part: the same for the same splitting, and of no other. */
const partId = ({ id, articleId, revision }: StoredClaim, n: number): string =>
  `${articleId}.s${createHash('sha256').update([id, revision, n].join('\n')).digest('hex').slice(0, 10)}`;

function partOf(
  before: Wording,
  part: { text?: string | undefined; spans?: QuotedSpan[] | undefined },
  article: Article | undefined,
): Wording {
  if (part.spans === undefined || article === undefined) return { ...before, text: part.text ?? before.text };
  const spans = spansIn(article.text, part.spans);
  const { quotation, ...read } = readIn(article, spans);
  return { ...before, ...read, spans, text: part.text ?? wordsAt(article.text, spans), attribution: { ...before.attribution, quotation } };
}

const birthsOf = (claim: StoredClaim, { off }: Split, storyId: string, open: OpenArticle | undefined): Birth[] =>
  off.map(({ claim: record, wording, events }) => {
    const origin = originIn(claim, wording, storyId, open);
    const found = { ...origin.found, id: record.id };
    return { claim: { ...record, ...origin, found, routedTo: claim.routedTo }, events };
  });
