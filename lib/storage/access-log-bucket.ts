import { Duration } from 'aws-cdk-lib/core';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { BROKEN_OFF_UPLOAD_DAYS } from '../../config/retention.ts';
import type { Stage } from '../../config/stages.ts';
import { removalOf } from '../removal.ts';

export interface AccessLogBucketProps {
  readonly stage: Stage;
}

/** S3's own log of who read and wrote articles and evidence. */
export class AccessLogBucket extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string, { stage }: AccessLogBucketProps) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      // S3 delivers access logs only to buckets under SSE-S3.
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [
        {
          id: 'DropOldLogs',
          expiration: Duration.days(stage.retention.accessLogs),
          abortIncompleteMultipartUploadAfter: Duration.days(BROKEN_OFF_UPLOAD_DAYS),
        },
      ],
      removalPolicy: removalOf(stage),
    });
    // The library's class declares `policy` a little wider than its interface, which exactOptionalPropertyTypes minds.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    this.bucket = bucket as IBucket;
  }
}
