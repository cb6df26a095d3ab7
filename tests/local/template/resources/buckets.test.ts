import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('buckets', () => {
  const QUEUE = { Intake0A1B2C3D: { Type: 'AWS::SQS::Queue' } };
  const intakeArn = { 'Fn::GetAtt': ['Intake0A1B2C3D', 'Arn'] };
  const notification = {
    events: ['s3:ObjectCreated:*'],
    target: 'arn:aws:sqs:us-east-1:000000000000:Intake',
    prefix: 'incoming/',
    suffix: '.txt',
  };

  it('have versions and rules for browsers', () => {
    const { buckets } = read({
      Resources: {
        ArticleBucket0A1B2C3D: {
          Type: 'AWS::S3::Bucket',
          Properties: {
            VersioningConfiguration: { Status: 'Enabled' },
            CorsConfiguration: {
              CorsRules: [{ AllowedOrigins: ['https://desk.example'], AllowedMethods: ['POST'], ExposedHeaders: ['ETag'], MaxAge: 3000 }],
            },
          },
        },
        Plain: { Type: 'AWS::S3::Bucket' },
      },
    });
    expect(buckets).toEqual([
      {
        name: 'article-bucket',
        versioned: true,
        cors: [
          {
            allowedOrigins: ['https://desk.example'],
            allowedMethods: ['POST'],
            allowedHeaders: [],
            exposedHeaders: ['ETag'],
            maxAgeSeconds: 3000,
          },
        ],
        notifications: [],
      },
      { name: 'plain', versioned: false, cors: [], notifications: [] },
    ]);
  });

  const DISTRIBUTION = {
    Origins: [{ Id: 'page', DomainName: { 'Fn::GetAtt': ['Articles', 'RegionalDomainName'] } }],
    DefaultCacheBehavior: { TargetOriginId: 'page', CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6' },
  };

  it('let the page in where it is on the laptop, if a pattern lets it in on AWS', () => {
    const bucket = (origin: string) => ({
      Type: 'AWS::S3::Bucket',
      Properties: { CorsConfiguration: { CorsRules: [{ AllowedOrigins: [origin], AllowedMethods: ['POST'] }] } },
    });
    const { buckets } = read({
      Resources: {
        Articles: bucket('https://*.cloudfront.net'),
        Evidence: bucket('https://desk.example'),
        Site: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: DISTRIBUTION } },
      },
    });
    expect(buckets.map(({ cors }) => cors?.[0]?.allowedOrigins)).toEqual([
      ['https://*.cloudfront.net', expect.stringMatching(/^http:/)],
      ['https://desk.example'],
    ]);
  });

  it('lock what they are given, and keep its versions', () => {
    const { buckets } = read({
      Resources: {
        Roots: {
          Type: 'AWS::S3::Bucket',
          Properties: {
            ObjectLockEnabled: true,
            ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 30 } } },
          },
        },
      },
    });
    expect(buckets).toMatchObject([{ name: 'roots', versioned: true, objectLock: { mode: 'COMPLIANCE', days: 30 } }]);
  });

  it('notify as their own property says', () => {
    const NotificationConfiguration = {
      QueueConfigurations: [
        {
          Event: 's3:ObjectCreated:*',
          Queue: intakeArn,
          Filter: {
            S3Key: {
              Rules: [
                { Name: 'prefix', Value: 'incoming/' },
                { Name: 'suffix', Value: '.txt' },
              ],
            },
          },
        },
      ],
    };
    const { buckets } = read({ Resources: { ...QUEUE, Articles: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration } } } });
    expect(buckets[0]?.notifications).toEqual([notification]);
  });

  it('notify as CDK’s custom resource says, whose function is not run', () => {
    const { buckets, functions, warnings } = read({
      Resources: {
        ...QUEUE,
        Articles: { Type: 'AWS::S3::Bucket' },
        Handler: { Type: 'AWS::Lambda::Function', Properties: { Runtime: 'python3.13', Handler: 'index.handler', Code: { ZipFile: '…' } } },
        Notifications: {
          Type: 'Custom::S3BucketNotifications',
          Properties: {
            ServiceToken: { 'Fn::GetAtt': ['Handler', 'Arn'] },
            BucketName: { Ref: 'Articles' },
            NotificationConfiguration: {
              QueueConfigurations: [
                {
                  Events: ['s3:ObjectCreated:*'],
                  QueueArn: intakeArn,
                  Filter: {
                    Key: {
                      FilterRules: [
                        { Name: 'prefix', Value: 'incoming/' },
                        { Name: 'suffix', Value: '.txt' },
                      ],
                    },
                  },
                },
              ],
            },
          },
        },
      },
    });
    expect(buckets[0]?.notifications).toEqual([notification]);
    expect(functions).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('may notify queues only', () => {
    const NotificationConfiguration = { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: 'x' }] };
    expect(() => read({ Resources: { Articles: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration } } } })).toThrow(
      'the laptop notifies queues only',
    );
  });
});
