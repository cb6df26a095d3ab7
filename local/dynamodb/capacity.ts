import type { PreparedWrite } from './writes/prepare.ts';

/** What a transaction's writes cost. The laptop has no throughput to spend; each item counts as the two units that a small one costs. */
export function transactionCapacity(wanted: string | undefined, writes: readonly Pick<PreparedWrite, 'table'>[]): Record<string, unknown> {
  if (wanted !== 'TOTAL' && wanted !== 'INDEXES') return {};
  const units = new Map<string, number>();
  for (const { table } of writes) units.set(table.description.TableName, (units.get(table.description.TableName) ?? 0) + 2);
  return {
    ConsumedCapacity: [...units].map(([TableName, CapacityUnits]) => ({ TableName, CapacityUnits, WriteCapacityUnits: CapacityUnits })),
  };
}
