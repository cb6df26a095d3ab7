import { Duration } from 'aws-cdk-lib/core';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { WorkQueue } from '../queues/work-queue.ts';
import type { ArticleBucket } from '../storage/article-bucket.ts';
import type { Ledger } from '../storage/ledger.ts';
import { DocketFunction } from './docket-function.ts';
import type { FunctionSurroundings } from './docket-function.ts';
import { GradualRelease } from './gradual-release.ts';
import { consume, QueueConsumer } from './queue-consumer.ts';

export interface IngestProps {
  readonly surroundings: FunctionSurroundings;
  readonly articles: ArticleBucket;
  readonly ledger: Ledger;
  readonly intake: WorkQueue;
  readonly review: WorkQueue;
}

/** Reads uploaded articles, records them and their claims, and sends each unverified claim on its way. */
export class Ingest extends Construct {
  readonly docketFunction: DocketFunction;
  /** What the queue calls. */
  readonly live: IFunction;
  static readonly timeout = Duration.seconds(60);

  constructor(scope: Construct, id: string, { surroundings, articles, ledger, intake, review }: IngestProps) {
    super(scope, id);
    this.docketFunction = new DocketFunction(this, 'Function', {
      ...surroundings,
      name: 'ingest',
      errorImpact:
        'Uploaded articles are not being read: their claims reach no desk until this is mended. They stay in the queue meanwhile.',
      throttleImpact: 'Uploaded articles wait in their queue and are read later.',
      timeout: Ingest.timeout,
      memorySize: 1769,
      environment: {
        LEDGER_TABLE: ledger.table.tableName,
        ARTICLE_BUCKET: articles.bucket.bucketName,
        INTAKE_QUEUE_URL: intake.queue.queueUrl,
        REVIEW_QUEUE_URL: review.queue.queueUrl,
      },
      permissions: [
        consume(intake.queue),
        // Of the version that was announced, and no other.
        new PolicyStatement({ sid: 'ReadUploads', actions: ['s3:GetObjectVersion'], resources: [articles.incoming] }),
        new PolicyStatement({ sid: 'KeepParsedArticles', actions: ['s3:GetObject', 's3:PutObject'], resources: [articles.parsed] }),
        // Without it S3 answers 403, not 404, for an object that is gone; a condition on the prefix would undo that.
        new PolicyStatement({ sid: 'TellMissingFromForbidden', actions: ['s3:ListBucket'], resources: [articles.bucket.bucketArn] }),
        new PolicyStatement({
          sid: 'RecordArticlesAndClaims',
          actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
          resources: [ledger.table.tableArn],
        }),
        new PolicyStatement({ sid: 'SendClaims', actions: ['sqs:SendMessage'], resources: [review.queue.queueArn] }),
      ],
    });
    const release = new GradualRelease(this, 'Release', {
      ...surroundings,
      name: 'ingest',
      function: this.docketFunction.function,
      impact:
        'A new version of ingest fails on uploaded articles, and is being taken back. The version before reads them again; what the new one recorded of others stays.',
    });
    this.live = release.live;
    new QueueConsumer(this, 'FromIntakeQueue', { queue: intake.queue, function: release.live, batchSize: 5, maxConcurrency: 5 });
  }
}
