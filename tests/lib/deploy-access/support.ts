import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib/core';
import { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { DeployAccessStack } from '../../../lib/deploy-access/deploy-access-stack.ts';
import { deployAccessSettings } from '../../../lib/deploy-access/settings.ts';
import { matches } from '../../../local/permissions/policy/patterns.ts';

export const ACCOUNT = '111122223333';
export const REGION = 'ap-southeast-2';
const KNOWN: Readonly<Record<string, string>> = { 'AWS::Partition': 'aws', 'AWS::Region': REGION, 'AWS::AccountId': ACCOUNT };

const Resources = z.record(z.string(), z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }));
const strings = z.union([z.array(z.string()), z.string().transform((one) => [one])]);
const Document = z.object({
  Statement: z.array(
    z.object({
      Sid: z.string().optional(),
      Effect: z.literal('Allow'),
      Action: strings,
      Resource: strings.optional(),
      Principal: z.unknown().optional(),
      Condition: z.record(z.string(), z.record(z.string(), strings)).default({}),
    }),
  ),
});
export type Statement = z.infer<typeof Document>['Statement'][number];

/** The stack for these settings, and its template with what is known only when deployed filled in. */
export function deployAccess(context: Readonly<Record<string, string>> = { repository: 'newsroom/docket' }) {
  const outdir = mkdtempSync(join(tmpdir(), 'deploy-access-'));
  try {
    const stack = new DeployAccessStack(
      new App({ outdir, analyticsReporting: false }),
      'DocketDeployAccess',
      deployAccessSettings((name) => context[name]),
    );
    const template = Template.fromStack(stack).toJSON();
    return { stack, template, resources: Resources.parse(filledIn(template['Resources'])) };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

export type Resource = z.infer<typeof Resources>[string];

/** The statements of a policy document. */
export const statements = (document: unknown): Statement[] => Document.parse(document).Statement;

/** Whether they allow an action on a resource, under these conditions. */
export const allows = (
  policy: readonly Statement[],
  action: string,
  resource: string,
  context: Readonly<Record<string, string>> = {},
): boolean =>
  policy.some(
    ({ Action, Resource: resources = [], Condition }) =>
      Action.some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
      resources.some((pattern) => matches(pattern, resource)) &&
      Object.entries(Condition['StringEquals'] ?? {}).every(([key, values]) => values.includes(context[key] ?? '')),
  );

/** Intrinsic functions replaced by what they come to; a reference to a resource becomes its ARN of a kind. */
function filledIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filledIn);
  if (typeof value !== 'object' || value === null) return value;
  if ('Ref' in value && typeof value.Ref === 'string') return KNOWN[value.Ref] ?? `<${value.Ref}>`;
  if ('Fn::GetAtt' in value && Array.isArray(value['Fn::GetAtt'])) return `<${value['Fn::GetAtt'].join('.')}>`;
  if ('Fn::Join' in value && Array.isArray(value['Fn::Join'])) {
    const [delimiter, parts] = z.tuple([z.string(), z.array(z.unknown())]).parse(value['Fn::Join']);
    return parts.map((part) => String(filledIn(part))).join(delimiter);
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filledIn(item)]));
}
