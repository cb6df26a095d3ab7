import listTablesRules from 'dynalite/validations/listTables.js';
import { check } from '../check.ts';
import type { Rules } from '../check.ts';
import type { Tables } from './tables.ts';

interface ListTablesRequest {
  readonly Limit?: number;
  readonly ExclusiveStartTableName?: string;
}

const RULES: Rules<ListTablesRequest> = { types: listTablesRules.types, custom: () => null };

/** ListTables, by name. @throws DynamoDbError */
export function listTables(tables: Tables, request: Record<string, unknown>): Record<string, unknown> {
  const { Limit = 100, ExclusiveStartTableName = '' } = check(request, RULES);
  const names = tables
    .all()
    .map((table) => table.description.TableName)
    .filter((name) => name > ExclusiveStartTableName);
  const TableNames = names.slice(0, Limit);
  return names.length > Limit ? { TableNames, LastEvaluatedTableName: TableNames.at(-1) } : { TableNames };
}
