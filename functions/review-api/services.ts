import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Ledger } from '../ledger/ledger.ts';
import type { WorkQueues } from '../queues/work.ts';
import { documents } from '../runtime/dynamodb.ts';
import { s3 } from '../runtime/s3.ts';
import { sqs } from '../runtime/sqs.ts';
import { settings } from './settings.ts';

/** What the routes work with. */
export interface ApiServices {
  readonly ledger: Ledger;
  readonly s3: S3Client;
  readonly bucket: string;
  readonly evidenceBucket: string;
  readonly sqs: SQSClient;
  readonly queues: WorkQueues;
}

/** What every request works with. @throws BadSettings */
export const services = (): ApiServices => ({
  ledger: { documents, table: settings().LEDGER_TABLE, audit: settings().AUDIT_TABLE },
  s3,
  bucket: settings().ARTICLE_BUCKET,
  evidenceBucket: settings().EVIDENCE_BUCKET,
  sqs,
  queues: { intake: settings().INTAKE_QUEUE_URL, review: settings().REVIEW_QUEUE_URL, outcome: settings().OUTCOME_QUEUE_URL },
});
