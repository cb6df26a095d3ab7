import { Duration } from 'aws-cdk-lib/core';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Stage } from '../../config/stages.ts';
import { removalOf } from '../removal.ts';
import type { AccessLogBucket } from './access-log-bucket.ts';

export interface RootBucketProps {
  readonly stage: Stage;
  readonly accessLogs: AccessLogBucket;
}

/**
 * The audit's daily roots: private, encrypted, over TLS only, and locked from the moment they are written. A lock keeps versions, not names: whoever
 * may put can put another version on top, which is why the audit reads the first one and tells of any other.
 */
export class RootBucket extends Construct {
  readonly bucket: Bucket;
  /** ARN of the roots, for policies. */
  readonly objects: string;

  constructor(scope: Construct, id: string, { stage, accessLogs }: RootBucketProps) {
    super(scope, id);
    const days = Duration.days(stage.rootLock.days);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      objectLockDefaultRetention:
        stage.rootLock.mode === 'compliance' ? ObjectLockRetention.compliance(days) : ObjectLockRetention.governance(days),
      serverAccessLogsBucket: accessLogs.bucket,
      serverAccessLogsPrefix: 'roots/',
      removalPolicy: removalOf(stage),
    });
    this.objects = this.bucket.arnForObjects('roots/*');
  }

  /** Refuses every writer but this role, whatever another's own policies allow. */
  writtenOnlyBy(role: IRole): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OneWriterOnly',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: { ArnNotEquals: { 'aws:PrincipalArn': role.roleArn } },
      }),
    );
  }
}
