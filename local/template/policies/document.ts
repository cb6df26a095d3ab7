import { z } from 'zod';
import { checkCondition, UnknownCondition } from '../../permissions/policy/conditions.ts';
import type { Condition } from '../../permissions/policy/conditions.ts';
import type { Principals } from '../../permissions/policy/principal.ts';
import type { Named, Statement } from '../../permissions/policy/statement.ts';
import { TemplateMistake } from '../mistake.ts';

const oneOrMany = z.union([z.string(), z.array(z.string())]).transform((value) => (typeof value === 'string' ? [value] : value));
const scalar = z.union([z.string(), z.boolean(), z.number()]).transform(String);
const Values = z.union([scalar.transform((value) => [value]), z.array(scalar)]);

/** An element that is not named here changes what a statement means: it is refused. */
const PolicyStatement = z.strictObject(
  {
    Sid: z.string().optional(),
    Effect: z.enum(['Allow', 'Deny']),
    Action: oneOrMany.optional(),
    NotAction: oneOrMany.optional(),
    Resource: oneOrMany.optional(),
    NotResource: oneOrMany.optional(),
    Principal: z
      .union([
        z.literal('*').transform(() => ({ AWS: ['*'], Service: [] })),
        z.strictObject(
          { AWS: oneOrMany.default([]), Service: oneOrMany.default([]) },
          'the laptop knows AWS accounts and services as principals only',
        ),
      ])
      .optional(),
    Condition: z.record(z.string(), z.record(z.string(), Values)).default({}),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? `the laptop does not know ${issue.keys.join(', ')} in a policy` : undefined) },
);

/** A policy, as roles and resources have it. */
export const PolicyDocument = z.object({
  Statement: z.union([z.array(PolicyStatement), PolicyStatement.transform((statement) => [statement])]),
});
export type PolicyDocument = z.infer<typeof PolicyDocument>;

/**
 * A policy's statements as the laptop judges them.
 * @param policy its logical id
 * @throws TemplateMistake for a condition that the laptop cannot judge, and for a statement that says of nothing what may be done
 */
export const statementsOf = ({ Statement: statements }: PolicyDocument, policy: string): Statement[] =>
  statements.map(({ Sid, Effect, Action, NotAction, Resource, NotResource, Principal, Condition: wanted }, index) => {
    const id = `${policy}/${Sid ?? index}`;
    const conditions = Object.entries(wanted).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]): Condition => ({ operator, key, values })),
    );
    for (const condition of conditions) check(condition, id);
    return {
      id,
      effect: Effect,
      actions: named(Action, NotAction) ?? missing('Action', id),
      // The trust of a role names none: it is about that role.
      resources: named(Resource, NotResource) ?? { patterns: ['*'], others: false },
      conditions,
      ...(Principal === undefined ? {} : { principals: { aws: Principal.AWS, services: Principal.Service } satisfies Principals }),
    };
  });

function named(these: readonly string[] | undefined, butThese: readonly string[] | undefined): Named | undefined {
  if (these !== undefined) return { patterns: these, others: false };
  return butThese && { patterns: butThese, others: true };
}

function missing(element: string, id: string): never {
  throw new TemplateMistake(id, `has no ${element}`);
}

function check(condition: Condition, id: string): void {
  try {
    checkCondition(condition);
  } catch (error) {
    throw error instanceof UnknownCondition ? new TemplateMistake(id, error.message) : error;
  }
}
