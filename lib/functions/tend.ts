import { Aws, Duration } from 'aws-cdk-lib/core';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { ImpactAlarm } from '../alarms/impact-alarm.ts';
import { ownMetric } from '../watch/own-metric.ts';
import type { WorkQueue } from '../queues/work-queue.ts';
import type { AuditTable } from '../storage/audit-table.ts';
import type { Ledger } from '../storage/ledger.ts';
import type { RootBucket } from '../storage/root-bucket.ts';
import { DocketFunction } from './docket-function.ts';
import type { FunctionSurroundings } from './docket-function.ts';

export interface TendProps {
  readonly surroundings: FunctionSurroundings;
  readonly ledger: Ledger;
  readonly roots: RootBucket;
  readonly audit: AuditTable;
  readonly intake: WorkQueue;
  readonly review: WorkQueue;
  readonly outcome: WorkQueue;
}

/**
 * Finishes, each minute, what is pending: sends again what had no effect yet, marks what is stuck, moves claims whose time has come, and closes a
 * day that is over: the audit's root, and how the desks stood.
 */
export class Tend extends Construct {
  readonly docketFunction: DocketFunction;
  constructor(scope: Construct, id: string, { surroundings, ledger, audit, roots, intake, review, outcome }: TendProps) {
    super(scope, id);
    this.docketFunction = new DocketFunction(this, 'Function', {
      ...surroundings,
      name: 'tend',
      errorImpact:
        'Work that was interrupted is not taken up again: an article or claim may wait unseen until this is mended. The audit’s daily root may be missing.',
      throttleImpact: 'Interrupted work is taken up a minute later, or later still.',
      timeout: Duration.seconds(60),
      memorySize: 512,
      environment: {
        LEDGER_TABLE: ledger.table.tableName,
        ROOTS_BUCKET: roots.bucket.bucketName,
        AUDIT_TABLE: audit.table.tableName,
        INTAKE_QUEUE_URL: intake.queue.queueUrl,
        REVIEW_QUEUE_URL: review.queue.queueUrl,
        OUTCOME_QUEUE_URL: outcome.queue.queueUrl,
      },
      permissions: [
        new PolicyStatement({ sid: 'FindPendingWork', actions: ['dynamodb:Query'], resources: [ledger.index('pending')] }),
        new PolicyStatement({
          sid: 'FinishPendingWork',
          actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
          resources: [ledger.table.tableArn],
        }),
        new PolicyStatement({ sid: 'AppendAuditEvents', actions: ['dynamodb:PutItem'], resources: [audit.table.tableArn] }),
        new PolicyStatement({
          sid: 'ReadWhatADayCameTo',
          actions: ['dynamodb:Query'],
          resources: [ledger.table.tableArn, ledger.index('docket'), ledger.index('age')],
        }),
        new PolicyStatement({ sid: 'CheckAuditChains', actions: ['dynamodb:Query'], resources: [audit.table.tableArn] }),
        new PolicyStatement({ sid: 'WriteDailyRoots', actions: ['s3:GetObject', 's3:PutObject'], resources: [roots.objects] }),
        new PolicyStatement({
          sid: 'SendAgain',
          actions: ['sqs:SendMessage'],
          resources: [intake.queue.queueArn, review.queue.queueArn, outcome.queue.queueArn],
        }),
      ],
    });
    roots.writtenOnlyBy(this.docketFunction.role);
    // A tick that fails is made good by the next one, so neither Lambda nor the scheduler tries it again or keeps it.
    this.docketFunction.function.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });

    const role = new Role(this, 'ScheduleRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } } }),
      description: 'Lets the schedule of Claim Docket invoke tend',
    });
    role.addToPolicy(
      new PolicyStatement({ sid: 'InvokeTend', actions: ['lambda:InvokeFunction'], resources: [this.docketFunction.function.functionArn] }),
    );
    new CfnSchedule(this, 'EachMinute', {
      description: 'Claim Docket: tend',
      scheduleExpression: 'rate(1 minute)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: this.docketFunction.function.functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
      },
    });

    new ImpactAlarm(this, 'Heartbeat', {
      alarms: surroundings.alarms,
      impact: 'tend has not come to its end for five minutes: nothing takes up interrupted work, and overdue or stuck claims go unnoticed.',
      runbook: 'tend-is-silent',
      metric: ownMetric('Heartbeat', { statistic: 'Sum', period: Duration.minutes(5) }),
      raiseWhen: { lessThan: 1 },
      silence: 'bad',
    });
  }
}
