import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Stage } from '../../config/stages.ts';
import { removalOf } from '../removal.ts';
import type { AccessLogBucket } from '../storage/access-log-bucket.ts';

export interface PageBucketProps {
  readonly stage: Stage;
  readonly accessLogs: AccessLogBucket;
}

/** The console's files, for CloudFront to read: made anew by each deployment, so not versioned. */
export class PageBucket extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string, { stage, accessLogs }: PageBucketProps) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      serverAccessLogsBucket: accessLogs.bucket,
      serverAccessLogsPrefix: 'page/',
      removalPolicy: removalOf(stage),
    });
    // The library's class declares `isWebsite` a little wider than its interface, which exactOptionalPropertyTypes minds.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    this.bucket = bucket as IBucket;
  }
}
