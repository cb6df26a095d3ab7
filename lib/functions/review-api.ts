import { Duration } from 'aws-cdk-lib/core';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { WorkQueue } from '../queues/work-queue.ts';
import type { ArticleBucket } from '../storage/article-bucket.ts';
import type { AuditTable } from '../storage/audit-table.ts';
import type { EvidenceBucket } from '../storage/evidence-bucket.ts';
import type { Ledger } from '../storage/ledger.ts';
import { DocketFunction } from './docket-function.ts';
import type { FunctionSurroundings } from './docket-function.ts';
import { GradualRelease } from './gradual-release.ts';

export interface ReviewApiProps {
  readonly surroundings: FunctionSurroundings;
  readonly articles: ArticleBucket;
  readonly evidence: EvidenceBucket;
  readonly ledger: Ledger;
  readonly audit: AuditTable;
  readonly intake: WorkQueue;
  readonly review: WorkQueue;
  readonly outcome: WorkQueue;
}

/** Answers the HTTP API: dockets, leases, drafts, reviews, uploads. */
export class ReviewApi extends Construct {
  /** What callers call. */
  readonly live: IFunction;
  readonly docketFunction: DocketFunction;

  constructor(scope: Construct, id: string, { surroundings, articles, evidence, ledger, audit, intake, review, outcome }: ReviewApiProps) {
    super(scope, id);
    this.docketFunction = new DocketFunction(this, 'Function', {
      ...surroundings,
      name: 'review-api',
      errorImpact: 'Requests of reviewers fail: they may be unable to take claims, save drafts or rule. What was saved before is safe.',
      throttleImpact: 'Reviewers are told to try again in a moment.',
      timeout: Duration.seconds(10),
      memorySize: 1024,
      environment: {
        LEDGER_TABLE: ledger.table.tableName,
        AUDIT_TABLE: audit.table.tableName,
        ARTICLE_BUCKET: articles.bucket.bucketName,
        EVIDENCE_BUCKET: evidence.bucket.bucketName,
        INTAKE_QUEUE_URL: intake.queue.queueUrl,
        REVIEW_QUEUE_URL: review.queue.queueUrl,
        OUTCOME_QUEUE_URL: outcome.queue.queueUrl,
      },
      permissions: [
        new PolicyStatement({
          sid: 'KeepTheLedger',
          actions: [
            'dynamodb:GetItem',
            'dynamodb:BatchGetItem',
            'dynamodb:Query',
            'dynamodb:PutItem',
            'dynamodb:UpdateItem',
            'dynamodb:DeleteItem',
          ],
          resources: [ledger.table.tableArn],
        }),
        new PolicyStatement({
          sid: 'ReadDockets',
          actions: ['dynamodb:Query'],
          resources: [ledger.index('docket'), ledger.index('age'), ledger.index('pending'), ledger.index('listing')],
        }),
        new PolicyStatement({
          sid: 'AppendAndReadAuditEvents',
          actions: ['dynamodb:PutItem', 'dynamodb:Query'],
          resources: [audit.table.tableArn],
        }),
        // Outcomes when they are made, and what was stuck and is redriven.
        new PolicyStatement({
          sid: 'SendWork',
          actions: ['sqs:SendMessage'],
          resources: [intake.queue.queueArn, review.queue.queueArn, outcome.queue.queueArn],
        }),
        // A presigned form may do what its signer may.
        new PolicyStatement({ sid: 'SignUploadForms', actions: ['s3:PutObject'], resources: [articles.incoming] }),
        new PolicyStatement({ sid: 'ReadParsedArticles', actions: ['s3:GetObject'], resources: [articles.parsed] }),
        // To sign forms, to copy what they brought to where no form reaches, and to sign links to it.
        new PolicyStatement({
          sid: 'KeepEvidenceFiles',
          actions: ['s3:PutObject', 's3:GetObject'],
          resources: [evidence.uploads, evidence.files],
        }),
      ],
    });
    const release = new GradualRelease(this, 'Release', {
      ...surroundings,
      name: 'review-api',
      function: this.docketFunction.function,
      impact: 'A new version of the API fails for some reviewers, and is being taken back. What they sent can be sent again.',
    });
    this.live = release.live;
  }
}
