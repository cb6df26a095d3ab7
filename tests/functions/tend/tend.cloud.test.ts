import { randomUUID } from 'node:crypto';
import { PurgeQueueCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { NEWSROOM_DESKS } from '../../../config/desks.ts';
import { METRIC_NAMESPACE } from '../../../config/metrics.ts';
import { RETRIES } from '../../../config/retries.ts';
import { intakeKey } from '../../../functions/ledger/keys.ts';
import { getClaims } from '../../../functions/ledger/claims/read-claims.ts';
import { getIntake, openIntake } from '../../../functions/ledger/articles/intakes.ts';
import { intakeIdOf } from '../../../functions/ingest/identify.ts';
import { addInvented } from '../../support/planted-claims.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { differs } from '../../support/other-services/differences.ts';
import { measured } from '../../support/metrics.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import { waitFor } from '../../support/wait-for.ts';

const newsroom = useNewsroom();

/** Runs `tend` as it will run that many minutes from now. */
const tendIn = (minutes: number) =>
  newsroom().cloud.cloud.host.invoke(newsroom().functionNamed('tend'), { now: new Date(Date.now() + minutes * 60_000).toISOString() });

const stateOf = async (id: string): Promise<string | undefined> => (await getClaims(newsroom().ledger, [id]))[0]?.state;
const untilWaiting = (id: string) => waitFor(`${id} on its docket`, async () => ((await stateOf(id)) === 'waiting' ? true : undefined));

describe('tend', () => {
  it('measures whatever the stack’s alarms look for from it, by the dimensions that they look at', async () => {
    await tendIn(0);
    const { lines, cloud } = newsroom().cloud;
    const looked = cloud.model.alarms
      .flatMap(({ queries }) => queries.flatMap((query) => ('metric' in query ? [query.metric] : [])))
      .filter(({ namespace, dimensions }) => namespace === METRIC_NAMESPACE && dimensions['service'] === 'tend');
    expect(looked.length).toBeGreaterThan(NEWSROOM_DESKS.length);
    // A function's last lines may come after its answer.
    await newsroom().cloud.until(() => {
      for (const { name, namespace, dimensions } of looked) {
        expect({ name, measured: measured(lines, name) }).toEqual({
          name,
          measured: expect.arrayContaining([{ namespace, dimensions, value: expect.any(Number) }]),
        });
      }
    });
  });

  it('sends a claim again whose message was lost, but not before its time', async () => {
    const [claim] = await addInvented(newsroom().ledger, randomUUID(), 1);
    await tendIn(1);
    await newsroom().cloud.settled();
    expect(await stateOf(claim!.id)).toBe('found');
    await tendIn(3);
    await untilWaiting(claim!.id);
  });

  it('takes an upload in whose event was lost after its record was begun', async () => {
    const { ledger } = newsroom();
    // Ingest dies right after its first write, and the queue forgets the message.
    newsroom().cloud.cloud.faults.plan({ caller: newsroom().functionNamed('ingest'), fault: { kind: 'kill-after' } });
    const object = await newsroom().upload('incoming/forgotten.txt', inventedArticle(700).text);
    const begun = await waitFor('the record to begin', () => getIntake(ledger, intakeIdOf(object)));
    expect(begun.status).toBe('processing');
    await newsroom().sqs.send(new PurgeQueueCommand({ QueueUrl: newsroom().cloud.output('IntakeQueueUrl') }));
    await tendIn(5);
    expect((await newsroom().ended(object)).status).toBe('processed');
  });

  it.skipIf(differs('faults-are-ours'))('announces a verdict that could not be sent when it was recorded', async () => {
    const anna = await newsroom().colleague({ role: 'reviewer', desks: ['general'] });
    const [id = ''] = await newsroom().plant('general', 1);
    const { body } = await anna.lease(id);
    const refused = newsroom().cloud.cloud.faults.plan({
      service: 'sqs',
      caller: newsroom().functionNamed('review-api'),
      times: 10,
      fault: { kind: 'error', status: 403, code: 'AccessDenied' },
    });
    const review = {
      token: body.lease.token,
      revision: 1,
      finding: 'confirmed',
      advice: 'use',
      rationale: 'Seen.',
      asOf: '2026-03-01T12:00:00Z',
    };
    expect((await anna.call('POST', `/v1/claims/${id}/reviews`, review)).status).toBe(201);
    expect(refused.struck).toBeGreaterThan(0);
    refused.cancel();

    await tendIn(5);
    const announced = await waitFor('the outcome', async () => {
      const { Messages = [] } = await newsroom().sqs.send(
        new ReceiveMessageCommand({ QueueUrl: newsroom().cloud.output('OutcomeQueueUrl'), MaxNumberOfMessages: 10 }),
      );
      return Messages.map((message) => JSON.parse(message.Body ?? '') as { claimId: string }).find((message) => message.claimId === id);
    });
    expect(announced).toEqual({ schema: 1, type: 'verdict', claimId: id, number: 1 });
    // Announced is announced: the next run has nothing to send.
    expect(await tendIn(60)).toMatchObject({ payload: '{"resent":0,"stuck":0,"moved":0}' });
  });

  it('marks an upload stuck that nothing comes of, when it has been sent as often as it may', async () => {
    const { ledger } = newsroom();
    const object = {
      bucket: newsroom().cloud.output('ArticleBucketName'),
      key: 'incoming/hopeless',
      versionId: 'v',
      sequencer: '0',
      size: 1,
    };
    const id = intakeIdOf(object);
    await openIntake(ledger, id, object, new Date());
    await ledger.documents.send(
      new UpdateCommand({
        TableName: ledger.table,
        Key: intakeKey(id),
        UpdateExpression: 'SET attempts = :almost',
        ExpressionAttributeValues: { ':almost': RETRIES.attempts - 1 },
      }),
    );
    await tendIn(5);
    expect(await getIntake(ledger, id)).toMatchObject({ status: 'stuck', reason: { code: 'NoEffect' } });
  });
});
