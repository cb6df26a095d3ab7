import { z } from 'zod';
import type { AwsRequest } from '../../endpoint/service.ts';
import { arn } from '../../template/values/pseudo-parameters.ts';
import type { Need } from '../policy/statement.ts';

const Target = z.object({ TableName: z.string() });
const Body = z.object({
  TableName: z.string().optional(),
  IndexName: z.string().optional(),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
  TransactItems: z.array(z.record(z.string(), Target)).optional(),
});

/** Within a transaction each item asks for an action of its own. */
const OF_TRANSACTIONS: Readonly<Record<string, string>> = {
  ConditionCheck: 'dynamodb:ConditionCheckItem',
  Delete: 'dynamodb:DeleteItem',
  Get: 'dynamodb:GetItem',
  Put: 'dynamodb:PutItem',
  Update: 'dynamodb:UpdateItem',
};

const tableArn = (table: string, index?: string): string =>
  arn('dynamodb', `table/${table}${index === undefined ? '' : `/index/${index}`}`);

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html */
export function needsOfDynamoDb(operation: string, { body }: AwsRequest): Need[] {
  const { TableName, IndexName, RequestItems, TransactItems } = Body.parse(JSON.parse(body.toString('utf8')));
  if (TransactItems !== undefined) {
    return TransactItems.flatMap((item) =>
      Object.entries(item).map(([kind, target]) => ({
        action: OF_TRANSACTIONS[kind] ?? `dynamodb:${kind}`,
        resource: tableArn(target.TableName),
      })),
    );
  }
  const action = `dynamodb:${operation}`;
  if (RequestItems !== undefined) return Object.keys(RequestItems).map((table) => ({ action, resource: tableArn(table) }));
  return [{ action, resource: TableName === undefined ? '*' : tableArn(TableName, IndexName) }];
}
