import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Ledger } from '../../functions/ledger/ledger.ts';

/** Every item of a table, read consistently: for the command line only. */
export async function* scan(ledger: Ledger, TableName: string | undefined): AsyncGenerator<Record<string, unknown>> {
  const pages = paginateScan({ client: ledger.documents }, { TableName, ConsistentRead: true });
  for await (const { Items = [] } of pages) yield* Items;
}
