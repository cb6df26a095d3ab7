import { z } from 'zod';
import { Policies } from '../../permissions/policies.ts';
import type { Statement } from '../../permissions/policy/statement.ts';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';
import { PolicyDocument, statementsOf } from './document.ts';

const None = z.object({});
const Role = z.object({
  AssumeRolePolicyDocument: PolicyDocument,
  Policies: z.array(z.object({ PolicyDocument })).default([]),
});
const Attachment = z.object({ Roles: z.array(z.string()).default([]) });
const Policy = z.object({ PolicyDocument });
const QueuePolicy = Policy.extend({ Queues: z.array(z.string()) });
const BucketPolicy = Policy.extend({ Bucket: z.string() });
const Table = z.object({ ResourcePolicy: Policy.optional() });
const Permission = z.object({
  FunctionName: z.string(),
  Action: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
  SourceAccount: z.string().optional(),
  // Each would narrow or widen what is allowed.
  EventSourceToken: z.undefined('the laptop does not know EventSourceToken').optional(),
  FunctionUrlAuthType: z.undefined('the laptop has no function URLs').optional(),
  PrincipalOrgID: z.undefined('the laptop knows no organizations').optional(),
});

const ATTACHED = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'];

/**
 * All policies of the stack: its roles' own and the trust in them, and those of its queues, buckets, tables and functions. Policies that AWS manages
 * add nothing: they are about logs and traces.
 * @param wanted ARNs of roles; others serve the deployment, and need not make sense here
 * @throws TemplateMistake for what the laptop does not understand
 */
export const readPolicies = (stack: Stack, wanted: ReadonlySet<string>): Policies =>
  new Policies({ roles: rolesOf(stack, wanted), resources: resourcePolicies(stack, wanted) });

const isWanted = (stack: Stack, wanted: ReadonlySet<string>) => (logicalId: string) =>
  wanted.has(stack.scope.attribute(logicalId, 'Arn', logicalId));

function rolesOf(stack: Stack, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Statement[]> {
  const attachments = stack.each(ATTACHED, Attachment);
  return new Map(
    stack.each('AWS::IAM::Role', Role, isWanted(stack, wanted)).map(({ logicalId, ref, attribute, properties }) => {
      const attached = new Set(attachments.filter((policy) => policy.properties.Roles.includes(ref)).map((policy) => policy.logicalId));
      return [
        attribute('Arn'),
        [
          ...properties.Policies.flatMap((inline) => statementsOf(inline.PolicyDocument, logicalId)),
          ...stack
            .each(ATTACHED, Policy, (id) => attached.has(id))
            .flatMap((policy) => statementsOf(policy.properties.PolicyDocument, policy.logicalId)),
        ],
      ] as const;
    }),
  );
}

/** Statements by the ARN of what has them; a resource may have several policies. */
function resourcePolicies(stack: Stack, wanted: ReadonlySet<string>): ReadonlyMap<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  const add = (arn: string, statements: readonly Statement[]) => found.set(arn, [...(found.get(arn) ?? []), ...statements]);

  const queues = new Map(stack.each('AWS::SQS::Queue', None).map(({ ref, attribute }) => [ref, attribute('Arn')]));
  for (const { logicalId, properties } of stack.each('AWS::SQS::QueuePolicy', QueuePolicy)) {
    for (const url of properties.Queues) add(known(queues, url, logicalId), statementsOf(properties.PolicyDocument, logicalId));
  }
  const buckets = new Map(stack.each('AWS::S3::Bucket', None).map(({ ref, attribute }) => [ref, attribute('Arn')]));
  for (const { logicalId, properties } of stack.each('AWS::S3::BucketPolicy', BucketPolicy)) {
    add(known(buckets, properties.Bucket, logicalId), statementsOf(properties.PolicyDocument, logicalId));
  }
  for (const { logicalId, attribute, properties } of stack.each('AWS::DynamoDB::Table', Table)) {
    if (properties.ResourcePolicy !== undefined) add(attribute('Arn'), statementsOf(properties.ResourcePolicy.PolicyDocument, logicalId));
  }
  for (const { logicalId, attribute, properties } of stack.each('AWS::IAM::Role', Role, isWanted(stack, wanted))) {
    add(attribute('Arn'), statementsOf(properties.AssumeRolePolicyDocument, logicalId));
  }
  const functions = new Map(stack.each('AWS::Lambda::Function', None).map(({ ref, attribute }) => [ref, attribute('Arn')]));
  for (const { logicalId, properties } of stack.each('AWS::Lambda::Permission', Permission)) {
    // By name or by ARN, which may end in an alias.
    const arn = functions.get(properties.FunctionName) ?? properties.FunctionName;
    add(arn, [permission(logicalId, arn, properties)]);
  }
  return found;
}

/** What `AddPermission` makes of its parameters. */
function permission(id: string, arn: string, { Action, Principal, SourceArn, SourceAccount }: z.infer<typeof Permission>): Statement {
  const isService = Principal.endsWith('.amazonaws.com');
  return {
    id,
    effect: 'Allow',
    actions: { patterns: [Action], others: false },
    resources: { patterns: [arn], others: false },
    principals: { aws: isService ? [] : [Principal], services: isService ? [Principal] : [] },
    conditions: [
      ...(SourceArn === undefined ? [] : [{ operator: 'ArnLike', key: 'aws:SourceArn', values: [SourceArn] }]),
      ...(SourceAccount === undefined ? [] : [{ operator: 'StringEquals', key: 'aws:SourceAccount', values: [SourceAccount] }]),
    ],
  };
}

function known(arns: ReadonlyMap<string, string>, ref: string, place: string): string {
  const arn = arns.get(ref);
  if (arn === undefined) throw new TemplateMistake(place, `is about ${ref}, which the template does not have`);
  return arn;
}
