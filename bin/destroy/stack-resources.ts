import { DescribeStacksCommand, GetTemplateCommand, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import * as z from 'zod';

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      DeletionPolicy: z.string().default('Delete'),
      Properties: z.looseObject({ ObjectLockEnabled: z.boolean().optional() }).optional(),
    }),
  ),
});

/** Kept when another takes its place in the stack, but gone when its function is. */
const VERSION = 'AWS::Lambda::Version';

/** The outputs that name the tables in use. */
const TABLES = new Set(['LedgerTableName', 'AuditTableName']);

/** A resource of a stack, and whether it outlives it. */
export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  /** Its name or id. */
  readonly id: string;
  readonly outlives: boolean;
  /** A bucket with Object Lock. */
  readonly locked: boolean;
}

/** A stack as it is deployed. */
export interface DeployedStack {
  readonly status: string;
  readonly isProtected: boolean;
  readonly resources: readonly StackResource[];
  /** Names of the tables that its functions use: its own, or others that were restored in their place. */
  readonly tablesInUse: readonly string[];
}

/** Reads a stack; undefined where there is none. */
export async function readStack(cloudFormation: CloudFormationClient, StackName: string): Promise<DeployedStack | undefined> {
  const stack = await cloudFormation.send(new DescribeStacksCommand({ StackName })).then(
    ({ Stacks }) => Stacks?.[0],
    (error: unknown) => {
      if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
      throw error;
    },
  );
  if (stack === undefined) return undefined;
  const { TemplateBody = '{}' } = await cloudFormation.send(new GetTemplateCommand({ StackName }));
  const { Resources } = Template.parse(JSON.parse(TemplateBody));
  const resources: StackResource[] = [];
  for await (const { StackResourceSummaries = [] } of paginateListStackResources({ client: cloudFormation }, { StackName })) {
    for (const { LogicalResourceId = '', PhysicalResourceId = '', ResourceType = '', ResourceStatus } of StackResourceSummaries) {
      // A stack that was not made, or not deleted, whole still lists what is gone, and what never was.
      if (ResourceStatus === 'DELETE_COMPLETE' || PhysicalResourceId === '') continue;
      const described = Resources[LogicalResourceId];
      const outlives = ResourceType !== VERSION && (described?.DeletionPolicy.startsWith('Retain') ?? false);
      const locked = described?.Properties?.ObjectLockEnabled ?? false;
      resources.push({ logicalId: LogicalResourceId, type: ResourceType, id: PhysicalResourceId, outlives, locked });
    }
  }
  const tablesInUse = (stack.Outputs ?? [])
    .filter(({ OutputKey = '' }) => TABLES.has(OutputKey))
    .map(({ OutputValue = '' }) => OutputValue);
  return { status: stack.StackStatus ?? '', isProtected: stack.EnableTerminationProtection ?? false, resources, tablesInUse };
}
