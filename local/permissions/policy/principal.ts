import { ACCOUNT_ID } from '../../template/values/pseudo-parameters.ts';
import type { Context } from './conditions.ts';

/** Who calls. */
export type Principal =
  /** A function, under its role. */
  | { readonly kind: 'role'; readonly arn: string; readonly session: string }
  /** Anybody else on this machine: an administrator of the account, who may do all that no resource denies. */
  | { readonly kind: 'user'; readonly name: string }
  /** A service of AWS, for one of the account's resources. */
  | { readonly kind: 'service'; readonly name: string; readonly sourceArn: string };

/** Whom a statement of a resource's policy is about; undefined in a role's own policies. */
export interface Principals {
  /** ARNs, account ids, or `*`. */
  readonly aws: readonly string[];
  readonly services: readonly string[];
}

/** How policies name the whole account. */
const ACCOUNT: ReadonlySet<string> = new Set([ACCOUNT_ID, `arn:aws:iam::${ACCOUNT_ID}:root`]);

/** An administrator's ARN, by the access key id that they call by. */
const userArn = (name: string): string => `arn:aws:iam::${ACCOUNT_ID}:user/${name}`;

const roleName = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

/** As AWS names a caller when it refuses. */
export function callerInWords(principal: Principal): string {
  if (principal.kind === 'service') return principal.name;
  if (principal.kind === 'user') return userArn(principal.name);
  return `arn:aws:sts::${ACCOUNT_ID}:assumed-role/${roleName(principal.arn)}/${principal.session}`;
}

/** What conditions can ask about a caller. The laptop's endpoint, on this machine only, stands for AWS's over TLS. */
export function contextOf(principal: Principal): Context {
  const always = { 'aws:securetransport': 'true' };
  if (principal.kind === 'service') return { ...always, 'aws:sourceaccount': ACCOUNT_ID, 'aws:sourcearn': principal.sourceArn };
  const arn = principal.kind === 'role' ? principal.arn : userArn(principal.name);
  return { ...always, 'aws:principalarn': arn, 'aws:principalaccount': ACCOUNT_ID };
}

/**
 * Whether a statement is about that caller. To name the account allows nobody by itself: it leaves that to their own policies. But it denies to all.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function isAbout(principals: Principals, principal: Principal, effect: 'Allow' | 'Deny'): boolean {
  if (principals.aws.includes('*')) return true;
  if (principal.kind === 'service') return principals.services.includes(principal.name);
  const own = principal.kind === 'role' ? principal.arn : userArn(principal.name);
  return principals.aws.some((named) => named === own || (effect === 'Deny' && ACCOUNT.has(named)));
}
