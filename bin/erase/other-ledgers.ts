import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { nameBefore } from '../restore/plan.ts';

/** Ledgers besides the one in use, by their names: the one that it was restored from, and others that were. Nothing is erased in them. */
export async function otherLedgers({ documents, table }: Pick<Ledger, 'documents' | 'table'>): Promise<string[]> {
  const others: string[] = [];
  let start: string | undefined;
  do {
    const page = await documents.send(new ListTablesCommand({ ExclusiveStartTableName: start }));
    others.push(...(page.TableNames ?? []).filter((name) => name !== table && nameBefore(name) === nameBefore(table)));
    start = page.LastEvaluatedTableName;
  } while (start !== undefined);
  return others;
}
