import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { ROLES } from '../../../config/routes.ts';
import type { Role } from '../../../config/routes.ts';
import type { Person } from '../../domain/review/claim/person.ts';
import { Problem } from './problem.ts';

/** Who asks, as their token says. */
export interface Caller extends Person {
  /** Their highest role. */
  readonly role: Role;
}

/** The gateway hands an array of groups over as the string `[lead reviewer]`. */
const groupsOf = (claim: unknown): string[] => (typeof claim === 'string' ? claim.replaceAll(/[[\]]/g, '').split(/[\s,]+/) : []);

/** The caller, from the claims that the gateway's authorizer has checked. @throws Problem not-an-access-token, unknown-role */
export function callerOf(event: APIGatewayProxyEventV2WithJWTAuthorizer): Caller {
  const { claims } = event.requestContext.authorizer.jwt;
  // The gateway takes an ID token, too: its audience is the same client.
  if (claims['token_use'] !== 'access') throw new Problem('not-an-access-token', 'This token is not for the API.');
  const groups = new Set(groupsOf(claims['cognito:groups']));
  const role = ROLES.findLast((known) => groups.has(known));
  const id = claims['sub'];
  if (role === undefined || typeof id !== 'string') {
    throw new Problem('unknown-role', 'Your account is in none of the groups viewer, reviewer, lead and admin.');
  }
  const name = claims['username'] ?? claims['cognito:username'] ?? id;
  return { id, name: String(name), role };
}

/** @throws Problem role-required unless the caller's role is `least` or higher */
export function requireRole(caller: Caller, least: Role): void {
  if (ROLES.indexOf(caller.role) < ROLES.indexOf(least)) {
    throw new Problem('role-required', `This takes the role ${least}; yours is ${caller.role}.`);
  }
}
