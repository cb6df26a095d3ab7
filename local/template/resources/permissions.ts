import { z } from 'zod';
import type { Statement } from '../../permissions/statement.ts';
import type { Stack } from '../stack.ts';

const oneOrMany = z.union([z.string(), z.array(z.string())]).transform((value) => (typeof value === 'string' ? [value] : value));
const Statements = z.object({
  Statement: z.array(
    z.object({
      Effect: z.enum(['Allow', 'Deny']),
      Action: oneOrMany,
      Resource: oneOrMany,
      NotAction: z.undefined('the laptop does not know NotAction').optional(),
      NotResource: z.undefined('the laptop does not know NotResource').optional(),
      Condition: z.undefined('the laptop does not know conditions of a function’s permissions').optional(),
    }),
  ),
});
const Role = z.object({ Policies: z.array(z.object({ PolicyDocument: Statements })).default([]) });
const Attachment = z.object({ Roles: z.array(z.string()).default([]) });
const Policy = z.object({ PolicyDocument: Statements });
const Table = z.object({ ResourcePolicy: z.object({ PolicyDocument: Statements }).optional() });

const POLICIES = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'];

/**
 * What the stack's roles may do, by their ARN: their policies' statements, and with them what tables deny to everybody. Policies that AWS manages
 * add nothing: they are about logs and traces.
 * @param wanted ARNs of roles; others serve the deployment, and need not make sense here
 */
export function readPermissions(stack: Stack, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Statement[]> {
  const denied = tableDenials(stack);
  const attachments = stack.each(POLICIES, Attachment);
  const roles = stack.each('AWS::IAM::Role', Role, (logicalId) => wanted.has(stack.scope.attribute(logicalId, 'Arn', logicalId)));
  return new Map(
    roles.map(({ ref, attribute, properties }) => {
      const attached = new Set(attachments.filter((policy) => policy.properties.Roles.includes(ref)).map(({ logicalId }) => logicalId));
      const documents = [
        ...properties.Policies,
        ...stack.each(POLICIES, Policy, (logicalId) => attached.has(logicalId)).map((policy) => policy.properties),
      ];
      return [attribute('Arn'), [...documents.flatMap(({ PolicyDocument }) => statementsOf(PolicyDocument)), ...denied]];
    }),
  );
}

const statementsOf = ({ Statement: statements }: z.infer<typeof Statements>): Statement[] =>
  statements.map(({ Effect, Action, Resource }) => ({ effect: Effect, actions: Action, resources: Resource }));

/** A table's own policy speaks of that table only, whatever it gives as resource. */
const tableDenials = (stack: Stack): Statement[] =>
  stack.each('AWS::DynamoDB::Table', Table).flatMap(({ attribute, properties }) =>
    properties.ResourcePolicy === undefined
      ? []
      : statementsOf(properties.ResourcePolicy.PolicyDocument)
          .filter(({ effect }) => effect === 'Deny')
          .map((statement) => ({ ...statement, resources: [attribute('Arn'), `${attribute('Arn')}/*`] })),
  );
