import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { ObjectVersion } from '../ledger/articles/intakes.ts';
import { intakeKey } from '../ledger/keys.ts';
import { UnreadableMessage } from '../queues/messages.ts';
import { createdObjects } from '../queues/s3-event.ts';
import { eachRecord } from '../runtime/batch.ts';
import { documents } from '../runtime/dynamodb.ts';
import { recordingFailure } from '../runtime/record-failure.ts';
import { s3 } from '../runtime/s3.ts';
import { sqs } from '../runtime/sqs.ts';
import { logger, measure, measureDesk, withMetrics } from '../runtime/telemetry.ts';
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
  withMetrics(() => eachRecord(event, sqs, settings().INTAKE_QUEUE_URL, takeInRecord, 'all at once'));

/** Every object of a notification gets its turn, whatever becomes of those before it. */
async function takeInRecord(record: SQSRecord): Promise<void> {
  const failures: unknown[] = [];
  for (const object of createdObjects(record.body)) {
    if (object.bucket !== settings().ARTICLE_BUCKET) throw new UnreadableMessage(`It is about another bucket: ${object.bucket}`);
    try {
      await takeInObject(object);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

const takeInObject = (object: ObjectVersion): Promise<void> =>
  recordingFailure(services().ledger, intakeKey(intakeIdOf(object)), async () => {
    const { id, status, articleId, summary } = await takeIn(services(), object);
    logger.info('An upload was taken in', { intakeId: id, status, articleId, claims: summary?.claims });
    // The folder's name is somebody's words: the record has it.
    if (summary?.deskNote != null) logger.warn('An upload named a desk that there is not', { intakeId: id, wentTo: summary.desk });
    measure('UploadsTakenIn');
    if (status === 'rejected') measure('ArticlesRejected');
    else if (status === 'processed' && summary !== null && summary.desk !== '')
      measureDesk(summary.desk, { ClaimsFound: summary.claims.found });
  });
