import { randomUUID } from 'node:crypto';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { RETRIES } from '../../../config/retries.ts';
import { getClaims } from '../../../functions/ledger/claims/read-claims.ts';
import { sendClaims } from '../../../functions/queues/claims.ts';
import { addInvented } from '../../support/planted-claims.ts';
import { differs } from '../../support/other-services/differences.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import { waitFor } from '../../support/wait-for.ts';

const newsroom = useNewsroom();

const inState = (id: string, state: string) =>
  waitFor(`${id} to be ${state}`, async () => {
    const [claim] = await getClaims(newsroom().ledger, [id]);
    return claim?.state === state ? claim : undefined;
  });

describe('enlist', () => {
  it.skipIf(differs('faults-are-ours'))(
    'marks a claim stuck that fails for a reason that stays, and enlists it once it is sent again',
    { timeout: 60_000 },
    async () => {
      const { ledger, sqs, cloud } = newsroom();
      const [claim] = await addInvented(ledger, randomUUID(), 1);
      const refused = cloud.cloud.faults.plan({
        caller: newsroom().functionNamed('enlist'),
        operation: 'TransactWriteItems',
        times: 3,
        fault: { kind: 'error', status: 400, code: 'AccessDeniedException', message: 'Not allowed' },
      });
      await sendClaims(sqs, cloud.output('ReviewQueueUrl'), [claim!]);
      const stuck = await waitFor(`${claim!.id} to be stuck`, async () => {
        await cloud.settled();
        const [now] = await getClaims(ledger, [claim!.id]);
        if (now?.state === 'stuck') return now;
        // Its next try comes at once.
        cloud.hurry(RETRIES.longestVisibilitySeconds * 1000);
        return undefined;
      });
      expect(stuck.lastFailure).toMatchObject({ code: 'AccessDeniedException' });
      expect(refused.struck).toBe(3);

      await sendClaims(sqs, cloud.output('ReviewQueueUrl'), [claim!]);
      await inState(claim!.id, 'waiting');
    },
  );

  it('lets the other claims of a batch through where one cannot be read', async () => {
    const { ledger, sqs, cloud } = newsroom();
    const claims = await addInvented(ledger, randomUUID(), 5);
    await sqs.send(new SendMessageCommand({ QueueUrl: cloud.output('ReviewQueueUrl'), MessageBody: 'no message of ours' }));
    await sendClaims(sqs, cloud.output('ReviewQueueUrl'), claims);
    for (const claim of claims) await inState(claim.id, 'waiting');
  });
});
