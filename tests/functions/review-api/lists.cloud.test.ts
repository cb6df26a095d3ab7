import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { readChain } from '../../../functions/ledger/audit/audit-events.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { Colleague } from '../../support/newsroom.ts';
import { waitFor } from '../../support/wait-for.ts';

const newsroom = useNewsroom();
let anna: Colleague;
let lea: Colleague;

/** One person rules there. */
const DESK = 'general';

async function rule(id: string, changes: Record<string, unknown>): Promise<void> {
  const { body } = await anna.lease(id);
  const ruling = {
    token: body.lease.token,
    revision: 1,
    finding: 'confirmed',
    advice: 'use',
    rationale: 'Seen.',
    asOf: '2026-03-01T12:00:00Z',
  };
  const { status } = await anna.call('POST', `/v1/claims/${id}/reviews`, { ...ruling, ...changes });
  if (status !== 201) throw new Error(`The ruling was answered with ${status}.`);
}

beforeAll(async () => {
  [anna, lea] = await Promise.all([
    newsroom().colleague({ role: 'reviewer', desks: [DESK] }),
    newsroom().colleague({ role: 'lead', desks: [DESK, 'world'] }),
  ]);
});

describe('GET /verdicts', () => {
  interface Page {
    readonly items: readonly Record<string, unknown>[];
    readonly cursor: string | null;
  }
  const list = async (who: Colleague, query = ''): Promise<Page> => (await who.call('GET', `/v1/verdicts${query}`)).body as Page;
  let [corrected, second]: string[] = [];

  beforeAll(async () => {
    [corrected = '', second = ''] = await newsroom().plant(DESK, 2);
    await rule(corrected, { finding: 'refuted', advice: 'cut' });
    await lea.call('POST', `/v1/claims/${corrected}/correction`, { verdict: 1, reason: 'The register has another figure.' });
    await rule(second, { wording: '=HYPERLINK("https://example.org")', rationale: 'It says "yes", twice.' });
    await rule(corrected, { finding: 'confirmed' });
    // The list follows the ledger after a while.
    await waitFor('three verdicts on the list', async () => ((await list(anna)).items.length === 3 ? true : undefined));
  });

  it('lists the verdicts of the caller’s desks, newest first, and says what each is now', async () => {
    const { items, cursor } = await list(anna);
    expect(cursor).toBeNull();
    expect(items).toMatchObject([
      {
        claimId: corrected,
        number: 2,
        status: 'standing',
        supersededBy: null,
        as: 'correction',
        decidedBy: anna.name,
        source: 'Mara Olen',
      },
      { claimId: second, number: 1, status: 'standing', desk: DESK },
      { claimId: corrected, number: 1, status: 'superseded', supersededBy: 2, finding: 'refuted' },
    ]);
    // What stays inside.
    for (const item of items) expect(item).not.toHaveProperty('salt');
  });

  it('pages, and finds by finding, advice, source, desk and time', async () => {
    const first = await list(lea, '?limit=2');
    expect(first.items).toHaveLength(2);
    expect((await list(lea, `?limit=2&cursor=${first.cursor}`)).items).toMatchObject([{ claimId: corrected, number: 1 }]);
    expect((await list(anna, '?finding=refuted&advice=cut')).items).toMatchObject([{ number: 1, claimId: corrected }]);
    expect((await list(anna, '?source=OLEN&limit=100')).items).toHaveLength(3);
    for (const none of ['?source=nobody', '?advice=hold', '?until=2026-01-01', '?since=2199-01-01T00:00:00Z']) {
      expect((await list(anna, none)).items).toEqual([]);
    }
    expect((await list(lea, '?desk=world')).items).toEqual([]);
    // A desk of others is no desk of one's own.
    const ben = await newsroom().colleague({ role: 'admin', desks: ['world'] });
    expect((await list(ben)).items).toEqual([]);
    expect(await ben.call('GET', `/v1/verdicts?desk=${DESK}`)).toMatchObject({ status: 403, body: { type: '/problems/not-your-desk' } });
  });

  it('exports them as CSV, page by page, with nothing that a spreadsheet would run', async () => {
    const answer = await anna.call('GET', '/v1/verdicts?format=csv&limit=2');
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="verdicts-\d{4}-\d\d-\d\d\.csv"$/);
    const [head = '', ...rows] = String(answer.body).replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(head.split(',')).toEqual(expect.arrayContaining(['decidedAt', 'finding', 'wording', 'rationale', 'claimId']));
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain(`"'=HYPERLINK(""https://example.org"")","It says ""yes"", twice."`);
    const next = /^<(.+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
    const rest = await anna.call('GET', `/v1/verdicts${next}`);
    expect(String(rest.body)).toContain(`superseded,refuted,cut`);
    expect(rest.headers.get('link')).toBeNull();
  });

  it.each(['since=yesterday', 'since=2026-03-02&until=2026-03-01', 'finding=true', 'cursor=x', 'order=oldest'])(
    'refuses %s',
    async (query) => {
      expect(await anna.call('GET', `/v1/verdicts?${query}`)).toMatchObject({ status: 400, body: { type: '/problems/malformed-request' } });
    },
  );
});

describe('what has not changed', () => {
  const again = (etag: string) => newsroom().call('GET', '/v1/me', { token: anna.token, headers: { 'If-None-Match': etag } });

  it('is answered with 304 and nothing more, until it has', async () => {
    const etag = (await anna.call('GET', '/v1/me')).headers.get('etag') ?? '';
    const unchanged = await again(etag);
    expect(unchanged).toMatchObject({ status: 304, body: '' });
    expect([unchanged.headers.get('etag'), unchanged.headers.get('cache-control')]).toEqual([etag, 'no-store']);

    const change = await anna.call('PUT', '/v1/me/preferences', { skipGraphic: true });
    expect(change.headers.get('etag')).toBeNull();
    const changed = await again(etag);
    expect(changed).toMatchObject({ status: 200, body: { preferences: { skipGraphic: true } } });
    expect(changed.headers.get('etag')).not.toBe(etag);
  });
});

describe('GET /claims/{id}/history', () => {
  it('says whether all events are there as they were written', async () => {
    const { ledger } = newsroom();
    const [id = ''] = await newsroom().plant(DESK, 1);
    await anna.lease(id);
    const intact = await anna.call('GET', `/v1/claims/${id}/history?limit=1`);
    expect(intact).toMatchObject({ status: 200, body: { intact: true, faults: [], items: [{ seq: 1, type: 'enlisted' }] } });
    // Somebody with power over the table.
    const [, taken] = await readChain(ledger, id);
    await ledger.documents.send(new PutCommand({ TableName: ledger.audit, Item: { ...taken, actor: 'p-somebody' } }));
    expect(await anna.call('GET', `/v1/claims/${id}/history?limit=1`)).toMatchObject({
      body: { intact: false, faults: [{ seq: 2, problem: 'changed' }], items: [{ seq: 1 }] },
    });
  });
});

describe('GET /articles', () => {
  const ids = async (query: string): Promise<string[]> => {
    const { body } = await anna.call('GET', `/v1/articles?${query}`);
    return (body as { items: { uploadId: string }[] }).items.map(({ uploadId }) => uploadId);
  };

  it('finds uploads by words of headline and file name, desk, and what became of them', async () => {
    const [read, refused] = await Promise.all([
      newsroom().upload('incoming/world/Zebra crossing.txt', inventedArticle(910).text),
      newsroom().upload('incoming/world/zebra-picture.png', 'not a text', 'image/png'),
    ]);
    const [article, picture] = await Promise.all([newsroom().ended(read), newsroom().ended(refused)]);
    // newest first; of two that came in the same millisecond, as their keys sort
    const both = [article, picture]
      .toSorted((a, b) => (`${a.receivedAt}#${a.id}` < `${b.receivedAt}#${b.id}` ? 1 : -1))
      .map(({ id }) => id);
    expect(await ids('words=zebra')).toEqual(both);
    const queued = article.summary?.claims.queued ?? 0;
    const { items } = (await anna.call('GET', '/v1/articles?words=zebra')).body as { items: { standing: unknown }[] };
    expect(items.map(({ standing }) => standing)).toContainEqual(null);
    await waitFor('its claims on the docket', async () => {
      const { body } = await anna.call('GET', '/v1/articles?words=crossing');
      const [listed] = (body as { items: { standing: { above: number } | null }[] }).items;
      return queued > 0 && listed?.standing?.above === Math.min(queued, 10) ? true : undefined;
    });
    expect(await ids('words=ZEBRA%20Crossing')).toEqual([article.id]);
    expect(await ids('desk=world&status=processed')).toEqual([article.id]);
    expect(await ids('words=zebra&status=rejected')).toEqual([picture.id]);
    expect(await anna.call('GET', '/v1/articles?desk=world&status=rejected')).toMatchObject({
      body: { items: [{ uploadId: picture.id, desk: 'world' }] },
    });
    expect(await ids('words=zebra&until=2026-01-01')).toEqual([]);
    expect(await anna.call('GET', '/v1/articles?words=of')).toMatchObject({ status: 400, body: { type: '/problems/malformed-request' } });
    expect(await anna.call('GET', '/v1/articles?desk=moon')).toMatchObject({ status: 404, body: { type: '/problems/unknown-desk' } });
  });

  it('finds by its desk also an article in which nothing is claimed, and what a private desk was sent', async () => {
    const quiet = 'Bridge fair\n\nThe fair is on the bridge.\n';
    const dora = await newsroom().colleague({ role: 'viewer', desks: ['smoke'] });
    for (const [desk, who] of [
      ['health', anna],
      ['smoke', dora],
    ] as const) {
      const { id, summary } = await newsroom().ended(await newsroom().upload(`incoming/${desk}/yarrow.txt`, quiet));
      expect(summary?.claims.found).toBe(0);
      const picture = await newsroom().ended(await newsroom().upload(`incoming/${desk}/yarrow.png`, 'not a text', 'image/png'));
      for (const [query, upload] of [
        ['words=yarrow&status=processed', id],
        ['status=rejected', picture.id],
      ] as const) {
        const { body } = await who.call('GET', `/v1/articles?desk=${desk}&${query}`);
        expect(body).toMatchObject({ items: [{ uploadId: upload, desk }] });
      }
      expect((await who.call('GET', `/v1/articles?desk=${desk}`)).body).toMatchObject({
        items: [{ key: picture.object.key }, { key: `incoming/${desk}/yarrow.txt` }],
      });
    }
    expect(await ids('words=yarrow')).toHaveLength(2);
  });
});
