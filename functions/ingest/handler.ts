import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { endIntake } from '../ledger/articles/intakes.ts';
import type { ObjectVersion } from '../ledger/articles/intakes.ts';
import { intakeKey } from '../ledger/keys.ts';
import { noteFailure } from '../ledger/work/attempts.ts';
import { createdObjects } from '../queues/s3-event.ts';
import { eachRecord } from '../runtime/batch.ts';
import { documents } from '../runtime/dynamodb.ts';
import { describeFailure } from '../runtime/failures.ts';
import { s3 } from '../runtime/s3.ts';
import { sqs } from '../runtime/sqs.ts';
import { logger, metrics, withMetrics } from '../runtime/telemetry.ts';
import { intakeIdOf } from './identify.ts';
import { settings } from './settings.ts';
import { takeIn } from './take-in.ts';
import type { IngestServices } from './take-in.ts';

const services = (): IngestServices => ({
  ledger: { documents, table: settings().LEDGER_TABLE },
  s3,
  sqs,
  reviewQueueUrl: settings().REVIEW_QUEUE_URL,
  now: () => new Date(),
});

/** IntakeQueue: articles that were uploaded. */
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> =>
  withMetrics(() => eachRecord(event, sqs, settings().INTAKE_QUEUE_URL, takeInRecord));

async function takeInRecord(record: SQSRecord): Promise<void> {
  for (const object of createdObjects(record.body)) await takeInObject(object);
}

async function takeInObject(object: ObjectVersion): Promise<void> {
  const { ledger, now } = services();
  const intakeId = intakeIdOf(object);
  try {
    const { status, articleId, summary } = await takeIn(services(), object);
    logger.info('An upload was taken in', { intakeId, status, articleId, claims: summary?.claims });
    metrics.addMetric('UploadsTakenIn', MetricUnit.Count, 1);
    metrics.addMetric('ClaimsFound', MetricUnit.Count, summary?.claims.found ?? 0);
  } catch (error) {
    const failure = describeFailure(error);
    const stuck = await noteFailure(ledger, intakeKey(intakeId), now(), failure);
    if (stuck) await endIntake(ledger, intakeId, { status: 'stuck', reason: { code: failure.code, message: failure.message } }, now());
    throw error;
  }
}
