import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import { claimKey } from '../../functions/ledger/keys.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { addLedgerItem, eventOf, nothingRecorded } from './recorded.ts';
import type { Recorded } from './recorded.ts';

const ATTEMPTS = 5;

/**
 * What both tables hold about one claim at one moment: each change writes to both at once, so what was read in between is whole where the
 * claim's tip is the same before and after. A claim that changes all the while is given as it was read last.
 */
export async function readClaim(ledger: Ledger, claimId: string): Promise<Recorded> {
  for (let attempt = 1; ; attempt++) {
    const recorded = await readPartition(ledger, claimId);
    for await (const item of query(ledger, ledger.audit, 'chain', claimId)) recorded.events.push(eventOf(item));
    const { tip } = await readPartition(ledger, claimId);
    if (tip?.hash === recorded.tip?.hash || attempt === ATTEMPTS) return recorded;
  }
}

async function readPartition(ledger: Ledger, claimId: string): Promise<Recorded> {
  const recorded = nothingRecorded();
  for await (const item of query(ledger, ledger.table, 'pk', claimKey(claimId).pk)) addLedgerItem(recorded, item);
  return recorded;
}

/** Every item of a partition. */
async function* query(ledger: Ledger, TableName: string | undefined, key: string, value: string): AsyncGenerator<Record<string, unknown>> {
  const pages = paginateQuery(
    { client: ledger.documents },
    {
      TableName,
      KeyConditionExpression: '#key = :value',
      ExpressionAttributeNames: { '#key': key },
      ExpressionAttributeValues: { ':value': value },
      ConsistentRead: true,
    },
  );
  for await (const { Items = [] } of pages) yield* Items;
}
