import { describe, expect, it } from 'vitest';
import { aFunction, read } from '../support.ts';

const resources = (changes: Readonly<Record<string, object>> = {}) => ({
  Resources: {
    Handler: aFunction(),
    Pool: { Type: 'AWS::Cognito::UserPool' },
    Console: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: { Ref: 'Pool' } } },
    Leads: { Type: 'AWS::Cognito::UserPoolGroup', Properties: { UserPoolId: { Ref: 'Pool' }, GroupName: 'lead' } },
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP', ...changes['api'] } },
    Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: { Ref: 'Api' }, StageName: '$default', ...changes['stage'] } },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: { 'Fn::GetAtt': ['Handler', 'Arn'] },
        PayloadFormatVersion: '2.0',
        ...changes['integration'],
      },
    },
    Authorizer: {
      Type: 'AWS::ApiGatewayV2::Authorizer',
      Properties: {
        AuthorizerType: 'JWT',
        IdentitySource: ['$request.header.Authorization'],
        JwtConfiguration: {
          Audience: [{ Ref: 'Console' }],
          Issuer: { 'Fn::Join': ['', ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/', { Ref: 'Pool' }]] },
        },
      },
    },
    Open: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: { RouteKey: 'GET /open', Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] }, ...changes['route'] },
    },
    Closed: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: {
        RouteKey: 'GET /closed/{id}',
        Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
        AuthorizationType: 'JWT',
        AuthorizerId: { Ref: 'Authorizer' },
        AuthorizationScopes: ['desk/read'],
      },
    },
  },
  Outputs: { ApiUrl: { Value: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] } } },
});

describe('the HTTP API', () => {
  it('has routes to functions, open or behind the stack’s own user pool', () => {
    const { httpApi, userPool, outputs } = read(resources());
    const target = 'arn:aws:lambda:us-east-1:000000000000:function:Handler';
    expect(httpApi?.routes).toEqual([
      { key: 'GET /open', function: expect.objectContaining({ name: 'Handler' }), target, timeoutMilliseconds: 30_000, scopes: [] },
      {
        key: 'GET /closed/{id}',
        function: expect.objectContaining({ name: 'Handler' }),
        target,
        timeoutMilliseconds: 30_000,
        scopes: ['desk/read'],
        authorizer: { issuer: 'http://127.0.0.1:4700/sign-in', audience: ['console'] },
      },
    ]);
    expect(userPool).toEqual({
      id: 'us-east-1_Pool',
      clients: [expect.objectContaining({ id: 'console', callbackUrls: [] })],
      groups: ['lead'],
    });
    expect(outputs).toEqual({ ApiUrl: 'http://127.0.0.1:4700' });
  });

  it.each([
    ['another kind of API', { api: { ProtocolType: 'WEBSOCKET' } }, 'the laptop serves HTTP APIs only'],
    ['another stage', { stage: { StageName: 'prod' } }, 'the laptop serves the stage $default only'],
    ['the older payload format', { integration: { PayloadFormatVersion: '1.0' } }, 'the laptop speaks payload format 2.0 only'],
    [
      'a route that leads nowhere',
      { route: { Target: 'integrations/Gone' } },
      'Open: its target integrations/Gone is no integration of the template',
    ],
    ['a check without an authorizer', { route: { AuthorizationType: 'JWT' } }, 'Open: asks for a JWT but names no authorizer'],
  ])('shows its mistakes: %s', (_, changes, message) => {
    expect(() => read(resources(changes))).toThrow(message);
  });
});
