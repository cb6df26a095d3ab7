import { CfnOutput, Duration, Stack } from 'aws-cdk-lib/core';
import type { StackProps } from 'aws-cdk-lib/core';
import { ManagedPolicy, PermissionsBoundary } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { ALARMS } from '../config/alarms.ts';
import type { Stage } from '../config/stages.ts';
import { HttpApi } from './access/http-api.ts';
import { SignIn } from './access/sign-in.ts';
import { AlarmTopic } from './alarms/alarm-topic.ts';
import type { FunctionBundles } from './bundling/bundle-functions.ts';
import { Enlist } from './functions/enlist.ts';
import { Ingest } from './functions/ingest.ts';
import { ReviewApi } from './functions/review-api.ts';
import { Tend } from './functions/tend.ts';
import { WorkQueue } from './queues/work-queue.ts';
import { Site } from './site/site.ts';
import { AccessLogBucket } from './storage/access-log-bucket.ts';
import { ArticleBucket } from './storage/article-bucket.ts';
import { AuditTable } from './storage/audit-table.ts';
import { EvidenceBucket } from './storage/evidence-bucket.ts';
import { Ledger } from './storage/ledger.ts';
import { RootBucket } from './storage/root-bucket.ts';
import { Watch } from './watch/watch.ts';

export interface ClaimDocketStackProps extends StackProps {
  readonly stage: Stage;
  readonly bundles: FunctionBundles;
  /** Folder of the console's built page. */
  readonly page: string;
}

/** Claim Docket, whole: articles in, claims found and queued, ruled by a desk, recorded. */
export class ClaimDocketStack extends Stack {
  constructor(scope: Construct, id: string, { stage, bundles, page, ...props }: ClaimDocketStackProps) {
    super(scope, id, { description: 'Claim Docket', terminationProtection: stage.data === 'keep', ...props });

    if (stage.roleBoundary !== undefined) {
      PermissionsBoundary.of(this).apply(ManagedPolicy.fromManagedPolicyName(this, 'RoleBoundary', stage.roleBoundary));
    }

    // Who is told when something is wrong
    const alarms = new AlarmTopic(this, 'Alarms', { stage });

    // The record
    const ledger = new Ledger(this, 'Ledger', { stage });
    const audit = new AuditTable(this, 'Audit', { stage });

    const accessLogs = new AccessLogBucket(this, 'AccessLogs', { stage });
    const roots = new RootBucket(this, 'Roots', { stage, accessLogs });

    // The delivery
    const intake = new WorkQueue(this, 'IntakeQueue', {
      alarms,
      impact: 'Uploaded articles are not being read.',
      consumerTimeout: Ingest.timeout,
      oldestMessage: Duration.minutes(ALARMS.oldestMessageMinutes),
    });
    const review = new WorkQueue(this, 'ReviewQueue', {
      alarms,
      impact: 'Claims that were found are not reaching the dockets.',
      consumerTimeout: Enlist.timeout,
      oldestMessage: Duration.minutes(ALARMS.oldestMessageMinutes),
    });
    const outcome = new WorkQueue(this, 'OutcomeQueue', {
      alarms,
      impact: 'Verdicts or questions to reporters are set aside: whoever takes them to the newsroom failed eight times.',
      consumerTimeout: Duration.seconds(30),
      fifo: true,
    });

    // The articles, and the files that speak for or against their claims
    const articles = new ArticleBucket(this, 'ArticleBucket', { stage, accessLogs, intakeQueue: intake.queue });
    const evidence = new EvidenceBucket(this, 'EvidenceBucket', { stage, accessLogs });

    // The work
    const surroundings = { stage, bundles, alarms };
    const ingest = new Ingest(this, 'Ingest', { surroundings, articles, ledger, intake, review });
    const enlist = new Enlist(this, 'Enlist', { surroundings, ledger, audit, review });
    const tend = new Tend(this, 'Tend', { surroundings, ledger, audit, roots, intake, review, outcome });

    // The people
    const reviewApi = new ReviewApi(this, 'ReviewApi', { surroundings, articles, evidence, ledger, audit, intake, review, outcome });
    const signIn = new SignIn(this, 'SignIn', { stage });
    const api = new HttpApi(this, 'HttpApi', { stage, alarms, signIn, function: reviewApi.live });
    const site = new Site(this, 'Site', { stage, accessLogs, page, gateway: api.gateway, signIn, articles, evidence });

    // The eyes on all of it
    new Watch(this, 'Watch', {
      stage,
      alarms,
      watched: {
        queues: { intake, review, outcome },
        functions: {
          ingest: ingest.docketFunction,
          enlist: enlist.docketFunction,
          'review-api': reviewApi.docketFunction,
          tend: tend.docketFunction,
        },
        tables: { ledger, audit },
        api,
      },
    });

    this.#output({
      ConsoleUrl: site.origin,
      DistributionDomain: site.distributionDomain,
      ArticleBucketName: articles.bucket.bucketName,
      EvidenceBucketName: evidence.bucket.bucketName,
      LedgerTableName: ledger.table.tableName,
      AuditTableName: audit.table.tableName,
      RootBucketName: roots.bucket.bucketName,
      IntakeQueueUrl: intake.queue.queueUrl,
      ReviewQueueUrl: review.queue.queueUrl,
      OutcomeQueueUrl: outcome.queue.queueUrl,
      IntakeDeadLetterQueueUrl: intake.deadLetterQueue.queueUrl,
      ReviewDeadLetterQueueUrl: review.deadLetterQueue.queueUrl,
      OutcomeDeadLetterQueueUrl: outcome.deadLetterQueue.queueUrl,
      IngestFunctionArn: ingest.live.functionArn,
      ReviewApiFunctionArn: reviewApi.live.functionArn,
      ApiUrl: api.gateway.apiEndpoint,
      UserPoolId: signIn.userPool.userPoolId,
      UserPoolClientId: signIn.client.userPoolClientId,
      Region: this.region,
    });
  }

  #output(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) new CfnOutput(this, name, { value });
  }
}
