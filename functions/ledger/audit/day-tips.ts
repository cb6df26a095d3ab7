import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import { keptSeconds } from '../../../config/retention.ts';
import type { AuditEvent } from '../../domain/review/audit/audit-chain.ts';
import { tipAfter } from '../../domain/review/audit/audit-roots.ts';
import { dayOf } from '../../domain/review/days.ts';
import type { DayTip } from '../../domain/review/audit/audit-roots.ts';
import { DAY_CELLS, dayTipKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** Notes, in the transaction that writes `event`, that its chain grew on its day, and how far. A later event of the day takes its place. */
export const noteDayTip = (ledger: Ledger, event: AuditEvent): Write => ({
  label: 'day',
  item: {
    Put: {
      TableName: ledger.table,
      Item: {
        ...dayTipKey(dayOf(event.at), event.chain),
        schema: SCHEMA,
        ...tipAfter(event),
        expiresAt: Math.floor(Date.parse(event.at) / 1000) + keptSeconds('dayTip'),
      },
    },
  },
});

/** How far each chain came that grew on the day: one query a cell, and one more for each MB of it. */
export async function readDayTips(ledger: Ledger, day: string): Promise<DayTip[]> {
  const cells = await Promise.all(Array.from({ length: DAY_CELLS }, (_, cell) => readCell(ledger, dayTipKey(day, '', cell).pk)));
  return cells.flat();
}

async function readCell(ledger: Ledger, pk: string): Promise<DayTip[]> {
  const tips: DayTip[] = [];
  let page: QueryCommandOutput | undefined;
  do {
    page = await ledger.documents.send(
      new QueryCommand({
        TableName: ledger.table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
        ...(page?.LastEvaluatedKey === undefined ? {} : { ExclusiveStartKey: page.LastEvaluatedKey }),
      }),
    );
    for (const item of page.Items ?? []) {
      const { chain, seq, hash } = readItem<DayTip>(item, 'A tip of a day');
      tips.push({ chain, seq, hash });
    }
  } while (page.LastEvaluatedKey !== undefined);
  return tips;
}
