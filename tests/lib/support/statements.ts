import { z } from 'zod';
import type { DocketTemplate, Resource } from './docket-template.ts';

const strings = z.union([z.array(z.string()), z.string().transform((one) => [one])]);
const Document = z.object({
  Statement: z.array(
    z.object({
      Sid: z.string().optional(),
      Effect: z.enum(['Allow', 'Deny']),
      Action: strings,
      Resource: z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]).optional(),
      Principal: z.unknown().optional(),
      Condition: z.unknown().optional(),
    }),
  ),
});

/** One statement of a policy, resources and principal as text. */
export interface Statement {
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly principal: string;
  readonly condition: unknown;
}

/** Properties that hold a policy, by the type of resource. */
const POLICY_PROPERTIES: Readonly<Record<string, string>> = {
  'AWS::IAM::Policy': 'PolicyDocument',
  'AWS::S3::BucketPolicy': 'PolicyDocument',
  'AWS::SQS::QueuePolicy': 'PolicyDocument',
  'AWS::SNS::TopicPolicy': 'PolicyDocument',
  'AWS::KMS::Key': 'KeyPolicy',
};

/** The statements of a resource's policy; none where it has no policy. */
export function statementsOf(docket: DocketTemplate, resource: Resource): Statement[] {
  const property = POLICY_PROPERTIES[resource.Type];
  const tablePolicy = z.object({ PolicyDocument: z.unknown() }).safeParse(resource.Properties['ResourcePolicy']).data;
  const document = property === undefined ? tablePolicy?.PolicyDocument : resource.Properties[property];
  if (document === undefined) return [];
  return Document.parse(document).Statement.map((statement) => ({
    sid: statement.Sid,
    effect: statement.Effect,
    actions: statement.Action,
    resources: (statement.Resource ?? []).map((value) => docket.render(value)),
    principal: docket.render(statement.Principal ?? {}),
    condition: statement.Condition,
  }));
}

/** What a role may do: by action, the resources it may do it to. Fails where a statement does not simply allow. */
export function permissionsOf(docket: DocketTemplate, rolePath: string): Record<string, string[]> {
  const permissions: Record<string, string[]> = {};
  for (const statement of statementsOf(docket, docket.at(`${rolePath}/DefaultPolicy`))) {
    if (statement.effect !== 'Allow' || statement.condition !== undefined) throw new Error(`Not a plain permission: ${statement.sid}`);
    for (const action of statement.actions) permissions[action] = [...(permissions[action] ?? []), ...statement.resources].toSorted();
  }
  return permissions;
}
