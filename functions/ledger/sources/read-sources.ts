import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { SourceType } from '../../domain/extraction/claim.ts';
import { addUp } from '../../domain/figures/counters.ts';
import type { Counters } from '../../domain/figures/counters.ts';
import { sourceIdOf, wordsOfSource } from '../../domain/sources/named-source.ts';
import { batchGet } from '../batch-get.ts';
import { countersIn } from '../figures/read-figures.ts';
import { sourceCellKey, sourceClaimKey, sourceProfileKey, sourceWordKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem } from '../schema.ts';

/** Who a source is, as people know it. */
export interface SourceProfile {
  readonly id: string;
  readonly name: string;
  readonly type: SourceType;
  /** Who owns or runs it, and what it stands to win or lose; empty where nobody said. */
  readonly owner: string;
  readonly stake: string;
  /** The source whose other name this is; null where it stands for itself. */
  readonly joinedTo: string | null;
  /** Ids of its other names. */
  readonly names: readonly string[];
  readonly firstAt: string;
}

/** A source with what it claimed, and what became of that, under all its names. */
export interface SourceRecord {
  readonly profile: SourceProfile;
  readonly others: readonly SourceProfile[];
  readonly counters: Counters;
}

const profileOf = (item: Record<string, unknown>): SourceProfile => {
  const { id, name, type, owner, stake, joinedTo, names, firstAt } = readItem<SourceProfile>(item, 'A source');
  return { id, name, type, owner, stake, joinedTo, names, firstAt };
};

/** The profile under that name, not that of the source whose other name it may be. */
export async function getProfile(ledger: Ledger, id: string): Promise<SourceProfile | undefined> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: sourceProfileKey(id), ConsistentRead: true }),
  );
  return Item === undefined ? undefined : profileOf(Item);
}

const getProfiles = async (ledger: Ledger, ids: readonly string[]): Promise<SourceProfile[]> =>
  ids.length === 0 ? [] : (await batchGet(ledger, ids.map(sourceProfileKey))).map(profileOf);

/** The record of the source that goes by that name; undefined where nobody of that name ever claimed anything. */
export async function readSource(ledger: Ledger, id: string): Promise<SourceRecord | undefined> {
  const named = await getProfile(ledger, id);
  const profile = named === undefined || named.joinedTo === null ? named : await getProfile(ledger, named.joinedTo);
  if (profile === undefined) return undefined;
  const [others, ...cells] = await Promise.all([
    getProfiles(ledger, profile.names),
    ...[profile.id, ...profile.names].map((one) => readCells(ledger, one)),
  ]);
  return { profile, others, counters: addUp(cells) };
}

async function readCells(ledger: Ledger, id: string): Promise<Counters> {
  const { pk } = sourceCellKey(id, 0);
  const { Items = [] } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :cell)',
      ExpressionAttributeValues: { ':pk': pk, ':cell': 'CELL#' },
      ConsistentRead: true,
    }),
  );
  return addUp(Items.map(countersIn));
}

/** Ids of what was claimed under one name, newest first; `next` goes on after it and is null at the end. */
export async function claimsOfSource(
  ledger: Ledger,
  id: string,
  limit: number,
  after?: string,
): Promise<{ readonly claimIds: readonly string[]; readonly next: string | null }> {
  const { pk } = sourceClaimKey(id, '', '');
  const prefix = 'CLAIM#';
  const { Items = [], LastEvaluatedKey } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :claim)',
      ExpressionAttributeValues: { ':pk': pk, ':claim': prefix },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: limit,
      ...(after === undefined ? {} : { ExclusiveStartKey: { pk, sk: `${prefix}${after}` } }),
    }),
  );
  const next = LastEvaluatedKey === undefined ? null : String(LastEvaluatedKey['sk']).slice(prefix.length);
  return { claimIds: Items.map((item) => String(item['claimId'])), next };
}

/**
 * Sources that have words which begin as those looked for do, at most `limit`: one query by the longest, for several one for each MB that begins so, and
 * one batch.
 */
export async function searchSources(ledger: Ledger, looked: string, limit: number): Promise<SourceProfile[]> {
  // Of a whole name, these are the words under which it is kept.
  const [longest] = wordsOfSource(looked).toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return [];
  const beginnings = sourceIdOf(looked).split('-');
  const ids = new Set<string>();
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await ledger.documents.send(
      new QueryCommand({
        TableName: ledger.table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :word)',
        ExpressionAttributeValues: { ':pk': sourceWordKey(longest, '').pk, ':word': longest },
        ...(beginnings.length > 1 ? {} : { Limit: limit }),
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const { id } of Items) if (hasWords(String(id), beginnings)) ids.add(String(id));
    from = beginnings.length > 1 ? LastEvaluatedKey : undefined;
  } while (from !== undefined && ids.size < limit);
  const found = await getProfiles(ledger, [...ids].slice(0, limit));
  return found.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

const hasWords = (id: string, beginnings: readonly string[]): boolean => {
  const words = id.split('-');
  return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
};
