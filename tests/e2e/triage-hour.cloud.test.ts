import { decodeJwt } from 'jose';
import { expect, it } from 'vitest';
import { auditLedger } from '../../bin/audit/audit-ledger.ts';
import { compareFigures } from '../../bin/recount/compare-figures.ts';
import { getArticle } from '../../functions/ledger/articles/articles.ts';
import { getClaims } from '../../functions/ledger/claims/read-claims.ts';
import { busyArticle } from '../support/busy-article.ts';
import { useNewsroom } from '../support/newsroom.ts';
import { waitFor } from '../support/wait-for.ts';

const newsroom = useNewsroom();
const DESK = 'general';

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly articleId: string;
  readonly score?: number;
}

it('one person triages six articles, rules three claims, parks two on call-backs, returns one to its reporter and hands the rest over, in at most two hundred actions', async () => {
  const anna = await newsroom().colleague({ role: 'reviewer', desks: [DESK] });
  const ben = await newsroom().colleague({ role: 'reviewer', desks: [DESK] });
  let actions = 0;
  const act = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    actions++;
    const answer = await anna.call(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path} was answered with ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body as Body;
  };
  const triage = (body: Record<string, unknown>) =>
    act<{ changed: Listed[]; refused: unknown[]; left: number }>('POST', `/v1/desks/${DESK}/triage`, body);
  const list = async (state: string): Promise<Listed[]> => {
    const items: Listed[] = [];
    let cursor: string | null = '';
    do {
      const page: { items: Listed[]; cursor: string | null } = await act(
        'GET',
        `/v1/desks/${DESK}/claims?state=${state}&limit=100${cursor}`,
      );
      items.push(...page.items);
      cursor = page.cursor === null ? null : `&cursor=${page.cursor}`;
    } while (cursor !== null);
    return items;
  };

  const articles: string[] = [];
  for (const town of ['Lusen', 'Greve', 'Marnholm', 'Tarnfell', 'Oduby', 'Ilsewick']) {
    const object = await newsroom().upload(`incoming/${DESK}/${town}.txt`, busyArticle(town, 25));
    articles.push((await newsroom().ended(object)).articleId ?? '');
    await newsroom().cloud.settled();
  }
  await waitFor(
    'all claims to be enlisted',
    async () => {
      const records = await Promise.all(articles.map((id) => getArticle(newsroom().ledger, id)));
      const claims = await getClaims(
        newsroom().ledger,
        records.flatMap((record) => record?.claimIds ?? []),
      );
      if (claims.every(({ state }) => state !== 'found')) return true;
      // What met others too often is delivered again when it is visible again.
      newsroom().cloud.cloud.advance(2 * 60_000);
      await newsroom().cloud.settled();
      return undefined;
    },
    120,
  );

  const [waiting, below] = [await list('waiting'), await list('below')];
  const all = [...waiting, ...below].map(({ id }) => id);
  expect(new Set(all).size).toBeGreaterThanOrEqual(140);
  expect(waiting.length).toBeLessThanOrEqual(40);

  // Two articles are dismissed whole, and one of them is taken back; of the others what is below the line is.
  const [old = '', mistaken = '', ...kept] = articles;
  for (const article of [old, mistaken]) await triage({ action: 'dismiss', article, reason: 'old' });
  await triage({ action: 'restore', article: mistaken });
  const rest = below.filter(({ articleId }) => kept.includes(articleId)).map(({ id }) => id);
  for (let start = 0; start < rest.length; start += 100) {
    await triage({ action: 'dismiss', claims: rest.slice(start, start + 100), reason: 'not-worth-checking' });
  }

  const ruled: string[] = [];
  const parked: string[] = [];
  let returned = '';
  for (let n = 0; n < 6; n++) {
    const { claim, lease } = await act<{ claim: { id: string }; lease: { token: number } }>('POST', `/v1/desks/${DESK}/next`);
    const token = lease.token;
    if (n < 3) {
      ruled.push(claim.id);
      const ruling = { finding: 'not-confirmed', advice: 'use-attributed', rationale: 'No record of it.', asOf: '2026-03-01T12:00:00Z' };
      await act('POST', `/v1/claims/${claim.id}/reviews`, { token, revision: 1, ...ruling });
    } else if (n === 5) {
      returned = claim.id;
      await act('POST', `/v1/claims/${claim.id}/asks`, { token, question: 'Who at the office told you, and when?' });
    } else {
      parked.push(claim.id);
      const until = new Date(Date.now() + 3_600_000).toISOString();
      await act('POST', `/v1/claims/${claim.id}/park`, { token, reason: 'call-back', note: 'The office calls back.', until });
    }
  }
  const open = (await list('waiting')).map(({ id }) => id);
  const handed = await triage({ action: 'assign', claims: open, to: decodeJwt(ben.token).sub ?? '' });
  expect(handed).toMatchObject({ refused: [], left: 0 });
  expect(actions).toBeLessThanOrEqual(200);

  // Each claim stands where it was put, and none is lost or twice.
  const states = { decided: ruled, parked: [...parked, returned], assigned: open };
  for (const [state, ids] of Object.entries(states)) expect((await list(state)).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  const [dismissed, folded] = [await list('dismissed'), await list('below')];
  expect(folded.every(({ articleId }) => articleId === mistaken)).toBe(true);
  expect((await getClaims(newsroom().ledger, [returned]))[0]).toMatchObject({ parked: { reason: 'reporter', ask: 1 } });
  const everywhere = [...ruled, ...parked, returned, ...open, ...[...dismissed, ...folded].map(({ id }) => id)];
  expect(everywhere.toSorted()).toEqual(all.toSorted());
  expect((await ben.next(DESK)).body.claim.id).toBe(open[0]);
  expect((await auditLedger(newsroom().ledger)).faults).toEqual([]);
  expect((await compareFigures(newsroom().ledger)).faults).toEqual([]);
}, 240_000);
