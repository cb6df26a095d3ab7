import { beforeAll, describe, expect, it } from 'vitest';
import { docketTemplate, FILLED_IN } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';
import { statementsOf } from '../support/statements.ts';

describe('the article bucket', () => {
  let docket: DocketTemplate;
  let bucket: Record<string, unknown>;
  beforeAll(async () => {
    docket = await docketTemplate('production', FILLED_IN);
    bucket = docket.at('ArticleBucket/Bucket').Properties;
  });

  it('is private, encrypted and versioned', () => {
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
  });

  it('tells the intake queue, and nothing else, of objects created under incoming/', () => {
    expect(bucket['NotificationConfiguration']).toEqual({
      QueueConfigurations: [
        {
          Event: 's3:ObjectCreated:*',
          Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'incoming/' }] } },
          Queue: { 'Fn::GetAtt': [docket.id('IntakeQueue/Queue'), 'Arn'] },
        },
      ],
    });
  });

  it('may send to the intake queue, and is created after it may: S3 tries it at once', () => {
    const policy = docket.at('IntakeQueue/Queue/Policy');
    expect(statementsOf(docket, policy)).toContainEqual({
      sid: 'ArticleBucketTellsOfUploads',
      effect: 'Allow',
      actions: ['sqs:SendMessage'],
      resources: ['<IntakeQueue/Queue.Arn>'],
      principal: '{"Service":"s3.amazonaws.com"}',
      condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
    expect(docket.at('ArticleBucket/Bucket').DependsOn).toContain(docket.id('IntakeQueue/Queue/Policy'));
  });

  it('drops what nobody can reach any more and uploads of long ago, and never an article as it was parsed', () => {
    expect(bucket['LifecycleConfiguration']).toEqual({
      Rules: [
        { Id: 'AbortUnfinishedUploads', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
        { Id: 'DropOldUploads', Status: 'Enabled', Prefix: 'incoming/', ExpirationInDays: 730 },
        {
          Id: 'DropReplacedVersions',
          Status: 'Enabled',
          NoncurrentVersionExpiration: { NoncurrentDays: 90 },
          ExpiredObjectDeleteMarker: true,
        },
      ],
    });
  });

  it('takes upload forms from the console’s own pages', () => {
    expect(bucket['CorsConfiguration']).toMatchObject({
      CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: ['https://docket.example.org'] }],
    });
  });

  it('logs who reads it to a bucket that is private, encrypted and forgets after a year', () => {
    expect(bucket['LoggingConfiguration']).toMatchObject({ DestinationBucketName: { Ref: docket.id('AccessLogs/Bucket') } });
    expect(docket.at('AccessLogs/Bucket').Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
      LifecycleConfiguration: { Rules: [expect.objectContaining({ ExpirationInDays: 365, Status: 'Enabled' })] },
    });
    expect(statementsOf(docket, docket.at('AccessLogs/Bucket/Policy'))).toContainEqual(
      expect.objectContaining({
        effect: 'Allow',
        actions: ['s3:PutObject'],
        resources: ['<AccessLogs/Bucket.Arn>/articles/*'],
        principal: '{"Service":"logging.s3.amazonaws.com"}',
      }),
    );
  });
});

it('takes forms from pages on CloudFront while the console has no name of its own, and from those of a developer’s machine', async () => {
  const docket = await docketTemplate('dev');
  expect(docket.at('ArticleBucket/Bucket').Properties['CorsConfiguration']).toMatchObject({
    CorsRules: [
      { AllowedMethods: ['POST'], AllowedOrigins: ['https://*.cloudfront.net', 'http://127.0.0.1:4700', 'http://127.0.0.1:5173'] },
    ],
  });
});
