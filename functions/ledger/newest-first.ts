import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Ledger } from './ledger.ts';

/** Where a list stands: a partition of the `listing` index, or of the table itself. Its sort keys begin with a time and are in no other list. */
export interface ListSource {
  readonly of: 'index' | 'table';
  readonly partition: string;
}

/** A part of a list. Times are ISO 8601 in UTC with milliseconds. */
export interface ListRange {
  readonly since?: string | undefined;
  /** Up to this time, itself left out. */
  readonly until?: string | undefined;
  /** `next` of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A place in a list: its sort key. */
export interface ListPlace {
  readonly partition: string;
  readonly sort: string;
}

/** A page of a list; `next` continues after it and is null at the end. */
interface Places {
  readonly places: readonly ListPlace[];
  readonly next: string | null;
}

const EARLIEST = '0';
const LATEST = '9999';

/** The newest places of several lists together: one query for each. Since no place is in two lists, one sort key says in each where to go on. */
async function readPlaces(ledger: Ledger, sources: readonly ListSource[], { since, until, after, limit }: ListRange): Promise<Places> {
  const from = since ?? EARLIEST;
  const to = [after, until ?? LATEST].reduce<string>((least, one) => (one !== undefined && one < least ? one : least), LATEST);
  if (from > to) return { places: [], next: null };
  const lists = await Promise.all(sources.map((source) => queryRange(ledger, source, from, to, limit)));
  const places = lists
    .flat()
    .filter(({ sort }) => sort !== after)
    .toSorted((a, b) => (a.sort < b.sort ? 1 : -1));
  return { places: places.slice(0, limit), next: places.length > limit ? (places[limit - 1]?.sort ?? null) : null };
}

async function queryRange(ledger: Ledger, { of, partition }: ListSource, from: string, to: string, limit: number): Promise<ListPlace[]> {
  const [key, sort] = of === 'index' ? ['listKey', 'listSort'] : ['pk', 'sk'];
  const { Items = [] } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      ...(of === 'index' ? { IndexName: 'listing' } : {}),
      KeyConditionExpression: `${key} = :partition AND ${sort} BETWEEN :from AND :to`,
      ExpressionAttributeValues: { ':partition': partition, ':from': from, ':to': to },
      ScanIndexForward: false,
      // The one after which it goes on is within the range, and one more tells that the page is not the last.
      Limit: limit + 2,
    }),
  );
  return Items.map((item) => ({ partition, sort: String(item[sort]) }));
}

/** How many places one request looks at for what is wanted, and how many at a time. */
const MOST_LOOKED_AT = 500;
const STEP = 100;

/** How lists are read. */
export interface ListReader<Item> {
  /** Reads what stands at each place, in the same order; undefined where nothing does any more. */
  readonly open: (places: readonly ListPlace[]) => Promise<readonly (Item | undefined)[]>;
  /** Left out where all is wanted. */
  readonly wanted?: ((item: Item) => boolean) | undefined;
}

/**
 * A page of what is wanted of several lists together, newest first. Where little is, it may hold less than asked for, since a request looks at five hundred places at
 * the most; `next` continues after it all the same, and is null at the end.
 */
export async function readNewestFirst<Item>(
  ledger: Ledger,
  sources: readonly ListSource[],
  range: ListRange,
  { open, wanted }: ListReader<Item>,
): Promise<{ items: Item[]; next: string | null }> {
  const items: Item[] = [];
  const step = wanted === undefined ? range.limit : Math.max(range.limit, STEP);
  let { after } = range;
  for (let looked = 0; ;) {
    const { places, next } = await readPlaces(ledger, sources, { ...range, after, limit: step });
    for (const [i, item] of (await open(places)).entries()) {
      if (item === undefined || wanted?.(item) === false) continue;
      items.push(item);
      if (items.length === range.limit) return { items, next: i === places.length - 1 ? next : (places[i]?.sort ?? null) };
    }
    looked += places.length;
    if (next === null || looked >= MOST_LOOKED_AT) return { items, next };
    after = next;
  }
}
