import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { docketTemplate, FILLED_IN } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';
import { permissionsOf, statementsOf } from '../support/statements.ts';

const Config = z.object({ DistributionConfig: z.record(z.string(), z.unknown()) });
const distribution = (docket: DocketTemplate) => Config.parse(docket.at('Site/Distribution').Properties).DistributionConfig;

describe('the console’s site', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate('production', FILLED_IN);
  });

  it('serves the page over TLS of today under its own name, after a function that turns its addresses into the page', () => {
    expect(distribution(docket)).toMatchObject({
      Aliases: ['docket.example.org'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
      DefaultRootObject: 'index.html',
      DefaultCacheBehavior: {
        ViewerProtocolPolicy: 'redirect-to-https',
        ResponseHeadersPolicyId: { Ref: docket.id('Site/PageHeaders') },
        FunctionAssociations: [{ EventType: 'viewer-request' }],
      },
    });
    // An error page would also stand in for what the API answers.
    expect(distribution(docket)).not.toHaveProperty('CustomErrorResponses');
  });

  it('hands /v1 to the API with all that the browser sent but its Host, and keeps no answer', () => {
    const managed = { disabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad', allButHost: 'b689b0a8-53d0-40ab-baf2-68738e2966ac' };
    expect(distribution(docket)['CacheBehaviors']).toEqual([
      expect.objectContaining({
        PathPattern: '/v1/*',
        ViewerProtocolPolicy: 'https-only',
        AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
        CachePolicyId: managed.disabled,
        OriginRequestPolicyId: managed.allButHost,
        ResponseHeadersPolicyId: { Ref: docket.id('Site/ApiHeaders') },
      }),
    ]);
    const origins = z.array(z.looseObject({ DomainName: z.unknown() })).parse(distribution(docket)['Origins']);
    expect(origins.map(({ DomainName }) => docket.render(DomainName))).toEqual([
      '<Site/Page/Bucket.RegionalDomainName>',
      '<HttpApi/Gateway>.execute-api.<AWS::Region>.<AWS::URLSuffix>',
    ]);
  });

  it('lets the page run its own scripts only, and talk to its API, sign-in and the upload forms’ buckets only', () => {
    const Headers = z.object({
      ResponseHeadersPolicyConfig: z.object({
        SecurityHeadersConfig: z.looseObject({ ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.unknown() }) }),
      }),
    });
    const { ResponseHeadersPolicyConfig: config } = Headers.parse(docket.at('Site/PageHeaders').Properties);
    const policy = docket.render(config.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain(
      "connect-src 'self' https://cognito-idp.<AWS::Region>.<AWS::URLSuffix>/<SignIn/UserPool>/ " +
        'https://<SignIn/UserPool/Domain>.auth.<AWS::Region>.amazoncognito.com ' +
        'https://<ArticleBucket/Bucket.RegionalDomainName> https://<EvidenceBucket/Bucket.RegionalDomainName>',
    );
    expect(policy).toContain("frame-ancestors 'none'");
    expect(config.SecurityHeadersConfig).toMatchObject({
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
      ContentTypeOptions: { Override: true },
    });
  });

  it('lets nobody but this distribution read the page’s files', () => {
    const allowed = statementsOf(docket, docket.at('Site/Page/Bucket/Policy')).filter(({ effect }) => effect === 'Allow');
    expect(allowed).toHaveLength(1);
    expect(allowed[0]?.principal).toBe('{"Service":"cloudfront.amazonaws.com"}');
    expect(JSON.stringify(allowed[0]?.condition)).toContain(docket.id('Site/Distribution'));
  });

  it('deploys files with digests in their names for good, then what leads to them, and may do no more than that', () => {
    const deployments = [...docket.ofType('Custom::CDKBucketDeployment')].map(([path, { Properties, DependsOn }]) => ({
      path,
      ...Properties,
      DependsOn,
    }));
    expect(deployments).toEqual([
      expect.objectContaining({
        Exclude: ['*'],
        Include: ['assets/*'],
        Prune: false,
        SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
      }),
      expect.objectContaining({ Exclude: ['assets/*'], Prune: false, SystemMetadata: { 'cache-control': 'no-cache' } }),
    ]);
    expect(deployments[1]?.DependsOn).toContain(docket.id(deployments[0]?.path ?? ''));
    expect(permissionsOf(docket, 'Site/Files/Role')).toEqual({
      's3:GetObject': ['arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*'],
      's3:ListBucket': ['<Site/Page/Bucket.Arn>'],
      's3:PutObject': ['<Site/Page/Bucket.Arn>/*'],
      'logs:CreateLogStream': ['<Site/Files/Log.Arn>'],
      'logs:PutLogEvents': ['<Site/Files/Log.Arn>'],
    });
  });
});

it('takes a web ACL and CloudFront’s own name from the stage', async () => {
  const webAclArn = 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/docket/1';
  const docket = await docketTemplate('staging', { webAclArn });
  expect(distribution(docket)).toMatchObject({ WebACLId: webAclArn });
  expect(distribution(docket)).not.toHaveProperty('Aliases');
  expect(docket.render(docket.outputs['ConsoleUrl']?.Value)).toBe('https://<Site/Distribution.DomainName>');
});
