import { Duration } from 'aws-cdk-lib/core';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { WorkQueue } from '../queues/work-queue.ts';
import type { AuditTable } from '../storage/audit-table.ts';
import type { Ledger } from '../storage/ledger.ts';
import { DocketFunction } from './docket-function.ts';
import type { FunctionSurroundings } from './docket-function.ts';
import { consume, QueueConsumer } from './queue-consumer.ts';

export interface EnlistProps {
  readonly surroundings: FunctionSurroundings;
  readonly ledger: Ledger;
  readonly audit: AuditTable;
  readonly review: WorkQueue;
}

/** Puts claims, one by one, on their desk's docket. */
export class Enlist extends Construct {
  readonly docketFunction: DocketFunction;
  static readonly timeout = Duration.seconds(15);

  constructor(scope: Construct, id: string, { surroundings, ledger, audit, review }: EnlistProps) {
    super(scope, id);
    this.docketFunction = new DocketFunction(this, 'Function', {
      ...surroundings,
      name: 'enlist',
      errorImpact: 'Claims that were found do not appear on any docket until this is mended. They stay in the queue meanwhile.',
      throttleImpact: 'Claims wait in their queue and reach their desks later.',
      timeout: Enlist.timeout,
      memorySize: 512,
      environment: {
        LEDGER_TABLE: ledger.table.tableName,
        AUDIT_TABLE: audit.table.tableName,
        REVIEW_QUEUE_URL: review.queue.queueUrl,
      },
      permissions: [
        consume(review.queue),
        new PolicyStatement({
          sid: 'PutClaimsOnTheDocket',
          actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
          resources: [ledger.table.tableArn],
        }),
        new PolicyStatement({ sid: 'AppendAuditEvents', actions: ['dynamodb:PutItem'], resources: [audit.table.tableArn] }),
      ],
    });
    new QueueConsumer(this, 'FromReviewQueue', {
      queue: review.queue,
      function: this.docketFunction.function,
      batchSize: 10,
      maxConcurrency: 5,
    });
  }
}
