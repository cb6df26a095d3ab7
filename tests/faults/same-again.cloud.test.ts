import { randomUUID } from 'node:crypto';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditLedger } from '../../bin/audit/audit-ledger.ts';
import { currentArticle, getArticle } from '../../functions/ledger/articles/articles.ts';
import type { Intake, ObjectVersion } from '../../functions/ledger/articles/intakes.ts';
import { getClaims } from '../../functions/ledger/claims/read-claims.ts';
import type { StoredClaim } from '../../functions/ledger/claims/claim-item.ts';
import { sendClaims } from '../../functions/queues/claims.ts';
import { createdEvent } from '../../functions/queues/s3-event.ts';
import { inventedArticle } from '../support/invented-article.ts';
import { addInvented } from '../support/planted-claims.ts';
import { differs } from '../support/other-services/differences.ts';
import { useNewsroom } from '../support/newsroom.ts';
import { waitFor } from '../support/wait-for.ts';

const newsroom = useNewsroom();
let count = 0;
/** Another article for each test. */
const nextArticle = () => inventedArticle(count++);

/** Announces an upload once more, as SQS or `tend` may at any time. */
const deliverAgain = (object: ObjectVersion) =>
  newsroom().sqs.send(
    new SendMessageCommand({
      QueueUrl: newsroom().cloud.output('IntakeQueueUrl'),
      MessageBody: createdEvent({ ...object, sequencer: '0A' }),
    }),
  );

/** The article's claims, once each that is to be checked has reached its docket (or joined a claim that has). */
const settledClaims = (articleId: string): Promise<StoredClaim[]> =>
  waitFor(`the claims of ${articleId}`, async () => {
    const article = await getArticle(newsroom().ledger, articleId);
    const claims = await getClaims(newsroom().ledger, article?.claimIds ?? []);
    const settled = claims.length === article?.claimIds.length && claims.every((claim) => claim.state !== 'found');
    return settled ? claims : undefined;
  });

/** On the docket, on either side of the line: these tests bring more than a desk can check in an hour. */
const isEnlisted = ({ state }: StoredClaim): boolean => state === 'waiting' || state === 'below';

/** Each claim was enlisted exactly once: its chain has one event, and that is it, but for those that were overtaken since. */
async function expectEachEnlistedOnce(intake: Intake, queuedAtLeast: number): Promise<void> {
  await newsroom().cloud.settled();
  const claims = await settledClaims(intake.articleId ?? '');
  const waiting = claims.filter(isEnlisted);
  expect(waiting.length).toBeGreaterThanOrEqual(queuedAtLeast);
  expect(waiting.map((claim) => claim.chain.seq)).toEqual(waiting.map(({ line }) => (line?.reason === 'overtaken' ? 2 : 1)));
  expect(new Set(waiting.map((claim) => claim.fingerprint)).size).toBe(waiting.length);
  expect(claims.filter((claim) => claim.found.queued)).toHaveLength(waiting.length);
}

describe('the same again', () => {
  it.skipIf(differs('events-name-no-version'))('is one article where the same object is uploaded twice', async () => {
    const { text, queuedAtLeast } = nextArticle();
    const first = await newsroom().ended(await newsroom().upload('incoming/twice.txt', text));
    const second = await newsroom().ended(await newsroom().upload('incoming/twice.txt', text));
    expect(first.status).toBe('processed');
    expect(second).toMatchObject({ status: 'repeated', articleId: first.articleId });
    await expectEachEnlistedOnce(first, queuedAtLeast);
  });

  it('joins the claims where another key carries the same words', async () => {
    const { text, queuedAtLeast } = nextArticle();
    const first = await newsroom().ended(await newsroom().upload('incoming/wire-a.txt', text));
    await expectEachEnlistedOnce(first, queuedAtLeast);
    const second = await newsroom().ended(await newsroom().upload('incoming/wire-b.txt', `${text}\nThis story is developing.\n`));
    expect(second.status).toBe('processed');
    expect(second.articleId).not.toBe(first.articleId);
    const states = (await settledClaims(second.articleId ?? '')).filter((claim) => claim.found.queued).map((claim) => claim.state);
    expect(new Set(states)).toEqual(new Set(['joined']));
  });

  it('changes nothing where the same event is delivered many times at once', async () => {
    const { text, queuedAtLeast } = nextArticle();
    const object = await newsroom().upload('incoming/delivered-often.txt', text);
    await Promise.all(Array.from({ length: 6 }, () => deliverAgain(object)));
    await expectEachEnlistedOnce(await newsroom().ended(object), queuedAtLeast);
  });

  it.skipIf(differs('faults-are-ours'))(
    'ends at the newest version where the older one is taken in last, and loses no claim of it',
    async () => {
      const { ledger, cloud } = newsroom();
      const [older, newer] = [nextArticle(), nextArticle()];
      // The older upload's ingest dies at its first step, so that the newer one overtakes it.
      const killed = cloud.cloud.faults.plan({ caller: newsroom().functionNamed('ingest'), fault: { kind: 'kill-before' } });
      const first = await newsroom().upload('incoming/corrected.txt', older.text);
      await waitFor('the kill', async () => (killed.struck > 0 ? true : undefined));
      const last = await newsroom().ended(await newsroom().upload('incoming/corrected.txt', newer.text));
      cloud.cloud.advance(10 * 60_000);
      const late = await newsroom().ended(first);
      await expectEachEnlistedOnce(late, older.queuedAtLeast);
      await expectEachEnlistedOnce(last, newer.queuedAtLeast);
      const article = await getArticle(ledger, last.articleId ?? '');
      expect(await currentArticle(ledger, article?.storyId ?? '')).toBe(last.articleId);
    },
  );

  it.skipIf(differs('events-name-no-version'))('is current again where a story goes back to what it said before', async () => {
    const [one, other] = [nextArticle(), nextArticle()];
    const ends: Intake[] = [];
    for (const { text } of [one, other, one]) ends.push(await newsroom().ended(await newsroom().upload('incoming/back.txt', text)));
    expect(ends.map((end) => end.status)).toEqual(['processed', 'processed', 'repeated']);
    const viewer = await newsroom().colleague({ role: 'viewer', desks: [] });
    expect(await viewer.call('GET', `/v1/articles/${ends[0]!.articleId}`)).toMatchObject({ body: { article: { supersededBy: null } } });
    expect(await viewer.call('GET', `/v1/articles/${ends[1]!.articleId}`)).toMatchObject({
      body: { article: { supersededBy: ends[0]!.articleId } },
    });
  });

  it('comes to the same, whatever is delivered again and in whatever order', { timeout: 120_000 }, async () => {
    const delivery = fc.record({ article: fc.nat(2), again: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(fc.array(delivery, { minLength: 1, maxLength: 6 }), async (deliveries) => {
        const articles = [nextArticle(), nextArticle(), nextArticle()];
        const objects: ObjectVersion[] = [];
        for (const [i, { text }] of articles.entries()) objects.push(await newsroom().upload(`incoming/property-${count}-${i}.txt`, text));
        await Promise.all(
          deliveries.map(async ({ article, again }) => {
            for (let time = 0; time < again; time++) await deliverAgain(objects[article]!);
          }),
        );
        for (const [i, object] of objects.entries()) {
          await expectEachEnlistedOnce(await newsroom().ended(object), articles[i]!.queuedAtLeast);
        }
      }),
      { numRuns: 3 },
    );
  });
});

describe.skipIf(differs('faults-are-ours'))('ingest, killed between any two of its steps', () => {
  /** How many calls to AWS it takes to take one article in. */
  async function callsOfOneArticle(): Promise<number> {
    const { calls } = newsroom().cloud.cloud;
    calls.clear();
    await newsroom().ended(await newsroom().upload('incoming/counted.txt', nextArticle().text));
    return calls.count({ caller: newsroom().functionNamed('ingest') });
  }

  it('leaves nothing out and nothing double', { timeout: 180_000 }, async () => {
    const steps = await callsOfOneArticle();
    expect(steps).toBeGreaterThan(6);
    // It takes one step after the other: killed before one, it has done as much as when it was killed after the last.
    const afterEach = Array.from({ length: steps }, (_, i) => ({ nth: i + 1, kind: 'kill-after' }) as const);
    for (const { nth, kind } of [{ nth: 1, kind: 'kill-before' } as const, ...afterEach]) {
      const { text, queuedAtLeast } = nextArticle();
      const fault = newsroom().cloud.cloud.faults.plan({ caller: newsroom().functionNamed('ingest'), nth, fault: { kind } });
      const object = await newsroom().upload(`incoming/${kind}-${nth}.txt`, text);
      await waitFor(`the ${kind} of step ${nth}`, async () => (fault.struck > 0 ? true : undefined));
      // The queue would deliver again by itself, but only when the visibility timeout is over.
      await deliverAgain(object);
      const intake = await newsroom().ended(object);
      expect(intake.status).toBe('processed');
      await expectEachEnlistedOnce(intake, queuedAtLeast);
    }
    expect((await auditLedger(newsroom().ledger)).faults).toEqual([]);
  });
});

it('enlists a claim once, when ten deliveries of it are worked at the same moment', async () => {
  const { ledger, sqs, cloud } = newsroom();
  const [claim] = await addInvented(ledger, randomUUID(), 1);
  const body = JSON.stringify({ schema: 1, type: 'claim', claimId: claim!.id, articleId: claim!.articleId });
  const send = () => sqs.send(new SendMessageCommand({ QueueUrl: cloud.output('ReviewQueueUrl'), MessageBody: body }));
  await Promise.all(Array.from({ length: 10 }, send));
  const stored = async () => (await getClaims(ledger, [claim!.id]))[0];
  await waitFor('the claim to be enlisted', async () => ((await stored())?.state === 'found' ? undefined : true));
  await cloud.settled();
  const enlisted = await stored();
  expect(enlisted).toMatchObject({ version: 2, chain: { seq: 1 } });
  expect(enlisted && isEnlisted(enlisted)).toBe(true);
  // between its receipt and its call a delivery is in flight, and no function is at work
  await cloud.until(async () =>
    expect(await cloud.messages(cloud.output('ReviewQueueUrl'))).toEqual({ visible: 0, inFlight: 0, delayed: 0 }),
  );
  expect((await stored())?.version).toBe(2);
});

it.skipIf(differs('faults-are-ours')).each(['kill-before', 'kill-after'] as const)(
  'enlists a claim once where enlist is killed at any of its steps (%s)',
  { timeout: 120_000 },
  async (kind) => {
    const { ledger, sqs, cloud } = newsroom();
    const enlist = newsroom().functionNamed('enlist');
    for (let step = 1; step <= 6; step++) {
      const [claim] = await addInvented(ledger, randomUUID(), 1);
      const fault = cloud.cloud.faults.plan({ caller: enlist, service: 'dynamodb', nth: step, fault: { kind } });
      await sendClaims(sqs, cloud.output('ReviewQueueUrl'), [claim!]);
      await waitFor(`the kill at step ${step}`, async () => (fault.struck > 0 ? true : undefined));
      // This time the queue itself delivers again: its visibility timeout ends.
      cloud.cloud.advance(2 * 60_000);
      const enlisted = await waitFor('the claim on its docket', async () => {
        const [now] = await getClaims(ledger, [claim!.id]);
        return now !== undefined && isEnlisted(now) ? now : undefined;
      });
      await cloud.settled();
      expect(enlisted.chain.seq).toBe(1);
    }
  },
);
