import { Aws, Duration } from 'aws-cdk-lib/core';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { BROKEN_OFF_UPLOAD_DAYS } from '../../config/retention.ts';
import type { Stage } from '../../config/stages.ts';
import { removalOf } from '../removal.ts';
import type { AccessLogBucket } from './access-log-bucket.ts';
import { uploadForms } from './upload-cors.ts';

export interface ArticleBucketProps {
  readonly stage: Stage;
  readonly accessLogs: AccessLogBucket;
  /** Told of each object that is created under `incoming/`, and of nothing else. */
  readonly intakeQueue: IQueue;
}

/** Articles as uploaded (`incoming/`) and as parsed (`parsed/`): private, encrypted, versioned, over TLS only. */
export class ArticleBucket extends Construct {
  readonly bucket: Bucket;
  /** ARN of everything uploaded, for policies. */
  readonly incoming: string;
  /** ARN of the pipeline's own documents, for policies. */
  readonly parsed: string;

  constructor(scope: Construct, id: string, { stage, accessLogs, intakeQueue }: ArticleBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: accessLogs.bucket,
      serverAccessLogsPrefix: 'articles/',
      lifecycleRules: [
        { id: 'AbortUnfinishedUploads', abortIncompleteMultipartUploadAfter: Duration.days(BROKEN_OFF_UPLOAD_DAYS) },
        { id: 'DropOldUploads', prefix: 'incoming/', expiration: Duration.days(stage.retention.uploads) },
        {
          id: 'DropReplacedVersions',
          noncurrentVersionExpiration: Duration.days(stage.retention.replacedVersions),
          expiredObjectDeleteMarker: true,
        },
      ],
      cors: uploadForms(stage),
      removalPolicy: removalOf(stage),
    });
    this.incoming = this.bucket.arnForObjects('incoming/*');
    this.parsed = this.bucket.arnForObjects('parsed/*');
    this.#notify(intakeQueue);
  }

  /**
   * Written as the bucket's own property, not by `addEventNotification`: that would add a function which may
   * change the notifications of every bucket of the account. See docs/decisions/0013-notify-by-the-buckets-own-property.md.
   */
  #notify(queue: IQueue): void {
    const policy = queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ArticleBucketTellsOfUploads',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        // By account, not by bucket: S3 tries the queue when the bucket is created, before its name is known here.
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    const resource = this.bucket.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new TypeError('The bucket has no resource of its own');
    resource.notificationConfiguration = {
      queueConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          filter: { s3Key: { rules: [{ name: 'prefix', value: 'incoming/' }] } },
          queue: queue.queueArn,
        },
      ],
    };
    if (policy.policyDependable) resource.node.addDependency(policy.policyDependable);
  }
}
