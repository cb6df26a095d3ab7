import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
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

/** A claim's events, first to last: one query for each MB of them, which is some two thousand. */
export async function readChain(ledger: Ledger, claimId: string): Promise<AuditEvent[]> {
  const events: AuditEvent[] = [];
  let page: QueryCommandOutput | undefined;
  do {
    page = await ledger.documents.send(
      new QueryCommand({
        TableName: auditTable(ledger),
        KeyConditionExpression: 'chain = :chain',
        ExpressionAttributeValues: { ':chain': claimId },
        ConsistentRead: true,
        ...(page?.LastEvaluatedKey === undefined ? {} : { ExclusiveStartKey: page.LastEvaluatedKey }),
      }),
    );
    events.push(...(page.Items ?? []).map((item) => readItem<AuditEvent>(item, 'An audit event')));
  } while (page.LastEvaluatedKey !== undefined);
  return events;
}
