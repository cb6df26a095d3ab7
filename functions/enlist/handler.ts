import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { DESKS, deskOf } from '../../config/desks.ts';
import type { Desk } from '../../config/desks.ts';
import type { StoredClaim } from '../ledger/claims/claim-item.ts';
import { enlistClaim } from '../ledger/claims/enlist-claim.ts';
import { claimKey } from '../ledger/keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ClaimMessage, readMessage } from '../queues/messages.ts';
import { eachRecord } from '../runtime/batch.ts';
import { documents } from '../runtime/dynamodb.ts';
import { recordingFailure } from '../runtime/record-failure.ts';
import { sqs } from '../runtime/sqs.ts';
import { logger, measure, withMetrics } from '../runtime/telemetry.ts';
import { settings } from './settings.ts';

const ledger = (): Ledger => ({ documents, table: settings().LEDGER_TABLE, audit: settings().AUDIT_TABLE });

/** A desk that was closed since the article was read leaves its claims to the first one. */
function deskFor(claim: StoredClaim): Desk {
  const desk = deskOf(claim.routedTo) ?? DESKS[0];
  if (desk === undefined) throw new RangeError('The newsroom has no desk (config/desks.ts).');
  return desk;
}

/**
 * ReviewQueue: one claim a message, so that a claim that cannot be enlisted blocks no other. The claims of a batch come mostly from one article and
 * write to the same windows of the line, so they take their turns.
 */
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> =>
  withMetrics(() => eachRecord(event, sqs, settings().REVIEW_QUEUE_URL, enlistRecord, 'one by one'));

async function enlistRecord(record: SQSRecord): Promise<void> {
  const { claimId, articleId } = readMessage(ClaimMessage, record.body);
  await recordingFailure(ledger(), claimKey(claimId), async () => {
    const outcome = await enlistClaim(ledger(), claimId, deskFor, new Date());
    logger.info('A claim was enlisted', { claimId, articleId, outcome });
    measure(outcome === 'enlisted' ? 'ClaimsEnlisted' : 'ClaimsRepeated');
  });
}
