import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditEvent } from '../../domain/review/audit/audit-chain.ts';
import type { Ledger } from '../ledger.ts';
import { readItem } from '../schema.ts';
import type { Write } from '../transact.ts';
import { noteDayTip } from './day-tips.ts';

function auditTable(ledger: Ledger): string {
  if (ledger.audit === undefined) throw new Error('This function was given no Audit table (AUDIT_TABLE).');
  return ledger.audit;
}

/**
 * The one place that writes to the Audit table: only where no event has that number yet. IAM cannot say so, hence the condition, the chain and the
 * table's policy. The day's root will know of the events by the tip that is noted with them.
 * @param events of one chain, first to last
 */
export function appendEvents(ledger: Ledger, events: readonly AuditEvent[]): Write[] {
  const last = events.at(-1);
  return [
    ...events.map((event) => ({
      label: 'audit',
      item: { Put: { TableName: auditTable(ledger), Item: { ...event }, ConditionExpression: 'attribute_not_exists(chain)' } },
    })),
    ...(last === undefined ? [] : [noteDayTip(ledger, last)]),
  ];
}

/** A page of a claim's events, first to last. `after` is the number of the last event already seen. */
export async function readEvents(ledger: Ledger, claimId: string, after: number, limit: number): Promise<AuditEvent[]> {
  const { Items } = await ledger.documents.send(
    new QueryCommand({
      TableName: auditTable(ledger),
      KeyConditionExpression: 'chain = :chain AND seq > :after',
      ExpressionAttributeValues: { ':chain': claimId, ':after': after },
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return (Items ?? []).flatMap((item) => readItem<AuditEvent>(item, 'An audit event') ?? []);
}
