import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { intakeIdOf } from '../../functions/ingest/identify.ts';
import { getIntake } from '../../functions/ledger/articles/intakes.ts';
import type { Intake, ObjectVersion } from '../../functions/ledger/articles/intakes.ts';
import { createdEvent } from '../../functions/queues/s3-event.ts';
import { inventedArticle } from '../support/invented-article.ts';
import { measured } from '../support/metrics.ts';
import { differs } from '../support/other-services/differences.ts';
import { useNewsroom } from '../support/newsroom.ts';
import { waitFor } from '../support/wait-for.ts';

const newsroom = useNewsroom();
const MEGABYTE = 1024 * 1024;

/** The upload as `GET /v1/articles` lists it. */
async function listed(key: string): Promise<unknown> {
  const viewer = await newsroom().colleague({ role: 'viewer', desks: [] });
  const { body } = await viewer.call('GET', '/v1/articles?limit=100');
  return (body as { items: { key: string }[] }).items.find((item) => item.key === key);
}

/** How many messages of the intake queue still wait or are being worked, and how many died. */
async function intakeMessages(): Promise<{ open: number; dead: number }> {
  const { sqs, cloud } = newsroom();
  const countIn = async (QueueUrl: string | undefined): Promise<number> => {
    const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
    return Number(Attributes['ApproximateNumberOfMessages']) + Number(Attributes['ApproximateNumberOfMessagesNotVisible']);
  };
  return { open: await countIn(cloud.output('IntakeQueueUrl')), dead: await countIn(cloud.output('IntakeDeadLetterQueueUrl')) };
}

/** Longer than SQS hides a message between its first deliveries, in milliseconds. */
const PAUSE_MILLISECONDS = 20_000;

/** Waits for the answer, but not through SQS's pauses: whenever all is at rest, what it hides after a failure comes at once. */
const hurried = <T>(what: string, ask: () => Promise<T | undefined>): Promise<T> =>
  waitFor(
    what,
    async () => {
      const answer = await ask();
      if (answer !== undefined) return answer;
      await newsroom().cloud.settled();
      newsroom().cloud.hurry(PAUSE_MILLISECONDS);
      return undefined;
    },
    60,
  );

const expectQueueDone = (): Promise<true> =>
  hurried('the queue to be done', async () => ((await intakeMessages()).open === 0 ? true : undefined));

/** The end of an upload that fails a few times before. */
const endedAfterAll = (object: ObjectVersion): Promise<Intake> =>
  hurried(`the end of ${object.key}`, async () => {
    const intake = await getIntake(newsroom().ledger, intakeIdOf(object));
    return intake === undefined || intake.status === 'processing' ? undefined : intake;
  });

describe('an upload that is no article', () => {
  it.each<[what: string, code: string, body: () => string | Uint8Array, type?: string]>([
    ['empty', 'empty', () => ''],
    ['of 50 MB', 'too-large', () => new Uint8Array(50 * MEGABYTE).fill(97)],
    ['binary', 'binary', () => Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256)],
    ['HTML nested 100,000 deep', 'too-deep', () => '<div>'.repeat(100_000), 'text/html'],
  ])('%s is rejected with its reason, and not tried again', { timeout: 60_000 }, async (what, code, body, type) => {
    const key = `incoming/${what}.txt`;
    const intake = await newsroom().ended(await newsroom().upload(key, body(), type));
    expect(intake).toMatchObject({ status: 'rejected', reason: { code } });
    expect(await listed(key)).toMatchObject({ status: 'rejected', reason: { code, message: intake.reason?.message } });
    await expectQueueDone();
    expect((await intakeMessages()).dead).toBe(0);
  });

  it.skipIf(differs('faults-are-ours'))('that was deleted before it could be read is rejected as gone', async () => {
    const { faults } = newsroom().cloud.cloud;
    const paused = faults.plan({ caller: newsroom().functionNamed('ingest'), fault: { kind: 'delay', milliseconds: 300 } });
    const object = await newsroom().upload('incoming/gone.txt', inventedArticle(900).text);
    await newsroom().s3.send(new DeleteObjectCommand({ Bucket: object.bucket, Key: object.key, VersionId: object.versionId }));
    expect(await newsroom().ended(object)).toMatchObject({ status: 'rejected', reason: { code: 'gone' } });
    paused.cancel();
  });
});

describe('an upload in another encoding', () => {
  // One for each encoding: the same text would be one article.
  const text = (n: number): string => inventedArticle(n).text.replace('Mayor Ilse Tarn', 'Mayor Ilse Tärn’s office');

  it.each<[encoding: string, bytes: Uint8Array]>([
    ['Windows-1252', Uint8Array.from(text(901), (character) => (character === '’' ? 0x92 : (character.codePointAt(0) ?? 0)))],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${text(904)}`, 'utf16le')],
  ])('is read properly: %s', async (encoding, bytes) => {
    const intake = await newsroom().ended(await newsroom().upload(`incoming/${encoding}.txt`, bytes));
    expect(intake.status).toBe('processed');
    const viewer = await newsroom().colleague({ role: 'viewer', desks: [] });
    const { body } = await viewer.call('GET', `/v1/articles/${intake.articleId}`);
    expect(JSON.stringify(body)).toContain('Mayor Ilse Tärn’s office');
  });
});

it('an article without claims is a success that says so', async () => {
  const intake = await newsroom().ended(
    await newsroom().upload(
      'incoming/no-claims.txt',
      'The harbour in winter\n\nGulls sit on the pier. The water is grey and the boats are still.\n',
    ),
  );
  expect(intake).toMatchObject({ status: 'processed', summary: { claims: { found: 0, queued: 0 }, note: 'No claims were found.' } });
});

it('S3’s test event is no upload', async () => {
  const { sqs, cloud } = newsroom();
  await sqs.send(
    new SendMessageCommand({ QueueUrl: cloud.output('IntakeQueueUrl'), MessageBody: JSON.stringify({ Event: 's3:TestEvent' }) }),
  );
  await expectQueueDone();
});

describe.skipIf(differs('faults-are-ours'))('a fault of the cloud', () => {
  it('that passes is retried, and comes out right', { timeout: 60_000 }, async () => {
    const { faults } = newsroom().cloud.cloud;
    const ingest = newsroom().functionNamed('ingest');
    // More than the SDK's own three attempts, twice over.
    const refused = faults.plan({
      caller: ingest,
      service: 'dynamodb',
      operation: 'TransactWriteItems',
      times: 5,
      fault: { kind: 'error', status: 400, code: 'ProvisionedThroughputExceededException' },
    });
    const intake = await endedAfterAll(await newsroom().upload('incoming/throttled.txt', inventedArticle(902).text));
    expect(refused.struck).toBe(5);
    expect(intake).toMatchObject({ status: 'processed', summary: { claims: { queued: expect.any(Number) } } });
  });

  it('that stays ends stuck with its reason, which the API shows; and is taken in once it is mended', { timeout: 120_000 }, async () => {
    const { faults } = newsroom().cloud.cloud;
    const forbidden = faults.plan({
      caller: newsroom().functionNamed('ingest'),
      service: 's3',
      operation: 'GetObject',
      times: 1000,
      fault: { kind: 'error', status: 403, code: 'AccessDenied', message: 'Access Denied' },
    });
    const object = await newsroom().upload('incoming/forbidden.txt', inventedArticle(903).text);
    const hidden = await newsroom().upload('incoming/smoke/forbidden.txt', inventedArticle(904).text);
    const intake = await endedAfterAll(object);
    expect(intake).toMatchObject({ status: 'stuck', reason: { code: 'AccessDenied' } });
    expect(await listed(object.key)).toMatchObject({ status: 'stuck', reason: { code: 'AccessDenied' } });
    await endedAfterAll(hidden);
    const dora = await newsroom().colleague({ role: 'viewer', desks: ['smoke'] });
    const { body } = await dora.call('GET', '/v1/articles?desk=smoke');
    expect(body).toMatchObject({ items: [{ key: hidden.key, status: 'stuck' }] });
    // Each try counts against the version that made it.
    const { dimensions } = measured(newsroom().cloud.lines, 'Failures').at(-1) ?? {};
    expect(dimensions).toEqual({ service: 'ingest', version: '1' });

    forbidden.cancel();
    await newsroom().sqs.send(
      new SendMessageCommand({ QueueUrl: newsroom().cloud.output('IntakeQueueUrl'), MessageBody: createdEvent(object) }),
    );
    await waitFor('the upload to be taken in after all', async () =>
      (await newsroom().ended(object)).status === 'processed' ? true : undefined,
    );
  });
});
