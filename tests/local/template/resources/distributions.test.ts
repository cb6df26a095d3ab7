import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

const API_BEHAVIOUR = {
  PathPattern: '/v1/*',
  TargetOriginId: 'api',
  AllowedMethods: ['GET', 'POST'],
  CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
};
const PAGE_BEHAVIOUR = {
  TargetOriginId: 'page',
  CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  ResponseHeadersPolicyId: { Ref: 'Headers' },
  FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Fallback', 'FunctionARN'] } }],
};
const ORIGINS = [
  { Id: 'page', DomainName: { 'Fn::GetAtt': ['Page', 'RegionalDomainName'] } },
  {
    Id: 'api',
    DomainName: { 'Fn::Join': ['', [{ Ref: 'Api' }, '.execute-api.', { Ref: 'AWS::Region' }, '.', { Ref: 'AWS::URLSuffix' }]] },
  },
];
const SECURITY = {
  ContentSecurityPolicy: {
    ContentSecurityPolicy: { 'Fn::Join': ['', ['img-src https://', { 'Fn::GetAtt': ['Page', 'RegionalDomainName'] }]] },
  },
  ContentTypeOptions: { Override: true },
  FrameOptions: { FrameOption: 'DENY', Override: true },
  StrictTransportSecurity: { AccessControlMaxAgeSec: 60, IncludeSubdomains: true, Override: true },
};

interface Changes {
  readonly config?: object;
  readonly page?: object;
  readonly api?: object;
  readonly headers?: object;
}

/** A stack with a page and an API at one address, with these parts of it changed. */
const site = ({ config, page, api, headers }: Changes = {}) =>
  read({
    Resources: {
      Page: { Type: 'AWS::S3::Bucket' },
      Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
      Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { StageName: '$default' } },
      Fallback: { Type: 'AWS::CloudFront::Function', Properties: { FunctionCode: 'function handler() {}' } },
      Headers: {
        Type: 'AWS::CloudFront::ResponseHeadersPolicy',
        Properties: { ResponseHeadersPolicyConfig: { SecurityHeadersConfig: SECURITY, ...headers } },
      },
      Site: {
        Type: 'AWS::CloudFront::Distribution',
        Properties: {
          DistributionConfig: {
            DefaultRootObject: 'index.html',
            Origins: ORIGINS,
            DefaultCacheBehavior: { ...PAGE_BEHAVIOUR, ...page },
            CacheBehaviors: [{ ...API_BEHAVIOUR, ...api }],
            ...config,
          },
        },
      },
    },
    Outputs: { Url: { Value: { 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': ['Site', 'DomainName'] }, '/signed-in']] } } },
  });

describe('a distribution', () => {
  it('sends paths to the API and to a bucket, with a function before and headers after', () => {
    expect(site().distribution).toEqual({
      arn: 'arn:aws:cloudfront::000000000000:distribution/Site',
      rootObject: 'index.html',
      behaviours: [
        { pathPattern: '/v1/*', origin: 'api', methods: ['GET', 'POST'], headers: {} },
        {
          pathPattern: '*',
          origin: { bucket: 'page' },
          methods: ['GET', 'HEAD'],
          viewerRequest: 'function handler() {}',
          headers: {
            'content-security-policy': 'img-src http://127.0.0.1:4566',
            'x-content-type-options': 'nosniff',
            'x-frame-options': 'DENY',
            'strict-transport-security': 'max-age=60; includeSubDomains',
          },
        },
      ],
    });
  });

  it('has the laptop’s address', () => {
    expect(site().outputs).toEqual({ Url: 'http://127.0.0.1:4700/signed-in' });
  });

  it.each([
    ['an answer of the API that is kept', { api: { CachePolicyId: PAGE_BEHAVIOUR.CachePolicyId } }, 'caches the API’s answers'],
    ['an API that is not told who asks', { api: { OriginRequestPolicyId: 'another' } }, 'does not hand all headers but Host on'],
    [
      'an origin of somebody else',
      { config: { Origins: [{ Id: 'page', DomainName: 'example.org' }] } },
      'its origin example.org is neither a bucket nor the API',
    ],
    ['an origin that is not there', { page: { TargetOriginId: 'none' } }, 'names none, which the template does not have'],
    ['headers that are not there', { page: { ResponseHeadersPolicyId: 'managed' } }, 'names managed, which the template does not have'],
    ['error pages', { config: { CustomErrorResponses: [{ ErrorCode: 404 }] } }, 'knows no error pages'],
    ['Lambda@Edge', { page: { LambdaFunctionAssociations: [{}] } }, 'runs no Lambda@Edge'],
    [
      'a function after the answer',
      { page: { FunctionAssociations: [{ EventType: 'viewer-response', FunctionARN: 'x' }] } },
      'before requests only',
    ],
    ['a page for other origins', { headers: { CorsConfig: {} } }, 'without CORS'],
  ])('that the laptop cannot serve is refused: %s', (_what, changes, message) => {
    expect(() => site(changes)).toThrow(message);
  });
});
