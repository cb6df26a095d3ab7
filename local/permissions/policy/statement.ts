import { isMet } from './conditions.ts';
import type { Condition, Context } from './conditions.ts';
import { matches } from './patterns.ts';
import type { Principals } from './principal.ts';

/** What a statement names, or all but what it names (`NotAction`, `NotResource`). Each may hold `*` and `?`. */
export interface Named {
  readonly patterns: readonly string[];
  readonly others: boolean;
}

/** One statement of a policy. */
export interface Statement {
  /** Where it stands: the policy's logical id, and the statement's own or its number. */
  readonly id: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: Named;
  readonly resources: Named;
  readonly conditions: readonly Condition[];
  /** Only in the policy of a resource. */
  readonly principals?: Principals;
}

/** What a call asks for: `dynamodb:PutItem` on `arn:aws:dynamodb:…:table/Ledger`. */
export interface Need {
  readonly action: string;
  readonly resource: string;
}

/** Whether a statement speaks of that need, whoever has it. Actions are compared without regard to case, resources with it. */
export const covers = ({ actions, resources, conditions }: Statement, { action, resource }: Need, context: Context): boolean =>
  isNamed(actions, (pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
  isNamed(resources, (pattern) => matches(pattern, resource)) &&
  conditions.every((condition) => isMet(condition, context));

const isNamed = ({ patterns, others }: Named, fits: (pattern: string) => boolean): boolean => patterns.some(fits) !== others;

/** One action on one resource, as a statement names them. */
export interface Grant extends Need {
  readonly id: string;
}

/** All that a statement allows, action by action and resource by resource; nothing for one that denies. */
export const grantsOf = ({ id, effect, actions, resources }: Statement): Grant[] =>
  effect === 'Deny' ? [] : spelledOut(actions).flatMap((action) => spelledOut(resources).map((resource) => ({ id, action, resource })));

const spelledOut = ({ patterns, others }: Named): readonly string[] => (others ? [`all but ${patterns.join(', ')}`] : patterns);

/** Those of a statement's grants that this need makes use of. */
export const usedBy = (statement: Statement, { action, resource }: Need): Grant[] =>
  grantsOf(statement).filter(
    (grant) =>
      (statement.actions.others || matches(grant.action.toLowerCase(), action.toLowerCase())) &&
      (statement.resources.others || matches(grant.resource, resource)),
  );
