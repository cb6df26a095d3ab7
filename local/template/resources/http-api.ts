import { z } from 'zod';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';
import { functionBehind } from './function-behind.ts';
import type { CalledFunction } from './function-behind.ts';
import type { FunctionModel } from './functions.ts';

const Api = z.object({
  ProtocolType: z.literal('HTTP', 'the laptop serves HTTP APIs only'),
  CorsConfiguration: z.undefined('the laptop serves the API without CORS').optional(),
});
const Stage = z.object({ StageName: z.literal('$default', 'the laptop serves the stage $default only') });
const Integration = z.object({
  IntegrationType: z.literal('AWS_PROXY', 'the laptop integrates functions only'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0', 'the laptop speaks payload format 2.0 only'),
  TimeoutInMillis: z.coerce.number().default(30_000),
});
const Authorizer = z.object({
  AuthorizerType: z.literal('JWT', 'the laptop checks JWTs only'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization', 'the laptop reads the Authorization header only')]),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()).min(1) }),
});
const Route = z.object({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});

/** Who may call a route: bearers of a token of this issuer for one of these audiences. */
export interface JwtAuthorizerModel {
  readonly issuer: string;
  readonly audience: readonly string[];
}

export interface RouteModel extends CalledFunction {
  /** `GET /v1/claims/{id}` or `$default`. */
  readonly key: string;
  readonly timeoutMilliseconds: number;
  readonly authorizer?: JwtAuthorizerModel;
  /** One of these must be in the token, where there are any. */
  readonly scopes: readonly string[];
}

export interface HttpApiModel {
  readonly id: string;
  readonly routes: readonly RouteModel[];
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ApiGatewayV2.html */
export function readHttpApi(stack: Stack, functions: readonly FunctionModel[]): HttpApiModel | undefined {
  const apis = stack.each('AWS::ApiGatewayV2::Api', Api);
  if (apis.length > 1) throw new TemplateMistake(stack.name, 'the laptop serves one HTTP API, but the stack has more');
  const [api] = apis;
  if (api === undefined) return undefined;
  if (stack.each('AWS::ApiGatewayV2::Stage', Stage).length === 0)
    throw new TemplateMistake(api.logicalId, 'has no stage: it would not be deployed');
  const integrations = new Map(
    stack.each('AWS::ApiGatewayV2::Integration', Integration).map((found) => [`integrations/${found.ref}`, found]),
  );
  const authorizers = new Map(stack.each('AWS::ApiGatewayV2::Authorizer', Authorizer).map((found) => [found.ref, found.properties]));
  const routes = stack.each('AWS::ApiGatewayV2::Route', Route).map(({ logicalId, properties }): RouteModel => {
    const integration = integrations.get(properties.Target);
    if (integration === undefined)
      throw new TemplateMistake(logicalId, `its target ${properties.Target} is no integration of the template`);
    const jwt = authorizers.get(properties.AuthorizerId ?? '')?.JwtConfiguration;
    if (properties.AuthorizationType === 'JWT' && jwt === undefined)
      throw new TemplateMistake(logicalId, 'asks for a JWT but names no authorizer');
    return {
      key: properties.RouteKey,
      ...functionBehind(integration.properties.IntegrationUri, functions, integration.logicalId),
      timeoutMilliseconds: integration.properties.TimeoutInMillis,
      scopes: properties.AuthorizationScopes,
      ...(jwt === undefined ? {} : { authorizer: { issuer: jwt.Issuer, audience: jwt.Audience } }),
    };
  });
  return { id: api.ref, routes };
}
