import type { JWTVerifyGetKey } from 'jose';
import { TemplateMistake } from '../template/mistake.ts';
import type { HttpApiModel } from '../template/resources/http-api.ts';
import type { GatewayRoute } from './gateway.ts';

/**
 * A template's routes, with the laptop's keys where they trust its issuer.
 * @throws TemplateMistake where a route trusts another issuer
 */
export function routesOf(api: HttpApiModel | undefined, issuer: string, keys: JWTVerifyGetKey): GatewayRoute[] {
  return (api?.routes ?? []).map(({ key, target, timeoutMilliseconds, scopes, authorizer }) => {
    if (authorizer !== undefined && authorizer.issuer !== issuer) {
      throw new TemplateMistake(key, `trusts ${authorizer.issuer}, which is not the stack's own user pool`);
    }
    return {
      key,
      target,
      timeoutMilliseconds,
      scopes,
      ...(authorizer === undefined ? {} : { authorizer: { ...authorizer, keys } }),
    };
  });
}
