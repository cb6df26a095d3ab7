import { Duration } from 'aws-cdk-lib/core';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { BROKEN_OFF_UPLOAD_DAYS, UNUSED_EVIDENCE_DAYS } from '../../config/retention.ts';
import type { Stage } from '../../config/stages.ts';
import { removalOf } from '../removal.ts';
import type { AccessLogBucket } from './access-log-bucket.ts';
import { uploadForms } from './upload-cors.ts';

export interface EvidenceBucketProps {
  readonly stage: Stage;
  readonly accessLogs: AccessLogBucket;
}

/**
 * Files that people bring as evidence: as uploaded by a form (`uploads/`, gone after a day or two) and as kept with a claim (`files/`).
 * Private, encrypted, versioned, over TLS only; nothing is told of it and nobody lists it.
 */
export class EvidenceBucket extends Construct {
  readonly bucket: Bucket;
  /** ARN of what waits for its evidence, for policies. */
  readonly uploads: string;
  /** ARN of what evidence refers to, for policies. */
  readonly files: string;

  constructor(scope: Construct, id: string, { stage, accessLogs }: EvidenceBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: accessLogs.bucket,
      serverAccessLogsPrefix: 'evidence/',
      lifecycleRules: [
        { id: 'AbortUnfinishedUploads', abortIncompleteMultipartUploadAfter: Duration.days(BROKEN_OFF_UPLOAD_DAYS) },
        {
          id: 'DropUploadsThatBecameNoEvidence',
          prefix: 'uploads/',
          expiration: Duration.days(UNUSED_EVIDENCE_DAYS),
          noncurrentVersionExpiration: Duration.days(UNUSED_EVIDENCE_DAYS),
        },
        {
          id: 'DropReplacedVersions',
          noncurrentVersionExpiration: Duration.days(stage.retention.replacedVersions),
          expiredObjectDeleteMarker: true,
        },
      ],
      cors: uploadForms(stage),
      removalPolicy: removalOf(stage),
    });
    this.uploads = this.bucket.arnForObjects('uploads/*');
    this.files = this.bucket.arnForObjects('files/*');
  }
}
