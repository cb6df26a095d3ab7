import { beforeAll, describe, expect, it } from 'vitest';
import { docketTemplate, FILLED_IN } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';
import { statementsOf } from '../support/statements.ts';

describe('the evidence bucket', () => {
  let docket: DocketTemplate;
  let bucket: Record<string, unknown>;
  beforeAll(async () => {
    docket = await docketTemplate('production', FILLED_IN);
    bucket = docket.at('EvidenceBucket/Bucket').Properties;
  });

  it('is private, encrypted and versioned, and tells nobody of what comes', () => {
    expect(bucket).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    expect(bucket).not.toHaveProperty('NotificationConfiguration');
  });

  it('drops uploads that became no evidence, and never a file that is evidence', () => {
    expect(bucket['LifecycleConfiguration']).toEqual({
      Rules: [
        { Id: 'AbortUnfinishedUploads', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
        {
          Id: 'DropUploadsThatBecameNoEvidence',
          Status: 'Enabled',
          Prefix: 'uploads/',
          ExpirationInDays: 1,
          NoncurrentVersionExpiration: { NoncurrentDays: 1 },
        },
        {
          Id: 'DropReplacedVersions',
          Status: 'Enabled',
          NoncurrentVersionExpiration: { NoncurrentDays: 90 },
          ExpiredObjectDeleteMarker: true,
        },
      ],
    });
  });

  it('takes forms from the console’s own pages, and lets no page read', () => {
    expect(bucket['CorsConfiguration']).toMatchObject({
      CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: ['https://docket.example.org'] }],
    });
  });

  it('lets nobody in by a policy of its own, and logs who reads it', () => {
    const allowed = statementsOf(docket, docket.at('EvidenceBucket/Bucket/Policy')).filter(({ effect }) => effect === 'Allow');
    expect(allowed).toEqual([]);
    expect(bucket['LoggingConfiguration']).toEqual({
      DestinationBucketName: { Ref: docket.id('AccessLogs/Bucket') },
      LogFilePrefix: 'evidence/',
    });
  });
});
