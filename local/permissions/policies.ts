import { contextOf, isAbout } from './policy/principal.ts';
import type { Principal } from './policy/principal.ts';
import { covers, grantsOf, usedBy } from './policy/statement.ts';
import type { Grant, Need, Statement } from './policy/statement.ts';

/** What policies say about a call. */
export type Judgement =
  | { readonly allowed: true }
  /** `why` in AWS's words: `because no identity-based policy allows the sqs:SendMessage action`. */
  | { readonly allowed: false; readonly why: string };

export interface PoliciesOptions {
  /** What roles say they may do, by their ARN. A role that is not here is not of this stack, and may do all that no resource denies. */
  readonly roles: ReadonlyMap<string, readonly Statement[]>;
  /** What resources say who may do, by their ARN. */
  readonly resources: ReadonlyMap<string, readonly Statement[]>;
}

const isDeny = ({ effect }: Statement): boolean => effect === 'Deny';
const ALLOWED: Judgement = { allowed: true };
const textOf = ({ id, action, resource }: Grant): string => `${id}: ${action} on ${resource}`;

/**
 * A stack's policies, of roles and of resources, judged together as IAM does within one account: a deny anywhere decides; else one side has to allow.
 * Remembers which permissions were made use of.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-req-context.html
 */
export class Policies {
  readonly #roles: ReadonlyMap<string, readonly Statement[]>;
  readonly #resources: Map<string, readonly Statement[]>;
  readonly #used = new Set<string>();
  /** What callers were refused, in AWS's words. */
  readonly refusals: string[] = [];

  constructor({ roles, resources }: PoliciesOptions) {
    this.#roles = roles;
    this.#resources = new Map(resources);
  }

  judge(principal: Principal, need: Need): Judgement {
    const context = contextOf(principal);
    const covering = (statements: readonly Statement[]) => statements.filter((statement) => covers(statement, need, context));
    const own = principal.kind === 'role' ? this.#roles.get(principal.arn) : undefined;
    const ofCaller = covering(own ?? []);
    const ofResource = covering(this.#policyOf(need.resource)).filter(
      ({ principals, effect }) => principals !== undefined && isAbout(principals, principal, effect),
    );
    if (ofCaller.some(isDeny)) return { allowed: false, why: 'with an explicit deny in an identity-based policy' };
    if (ofResource.some(isDeny)) return { allowed: false, why: 'with an explicit deny in a resource-based policy' };
    const allowing = [...ofCaller, ...ofResource];
    for (const statement of allowing) for (const grant of usedBy(statement, need)) this.#used.add(textOf(grant));
    if (allowing.length > 0 || (principal.kind !== 'service' && own === undefined)) return ALLOWED;
    const side = principal.kind === 'service' ? 'resource-based' : 'identity-based';
    return { allowed: false, why: `because no ${side} policy allows the ${need.action} action` };
  }

  /** Whether a role is of this stack. */
  hasRole(arn: string): boolean {
    return this.#roles.has(arn);
  }

  /** Takes a resource's policy away, as an administrator of the account could. @returns what puts it back */
  lift(resource: string): () => void {
    const statements = this.#resources.get(resource);
    this.#resources.delete(resource);
    return () => void (statements && this.#resources.set(resource, statements));
  }

  /** Every permission that the policies give, and whether anybody has made use of it so far. */
  grants(): (Grant & { readonly used: boolean })[] {
    return [...this.#roles.values(), ...this.#resources.values()]
      .flat()
      .flatMap(grantsOf)
      .map((grant) => ({ ...grant, used: this.#used.has(textOf(grant)) }));
  }

  /** The policy of the table that an index is of, of the bucket that an object lies in. */
  #policyOf(resource: string): readonly Statement[] {
    const owner = [...this.#resources.keys()].find((arn) => resource === arn || resource.startsWith(`${arn}/`));
    return (owner === undefined ? undefined : this.#resources.get(owner)) ?? [];
  }
}
