import * as z from 'zod';
import { currentArticle } from '../../ledger/articles/articles.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { membershipsOf } from '../../ledger/people/members.ts';
import { keepAcknowledgement, lastAcknowledgements } from '../../ledger/report/acknowledgements.ts';
import type { Acknowledgement } from '../../ledger/report/acknowledgements.ts';
import { readReport } from '../../ledger/report/read-report.ts';
import type { ReadReport } from '../../ledger/report/read-report.ts';
import type { AcknowledgementAnswer, ArticleReport } from '../answers/report.ts';
import type { Caller } from '../http/caller.ts';
import { mayKnowOf } from '../http/private-articles.ts';
import { Problem } from '../http/problem.ts';
import { jsonReply, NoBody, NoQuery, route } from '../http/route.ts';

/** How many acknowledgements a report shows. */
const SHOWN = 20;

const AcknowledgementBody = z.strictObject({ version: z.string().min(1).max(100), as: z.enum(['author', 'desk']) });

const seenView = ({ by, at, as, version }: Acknowledgement, current: string): ArticleReport['acknowledged'][number] => ({
  by: by.name,
  at,
  as,
  version,
  current: version === current,
});

/** @throws Problem unknown-article */
async function requireReport(ledger: Ledger, caller: Caller, id: string): Promise<ReadReport> {
  const read = await readReport(ledger, id);
  if (read === undefined || !(await mayKnowOf(ledger, caller, read.article.object.key)))
    throw new Problem('unknown-article', `There is no article ${id}.`);
  return read;
}

/**
 * `GET /articles/{id}/report`: what the newsroom is advised to do with the article, as things stand. It goes to everybody who may read articles, since
 * authors are on no desk: findings, advice and suggested wording, and nothing of how they were come by.
 */
export const getReport = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, path }) => {
    const { article, headline, report } = await requireReport(ledger, caller, path('id'));
    const [current, seen] = await Promise.all([currentArticle(ledger, article.storyId), lastAcknowledgements(ledger, article.id, SHOWN)]);
    const body: ArticleReport = {
      article: article.id,
      headline,
      supersededBy: current === article.id ? null : (current ?? null),
      deskNote: article.deskNote ?? null,
      ...report,
      open: report.items.filter(({ status }) => status === 'open').length,
      acknowledged: seen.map((one) => seenView(one, report.version)),
    };
    return { status: 200, body };
  },
});

/** `POST /articles/{id}/acknowledgement`: the author or the desk has seen the report, in the version that they name. */
export const postAcknowledgement = route({
  body: AcknowledgementBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger }, now, path, body, keyed }) => {
    const { article, report } = await requireReport(ledger, caller, path('id'));
    if (report.version !== body.version) {
      throw new Problem('report-moved', `The report says otherwise by now: ${report.overall.line}`, { version: report.version });
    }
    // The name that colleagues know: an access token of Cognito's holds an opaque one.
    const by = { id: caller.id, name: (await membershipsOf(ledger, caller.id))[0]?.name ?? caller.name };
    const seen: Acknowledgement = { articleId: article.id, by, at: now.toISOString(), ...body };
    const reply = jsonReply(201, { acknowledgement: seenView(seen, report.version) } satisfies AcknowledgementAnswer);
    await keepAcknowledgement(ledger, seen, { request: keyed, reply }, now);
    return reply;
  },
});
