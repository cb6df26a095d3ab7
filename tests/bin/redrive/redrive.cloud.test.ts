import { randomUUID } from 'node:crypto';
import { GetQueueAttributesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { giveUp } from '../../../functions/ledger/pending/attempts.ts';
import { claimKey } from '../../../functions/ledger/keys.ts';
import { getClaim } from '../../../functions/ledger/claims/read-claims.ts';
import { addInvented } from '../../support/planted-claims.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import { waitFor } from '../../support/wait-for.ts';
import { runDocket } from '../run-docket.ts';

const newsroom = useNewsroom();

it('docket redrive sends dead letters back and has stuck work tried again, in the audit by the operator', async () => {
  const { ledger, sqs, cloud } = newsroom();
  const redrive = () => runDocket('redrive', '--data', cloud.dataDir);
  const [dead, stuck] = await addInvented(ledger, randomUUID(), 2);
  await giveUp(ledger, claimKey(stuck!.id), new Date(), { code: 'Broken', message: 'For a test.' });
  // As SQS does it, which keeps where a dead letter came from: by receiving it too often.
  const QueueUrl = cloud.output('ReviewQueueUrl');
  const failing = cloud.cloud.faults.plan({
    service: 'dynamodb',
    caller: newsroom().functionNamed('enlist'),
    times: Infinity,
    fault: { kind: 'error', status: 400, code: 'ValidationException' },
  });
  const body = JSON.stringify({ schema: 1, type: 'claim', claimId: dead!.id, articleId: dead!.articleId });
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
  await waitFor('a dead letter', async () => {
    cloud.cloud.advance(900_000);
    const { visible } = await cloud.messages(cloud.output('ReviewDeadLetterQueueUrl'));
    return visible === 1 ? true : undefined;
  });
  // What is still at work must fail, too, or it would note how often it did, and give the claim up.
  await cloud.settled();
  failing.cancel();

  expect(await redrive()).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'intake queue: 0 dead letters sent back\nreview queue: 1 dead letter sent back\noutcome queue: 0 dead letters sent back\n' +
      '1 piece of stuck work to be tried again\n',
  });
  for (const { id } of [dead!, stuck!]) {
    await waitFor(`${id} on its docket`, async () => ((await getClaim(ledger, id)).state === 'waiting' ? true : undefined));
  }
  expect((await redrive()).stdout).toMatch(/^(.* queue: 0 dead letters sent back\n){3}0 pieces of stuck work to be tried again\n$/);
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }));
  expect(Attributes).toEqual({ ApproximateNumberOfMessages: '0' });
});
