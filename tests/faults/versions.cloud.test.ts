import { readFileSync } from 'node:fs';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../bin/audit/audit-ledger.ts';
import { RETRIES } from '../../config/retries.ts';
import { claimKey } from '../../functions/ledger/keys.ts';
import { getClaim } from '../../functions/ledger/claims/read-claims.ts';
import { getParsedDocument } from '../../functions/objects/parsed-documents.ts';
import { SCHEMA } from '../../functions/ledger/schema.ts';
import { addInvented } from '../support/planted-claims.ts';
import { useNewsroom } from '../support/newsroom.ts';
import { waitFor } from '../support/wait-for.ts';

const newsroom = useNewsroom();

type Item = Record<string, unknown>;
/** A line of a file in tests/fixtures/versions. */
type Line =
  | { readonly in: 'ledger' | 'audit'; readonly item: Item }
  | { readonly in: 'objects'; readonly key: string; readonly document: object };

const linesOf = (version: number): Line[] =>
  readFileSync(new URL(`../fixtures/versions/schema-${version}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Everything that code of any version has written. */
const WRITTEN = Array.from({ length: SCHEMA }, (_, i) => linesOf(i + 1)).flat();
const ledgerItems = WRITTEN.flatMap((line) => (line.in === 'ledger' ? [line.item] : []));
const idsOf = (sk: string): string[] => ledgerItems.filter((item) => item['sk'] === sk).map(({ id }) => String(id));
const isFound = ({ state = 'found' }: Item): boolean => state === 'found';
const worked = ledgerItems.filter((item) => item['sk'] === 'CLAIM' && !isFound(item)).map(({ id }) => String(id));

/** Good for longer than these tests move the time on. */
const LONG = 30 * 86_400;
/** A call by somebody whom the old items know. Every answer is held against the API's description. */
const call = async (path: string, method = 'GET', body?: unknown, role = 'lead') =>
  newsroom().call(method, path, {
    token: await newsroom().cloud.token({ user: 'cleo', roles: [role], expiresInSeconds: LONG }),
    ...(body === undefined ? {} : { body }),
  });

beforeAll(async () => {
  const { ledger, s3, cloud } = newsroom();
  for (const line of WRITTEN) {
    if (line.in === 'objects') {
      await s3.send(
        new PutObjectCommand({ Bucket: cloud.output('ArticleBucketName'), Key: line.key, Body: JSON.stringify(line.document) }),
      );
    } else {
      await ledger.documents.send(new PutCommand({ TableName: line.in === 'ledger' ? ledger.table : ledger.audit, Item: line.item }));
    }
  }
}, 60_000);

describe('what older code wrote', () => {
  it.each([
    '/v1/me',
    '/v1/me/mentions',
    '/v1/me/figures?from=2026-11-26&to=2026-11-27',
    '/v1/desks',
    '/v1/desks/general/people',
    '/v1/desks/general/holdings',
    '/v1/desks/general/handover',
    '/v1/desks/general/mutes',
    '/v1/desks/general/corrections',
    '/v1/stats?from=2026-11-26&to=2026-11-27',
    '/v1/verdicts',
    '/v1/articles',
    '/v1/articles?words=ferry',
    '/v1/sources?q=tarn',
    '/v1/sources/ilse-tarn',
    '/v1/stuck',
    ...['waiting', 'below', 'held', 'parked', 'decided', 'dismissed'].map((state) => `/v1/desks/general/claims?state=${state}`),
    ...idsOf('INTAKE').map((id) => `/v1/articles/${id}`),
    ...idsOf('ARTICLE').flatMap((id) => [`/v1/articles/${id}`, `/v1/articles/${id}/report`]),
  ])('is answered for: %s', async (path) => {
    expect(await call(path)).toMatchObject({ status: 200 });
  });

  it.each(worked)('is the claim %s, with its history intact', async (id) => {
    expect(await call(`/v1/claims/${id}`)).toMatchObject({ status: 200, body: { claim: { id } } });
    expect(await call(`/v1/claims/${id}/history`)).toMatchObject({ status: 200, body: { intact: true } });
  });

  it('is all that there is to know: no list is empty that had something', async () => {
    const sizes = await Promise.all(
      ['/v1/verdicts', '/v1/articles', '/v1/desks/general/corrections', '/v1/desks/general/claims?state=decided', '/v1/sources?q=tarn'].map(
        async (path) => ((await call(path)).body as { items: unknown[] }).items.length,
      ),
    );
    for (const size of sizes) expect(size).toBeGreaterThan(0);
  });

  it('passes the audit', async () => {
    expect((await auditLedger(newsroom().ledger)).faults).toEqual([]);
  });

  it('is worked on: taken, ruled, enlisted by its message', async () => {
    const [waiting = ''] = ledgerItems.flatMap(({ sk, state, desk, stage, id, assigned }) =>
      sk === 'CLAIM' && state === 'waiting' && desk === 'general' && stage === 'waiting' && assigned === null ? [String(id)] : [],
    );
    const { body } = await call(`/v1/claims/${waiting}/lease`, 'POST');
    const { lease, claim } = body as { lease: { token: number }; claim: { revision: number } };
    const ruling = { finding: 'confirmed', advice: 'use', rationale: 'It is so.', asOf: '2026-11-27T00:00:00Z' };
    const ruled = await call(`/v1/claims/${waiting}/reviews`, 'POST', { token: lease.token, revision: claim.revision, ...ruling });
    expect(ruled).toMatchObject({ status: 201, body: { claim: { state: 'decided' } } });

    const found = ledgerItems.filter((item) => item['sk'] === 'CLAIM' && isFound(item));
    expect(found.length).toBeGreaterThan(0);
    for (const { id, articleId } of found) {
      // As older code sent it.
      await send('ReviewQueueUrl', { schema: 1, type: 'claim', claimId: id, articleId });
      await waitFor(`${String(id)} on its docket`, async () =>
        (await getClaim(newsroom().ledger, String(id))).enlistedAt === null ? undefined : true,
      );
    }
  });
});

const send = (queue: string, message: object): Promise<unknown> =>
  newsroom().sqs.send(new SendMessageCommand({ QueueUrl: newsroom().cloud.output(queue), MessageBody: JSON.stringify(message) }));

const itemOf = async (id: string): Promise<Item> => {
  const { ledger } = newsroom();
  const { Item = {} } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: claimKey(id), ConsistentRead: true }));
  return Item;
};

/** As newer code would have written the claim. */
async function rewrite(id: string, changes: Record<string, unknown>): Promise<void> {
  const { ledger } = newsroom();
  const names = Object.keys(changes);
  await ledger.documents.send(
    new UpdateCommand({
      TableName: ledger.table,
      Key: claimKey(id),
      UpdateExpression: `SET ${names.map((_, i) => `#n${i} = :v${i}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(names.map((name, i) => [`#n${i}`, name])),
      ExpressionAttributeValues: Object.fromEntries(names.map((name, i) => [`:v${i}`, changes[name]])),
    }),
  );
}

describe('what newer code writes', () => {
  it('keeps what it adds, whatever this code does to the item', async () => {
    const [id = ''] = await newsroom().plant('general', 1);
    const weather = { sky: 'grey', since: '2027-01-01' };
    await rewrite(id, { weather });
    expect(await call(`/v1/claims/${id}/lease`, 'POST')).toMatchObject({ status: 200 });
    expect(await call(`/v1/claims/${id}/notes`, 'POST', { text: 'Seen.' })).toMatchObject({ status: 201 });
    expect(await itemOf(id)).toMatchObject({ weather, state: 'held' });
  });

  it('may add to messages', async () => {
    const [claim] = await addInvented(newsroom().ledger, `added-${Date.now()}`, 1);
    await send('ReviewQueueUrl', { schema: 1, type: 'claim', claimId: claim?.id, articleId: claim?.articleId, hurry: true });
    await waitFor('the claim on its docket', async () =>
      (await getClaim(newsroom().ledger, claim?.id ?? '')).state === 'found' ? undefined : true,
    );
  });

  it('is left as it is by code that cannot read it, and goes on when that code is there', { timeout: 60_000 }, async () => {
    const { ledger, cloud } = newsroom();
    const [claim] = await addInvented(ledger, `newer-${Date.now()}`, 1);
    const id = claim?.id ?? '';
    await rewrite(id, { schema: SCHEMA + 1, state: 'found', shape: 'newer' });
    await send('ReviewQueueUrl', { schema: 1, type: 'claim', claimId: id, articleId: claim?.articleId });
    // More often than what will not pass is tried.
    for (let tries = 1; tries <= RETRIES.permanentFailures + 1; tries++) {
      await waitFor('a failure', async () => (failuresOf(id) >= tries ? true : undefined));
      await cloud.settled();
      cloud.cloud.advance(RETRIES.longestVisibilitySeconds * 1000);
    }
    expect(await itemOf(id)).toMatchObject({ schema: SCHEMA + 1, state: 'found', shape: 'newer', lastFailure: { code: 'NewerSchema' } });
    expect(await itemOf(id)).not.toHaveProperty('permanentFailures');
    expect(await call(`/v1/claims/${id}`)).toMatchObject({ status: 503, body: { type: '/problems/busy' } });

    await rewrite(id, { schema: SCHEMA });
    cloud.cloud.advance(RETRIES.longestVisibilitySeconds * 1000);
    await waitFor('the claim on its docket', async () => ((await getClaim(ledger, id)).state === 'found' ? undefined : true));
  });

  it('is shown to admins where it was given up, and keeps nothing else from the list', async () => {
    const { ledger } = newsroom();
    const claims = await addInvented(ledger, `stuck-${Date.now()}`, 2);
    const since = new Date().toISOString();
    const lastFailure = { code: 'NewerSchema', message: 'A claim has schema 2.', at: since };
    for (const [i, { id }] of claims.entries()) {
      await rewrite(id, { state: 'stuck', pendingKey: 'stuck', pendingAt: since, lastFailure, ...(i === 0 ? { schema: SCHEMA + 1 } : {}) });
    }
    const { status, body } = await call('/v1/stuck?limit=100', 'GET', undefined, 'admin');
    expect(status).toBe(200);
    const items = (body as { items: { id: string }[] }).items;
    expect(items.find(({ id }) => id === claims[0]?.id)).toMatchObject({
      kind: 'claim',
      claim: null,
      next: expect.stringMatching(/newer code/),
    });
    expect(items.find(({ id }) => id === claims[1]?.id)).toMatchObject({ kind: 'claim', claim: { id: claims[1]?.id } });
    expect(JSON.stringify((await call('/v1/stuck?limit=100')).body)).not.toContain(claims[0]?.id);
    await rewrite(claims[0]?.id ?? '', { schema: SCHEMA });
  });

  it('goes to the dead letters word for word where it is a message', { timeout: 60_000 }, async () => {
    const { cloud, sqs } = newsroom();
    const message = { schema: 2, type: 'claim', claim: `newer-${Date.now()}`, why: 'a shape of 2027' };
    await send('ReviewQueueUrl', message);
    const QueueUrl = cloud.output('ReviewDeadLetterQueueUrl');
    const body = await waitFor(
      'the message among the dead letters',
      async () => {
        await cloud.settled();
        cloud.cloud.advance(RETRIES.longestVisibilitySeconds * 1000);
        const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 1 }));
        return Messages.find(({ Body }) => Body?.includes(message.claim))?.Body;
      },
      40,
    );
    expect(JSON.parse(body)).toEqual(message);
  });

  it('is refused where it is an article as parsed', async () => {
    const { s3, cloud } = newsroom();
    const Bucket = cloud.output('ArticleBucketName');
    const Key = 'parsed/newer/1.json';
    const document = { schema: SCHEMA + 1, pages: [] };
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: JSON.stringify(document) }));
    await expect(getParsedDocument(s3, Bucket, Key)).rejects.toMatchObject({ name: 'NewerSchema' });
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(JSON.parse((await Body?.transformToString()) ?? '')).toEqual(document);
  });
});

/** How often `enlist` has failed at the claim so far, as its log tells. */
const failuresOf = (id: string): number =>
  newsroom().cloud.lines.filter(({ line }) => line.includes('Work failed') && line.includes(`CLAIM#${id}`)).length;
