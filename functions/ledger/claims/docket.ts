import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { claimKey, docketPartition } from '../keys.ts';
import type { Section } from '../keys.ts';
import type { Ledger } from '../ledger.ts';

/** One claim's place on a docket, as the index has it; it may lag behind the claim. */
export interface Place {
  readonly claimId: string;
  /** When it is due, when its lease ends, or when it was decided. */
  readonly at: string;
}

/** A page of places; `next` continues after it and is null at the end. */
export interface Places {
  readonly places: readonly Place[];
  readonly next: string | null;
}

interface Range {
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
  /** Only what stands before this time, ISO 8601. */
  readonly before?: string | undefined;
  /** Of the claims assigned, only those of this person. */
  readonly assignedTo?: string | undefined;
  readonly newestFirst?: boolean | undefined;
}

/** A page of one section of a desk's docket, in docket order: one query of the `docket` index. */
export async function readPlaces(ledger: Ledger, desk: string, section: Section, range: Range): Promise<Places> {
  const docketKey = docketPartition(desk, section);
  const { condition, value } = conditionOf(range);
  const { Items, LastEvaluatedKey } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      IndexName: 'docket',
      KeyConditionExpression: `docketKey = :key${condition}`,
      ExpressionAttributeValues: { ':key': docketKey, ...(value === undefined ? {} : { ':sort': value }) },
      Limit: range.limit,
      ScanIndexForward: range.newestFirst !== true,
      ...(range.after === undefined ? {} : { ExclusiveStartKey: startKey(docketKey, range.after) }),
    }),
  );
  const places = (Items ?? []).map((item) => placeOf(String(item['docketSort'])));
  return { places, next: LastEvaluatedKey === undefined ? null : String(LastEvaluatedKey['docketSort']) };
}

function conditionOf({ before, assignedTo }: Range): { readonly condition: string; readonly value?: string } {
  if (assignedTo !== undefined) return { condition: ' AND begins_with(docketSort, :sort)', value: `${assignedTo}#` };
  return before === undefined ? { condition: '' } : { condition: ' AND docketSort < :sort', value: before };
}

/** The index's sort key ends in a time and the claim's id; those assigned have the person before them. */
function placeOf(docketSort: string): Place {
  const [claimId = '', at = ''] = docketSort.split('#').toReversed();
  return { claimId, at };
}

/** The sort key alone says where to go on. */
function startKey(docketKey: string, docketSort: string): Record<string, string> {
  return { docketKey, docketSort, ...claimKey(placeOf(docketSort).claimId) };
}

/** How many claims of a section stand before that time, counted to `most` at the most. */
export async function countBefore(ledger: Ledger, desk: string, section: Section, before: string, most: number): Promise<number> {
  const { Count } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      IndexName: 'docket',
      Select: 'COUNT',
      KeyConditionExpression: 'docketKey = :key AND docketSort < :before',
      ExpressionAttributeValues: { ':key': docketPartition(desk, section), ':before': before },
      Limit: most,
    }),
  );
  return Count ?? 0;
}

/** When the claim that has waited longest was enlisted; null where none waits. */
export async function oldestEnlisted(ledger: Ledger, desk: string): Promise<string | null> {
  const { Items } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      IndexName: 'age',
      KeyConditionExpression: 'docketKey = :key',
      ExpressionAttributeValues: { ':key': docketPartition(desk, 'above') },
      Limit: 1,
    }),
  );
  const oldest = Items?.[0]?.['enlistedAt'];
  return oldest === undefined ? null : String(oldest);
}
