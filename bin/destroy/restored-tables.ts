import { paginateListTables } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { nameBefore } from '../restore/plan.ts';
import type { DeployedStack, StackResource } from './stack-resources.ts';

const type = 'AWS::DynamoDB::Table';

/**
 * Tables of a stage that its stack does not own: those that `npm run restore` made of the stack's own, by their names, be they in use or not. Where
 * the stage uses others, such as those of an earlier stack, these are named, too, and outlive the stage in any case.
 * @param kept whether the stage keeps its data
 */
export async function restoredTables(
  dynamodb: DynamoDBClient,
  { resources, tablesInUse }: Pick<DeployedStack, 'resources' | 'tablesInUse'>,
  kept: boolean,
): Promise<StackResource[]> {
  const own = new Set(resources.filter((resource) => resource.type === type).map(({ id }) => id));
  const restored: StackResource[] = [];
  for await (const { TableNames = [] } of paginateListTables({ client: dynamodb }, {})) {
    for (const id of TableNames.filter((name) => !own.has(name))) {
      const isOurs = own.has(nameBefore(id));
      if (isOurs || tablesInUse.includes(id))
        restored.push({ logicalId: 'RestoredTable', type, id, outlives: kept || !isOurs, locked: false });
    }
  }
  return restored;
}
