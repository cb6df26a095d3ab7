import { describe, expect, it } from 'vitest';
import { docketTemplate } from '../support/docket-template.ts';
import { statementsOf } from '../support/statements.ts';

describe('the bucket of the daily roots', () => {
  it('is private, encrypted, versioned and locked as its stage says', async () => {
    const docket = await docketTemplate('dev', { rootLock: { mode: 'compliance', days: 400 } });
    expect(docket.at('Roots/Bucket').Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 400 } } },
      LoggingConfiguration: { DestinationBucketName: { Ref: docket.id('AccessLogs/Bucket') }, LogFilePrefix: 'roots/' },
    });
    // No rule may ever make a root expire.
    expect(docket.at('Roots/Bucket').Properties).not.toHaveProperty('LifecycleConfiguration');
  });

  it('takes objects from nobody but tend', async () => {
    const docket = await docketTemplate();
    expect(statementsOf(docket, docket.at('Roots/Bucket/Policy'))).toContainEqual({
      sid: 'OneWriterOnly',
      effect: 'Deny',
      principal: '{"AWS":"*"}',
      actions: ['s3:PutObject'],
      resources: ['<Roots/Bucket.Arn>/*'],
      condition: { ArnNotEquals: { 'aws:PrincipalArn': { 'Fn::GetAtt': [docket.id('Tend/Function/Role'), 'Arn'] } } },
    });
    const writers = [...docket.ofType('AWS::IAM::Policy')].filter(([, policy]) =>
      statementsOf(docket, policy).some(({ resources }) => resources.some((resource) => resource.includes('Roots/'))),
    );
    expect(writers.map(([path]) => path)).toEqual(['Tend/Function/Role/DefaultPolicy']);
  });
});
