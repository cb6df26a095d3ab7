import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { beforeAll, expect, it } from 'vitest';
import { getArticle } from '../../functions/ledger/articles/articles.ts';
import { getClaims } from '../../functions/ledger/claims/read-claims.ts';
import type { Intake } from '../../functions/ledger/articles/intakes.ts';
import type { Colleague } from '../support/newsroom.ts';
import { useNewsroom } from '../support/newsroom.ts';
import { waitFor } from '../support/wait-for.ts';

/** Words that nothing but what people and articles say has in it: each says where it was planted. */
const planted = (where: string): string => `zorbli${where}quat`;
const PLANTED = /zorbli(\w*?)quat/i;

const newsroom = useNewsroom();
let anna: Colleague;
let read: Intake;
let rejected: Intake;
let claimId = '';

const ARTICLE = `The ${planted('headline')} bridge closes

The ${planted('body')} bridge in Tarn Mill was closed on Monday, the mayor, Ora ${planted('source')}, said.

Its engineer claimed that the ${planted('quote')} pillars had moved 4 centimetres since June.
`;

/** Everything that a person says of a claim, one thing after the other. */
async function work(): Promise<void> {
  const { body: leased } = await anna.lease(claimId);
  const { token } = leased.lease;
  const { revision } = leased.claim;
  const claim = `/v1/claims/${claimId}`;
  const now = new Date().toISOString();
  for (const [expected, method, path, body] of [
    [201, 'POST', `${claim}/notes`, { text: planted('note') }],
    [
      201,
      'POST',
      `${claim}/evidence`,
      {
        kind: 'document',
        stance: 'refutes',
        title: planted('title'),
        url: `https://${planted('url')}.example/`,
        quote: planted('evidence'),
        origin: { who: planted('origin'), how: 'record' },
      },
    ],
    [201, 'POST', `${claim}/asks`, { question: planted('ask') }],
    [
      201,
      'POST',
      `${claim}/calls`,
      { whom: planted('callee'), channel: 'phone', address: planted('address'), outcome: 'reached', said: planted('said') },
    ],
    [200, 'PUT', `${claim}/response`, { askedAt: now, answeredAt: now, outcome: 'denies', text: planted('response') }],
    [200, 'PUT', `${claim}/draft`, { rationale: planted('draft'), wording: planted('wording') }],
    [200, 'PUT', '/v1/desks/general/handover', { text: planted('handover') }],
    [200, 'GET', `/v1/sources?q=${planted('query')}`, undefined],
    // What cannot be read, or is not right, is answered, not kept.
    [400, 'POST', `${claim}/notes`, `{"text": "${planted('broken')}`],
    [400, 'POST', `${claim}/notes`, { [planted('key')]: planted('value') }],
    [404, 'GET', `/v1/claims/${planted('path')}`, undefined],
    [
      201,
      'POST',
      `${claim}/reviews`,
      {
        token,
        revision,
        finding: 'refuted',
        advice: 'cut',
        wording: planted('verdict'),
        rationale: planted('rationale'),
        evidence: [{ id: 'e1' }],
        asOf: now,
      },
    ],
  ] as const) {
    const answer = await newsroom().call(method, path, {
      token: anna.token,
      ...(typeof body === 'string' ? { raw: body, headers: { 'content-type': 'application/json' } } : { body }),
    });
    expect({ path, status: answer.status }).toEqual({ path, status: expected });
  }
}

/** What fails on the way: AWS refuses, and messages that nobody can read. */
async function fail(): Promise<void> {
  const { cloud, sqs } = newsroom();
  for (const name of ['IntakeQueueUrl', 'ReviewQueueUrl']) {
    for (const MessageBody of [planted('message'), JSON.stringify({ schema: planted('schema'), [planted('field')]: 1 })]) {
      await sqs.send(new SendMessageCommand({ QueueUrl: cloud.output(name), MessageBody }));
    }
  }
  const refused = cloud.cloud.faults.plan({
    service: 'dynamodb',
    operation: 'TransactWriteItems',
    caller: newsroom().functionNamed('review-api'),
    times: 20,
    fault: { kind: 'error', status: 400, code: 'ValidationException' },
  });
  const { status } = await anna.call('POST', `/v1/claims/${claimId}/notes`, { text: planted('lost') });
  refused.cancel();
  expect(status).toBe(500);
  await cloud.settled();
}

beforeAll(async () => {
  const desk = newsroom();
  const { ledger, cloud } = desk;
  anna = await desk.colleague({ role: 'lead', desks: ['general'] });
  read = await desk.ended(await desk.upload('incoming/general/bridge.txt', ARTICLE));
  rejected = await desk.ended(
    await desk.upload('incoming/general/noise.html', Buffer.from(`\u0000\u0001${planted('noise')}\u0000`), 'text/html'),
  );
  const { claimIds = [] } = (await getArticle(ledger, read.articleId ?? '')) ?? {};
  const waiting = await waitFor('a claim on its docket', async () =>
    (await getClaims(ledger, claimIds)).find(({ state }) => state === 'waiting'),
  );
  claimId = waiting.id;
  await work();
  await fail();
  await cloud.cloud.host.invoke(desk.functionNamed('tend'), {});
  await cloud.settled();
}, 120_000);

/** All that functions wrote, as it lies in the logs. */
async function written(): Promise<string[]> {
  const folder = join(newsroom().cloud.dataDir, 'logs');
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  return files.flatMap((text) => text.split('\n').filter((line) => line !== ''));
}

it('no word of an article, of evidence or of a person is in any log, whether work succeeds or fails', async () => {
  const lines = await written();
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.flatMap((line) => (PLANTED.test(line) ? [`${PLANTED.exec(line)?.[1]}: ${line}`] : []))).toEqual([]);
});

it('no token is in any log, nor a part of one', async () => {
  const parts = anna.token.split('.').filter((part) => part.length > 40);
  expect(parts.length).toBeGreaterThan(1);
  expect((await written()).filter((line) => parts.some((part) => line.includes(part)) || /bearer/i.test(line))).toEqual([]);
});

it('each line is JSON that says who wrote it, and by their ids an article and a claim can be followed', async () => {
  const lines = (await written()).map((line): Record<string, unknown> => JSON.parse(line));
  const told = lines.filter((line) => !('_aws' in line));
  for (const line of told)
    expect(line).toMatchObject({ level: expect.any(String), message: expect.any(String), service: expect.any(String) });
  const says = (message: string, ids: object) => expect(told).toContainEqual(expect.objectContaining({ message, ...ids }));
  says('An upload was taken in', { service: 'ingest', intakeId: read.id, articleId: read.articleId, status: 'processed' });
  says('An upload was taken in', { service: 'ingest', intakeId: rejected.id, status: 'rejected' });
  says('A claim was enlisted', { service: 'enlist', claimId, articleId: read.articleId });
  says('A request failed', { service: 'review-api', route: 'POST /v1/claims/{id}/notes', requestId: expect.any(String) });
});
