import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { DESKS, deskOf } from '../../config/desks.ts';
import type { Desk } from '../../config/desks.ts';
import type { StoredClaim } from '../ledger/claims/claim-item.ts';
import { enlistClaim } from '../ledger/claims/enlist-claim.ts';
import { markStuck } from '../ledger/claims/mark-stuck.ts';
import { claimKey } from '../ledger/keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { noteFailure } from '../ledger/work/attempts.ts';
import { ClaimMessage, readMessage } from '../queues/messages.ts';
import { eachRecord } from '../runtime/batch.ts';
import { documents } from '../runtime/dynamodb.ts';
import { describeFailure } from '../runtime/failures.ts';
import { sqs } from '../runtime/sqs.ts';
import { logger, metrics, withMetrics } from '../runtime/telemetry.ts';
import { settings } from './settings.ts';

const ledger = (): Ledger => ({ documents, table: settings().LEDGER_TABLE, audit: settings().AUDIT_TABLE });

/** A desk that was closed since the article was read leaves its claims to the first one. */
function deskFor(claim: StoredClaim): Desk {
  const desk = deskOf(claim.routedTo) ?? DESKS[0];
  if (desk === undefined) throw new RangeError('The newsroom has no desk (config/desks.ts).');
  return desk;
}

/** ReviewQueue: one claim a message, so that a claim that cannot be enlisted blocks no other. */
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> =>
  withMetrics(() => eachRecord(event, sqs, settings().REVIEW_QUEUE_URL, enlistRecord));

async function enlistRecord(record: SQSRecord): Promise<void> {
  const { claimId, articleId } = readMessage(ClaimMessage, record.body);
  const now = new Date();
  try {
    const outcome = await enlistClaim(ledger(), claimId, deskFor, now);
    logger.info('A claim was enlisted', { claimId, articleId, outcome });
    metrics.addMetric(outcome === 'enlisted' ? 'ClaimsEnlisted' : 'ClaimsRepeated', MetricUnit.Count, 1);
  } catch (error) {
    const failure = describeFailure(error);
    const stuck = await noteFailure(ledger(), claimKey(claimId), now, failure);
    if (stuck) await markStuck(ledger(), claimId, failure, now);
    throw error;
  }
}
