import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROUTES } from '../../../config/routes.ts';
import { stageOf } from '../../../config/stages.ts';
import { docketTemplate } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';

describe('the HTTP API', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate();
  });

  const routes = () => [...docket.ofType('AWS::ApiGatewayV2::Route').values()].map(({ Properties }) => Properties);

  it('has the routes of config/routes.ts, and no catch-all', () => {
    const keys = routes().map((route) => String(route['RouteKey']));
    expect(keys.toSorted()).toEqual(Object.keys(ROUTES).toSorted());
  });

  it('asks for an access token on every route', () => {
    const authorizer = { Ref: docket.id('HttpApi/Gateway/AccessToken') };
    for (const route of routes()) expect(route).toMatchObject({ AuthorizationType: 'JWT', AuthorizerId: authorizer });
  });

  it('believes tokens of the user pool for the console only', () => {
    const { Properties } = docket.at('HttpApi/Gateway/AccessToken');
    const { Issuer, Audience } = z.object({ Issuer: z.unknown(), Audience: z.array(z.unknown()) }).parse(Properties['JwtConfiguration']);
    expect(docket.render(Issuer)).toBe('https://cognito-idp.<AWS::Region>.amazonaws.com/<SignIn/UserPool>');
    expect(Audience.map((value) => docket.render(value))).toEqual(['<SignIn/UserPool/Console>']);
    expect(Properties).toMatchObject({ AuthorizerType: 'JWT', IdentitySource: ['$request.header.Authorization'] });
  });

  it('hands every request to the alias of review-api as payload 2.0, by one integration and one permission', () => {
    const integrations = [...docket.ofType('AWS::ApiGatewayV2::Integration').values()];
    expect(integrations).toHaveLength(1);
    expect(integrations[0]?.Properties).toMatchObject({
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: { Ref: docket.id('ReviewApi/Release/Alias') },
      PayloadFormatVersion: '2.0',
    });
    const permissions = [...docket.ofType('AWS::Lambda::Permission').values()];
    expect(permissions).toHaveLength(1);
    // Of the alias: one of the function would not let the gateway call the alias.
    expect(permissions[0]?.Properties).toMatchObject({
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: docket.id('ReviewApi/Release/Alias') },
      Principal: 'apigateway.amazonaws.com',
    });
    expect(docket.render(permissions[0]?.Properties['SourceArn'])).toBe(
      'arn:<AWS::Partition>:execute-api:<AWS::Region>:<AWS::AccountId>:<HttpApi/Gateway>/*/*/*',
    );
  });

  it('bounds how much all callers may ask', () => {
    const { throttle } = stageOf('dev');
    expect(docket.at('HttpApi/Stage').Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: throttle.requestsPerSecond, ThrottlingBurstLimit: throttle.burst },
    });
  });

  it('logs each request as one line of JSON, without what was said, for as long as the stage says', () => {
    const { Format, DestinationArn } = z
      .object({ Format: z.string(), DestinationArn: z.unknown() })
      .parse(docket.at('HttpApi/Stage').Properties['AccessLogSettings']);
    expect(docket.render(DestinationArn)).toBe('<HttpApi/AccessLog.Arn>');
    expect(JSON.parse(Format)).toMatchObject({ requestId: '$context.requestId', routeKey: '$context.routeKey', status: '$context.status' });
    expect(docket.at('HttpApi/AccessLog').Properties).toMatchObject({ RetentionInDays: 7 });
  });

  it('tells people when it answers with errors of its own', () => {
    expect(docket.at('HttpApi/ServerErrors/Alarm').Properties).toMatchObject({
      Namespace: 'AWS/ApiGateway',
      MetricName: '5xx',
      Dimensions: [{ Name: 'ApiId', Value: { Ref: docket.id('HttpApi/Gateway') } }],
      Threshold: 5,
    });
  });
});
