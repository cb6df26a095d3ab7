import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Lease } from '../../domain/review/claim/holding.ts';
import { EMPTY_HANDED, hold } from '../../domain/review/holdings.ts';
import type { Holdings } from '../../domain/review/holdings.ts';
import { isExpired } from '../../domain/review/lease.ts';
import { holdingsKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';
import type { StoredClaim } from './claim-item.ts';

export const HOLDINGS_LABEL = 'holdings';

/** Each lease and each skip is an attribute of its own, so that one can be removed without reading the others. */
const LEASE = 'lease#';
const SKIP = 'skip#';

/** What a person holds and hides at a desk, read consistently. */
export async function readHoldings(ledger: Ledger, personId: string, desk: string): Promise<Holdings> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: holdingsKey(personId, desk), ConsistentRead: true }),
  );
  const item = readItem<Record<string, unknown>>(Item, 'What somebody holds');
  if (item === undefined) return EMPTY_HANDED;
  const under = (prefix: string): [string, unknown][] =>
    Object.entries(item).flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : []));
  return {
    version: Number(item['version'] ?? 0),
    leases: Object.fromEntries(under(LEASE).map(([id, lease]) => [id, HeldLease.parse(lease)])),
    skips: Object.fromEntries(under(SKIP).map(([id, until]) => [id, String(until)])),
  };
}

const HeldLease = z.object({ token: z.number(), expiresAt: z.string() });

interface Change {
  readonly before: StoredClaim;
  readonly after: StoredClaim;
  readonly change: { readonly cap?: number; readonly hideUntil?: string };
}

/** What comes into and out of one person's hands at one desk. */
interface Hands {
  readonly personId: string;
  readonly desk: string;
  readonly taken: Record<string, Lease>;
  readonly putDown: string[];
  readonly hidden: Record<string, string>;
  cap: number;
}

/**
 * The writes that keep what people hold in step with the claims' leases. Taking and extending is conditional on what was read, so that two requests of
 * one person at once cannot pass the cap; giving up is not. Nobody's item is touched when somebody else takes what they let expire: it counts no more.
 * @throws CapReached
 */
export async function holdingsWrites(ledger: Ledger, changes: readonly Change[], now: Date): Promise<Write[]> {
  const writes: Write[] = [];
  for (const hands of handsOf(changes, now)) {
    if (Object.keys(hands.taken).length === 0) writes.push(putDown(ledger, hands));
    else {
      const before = await readHoldings(ledger, hands.personId, hands.desk);
      const without = Object.fromEntries(Object.entries(before.leases).filter(([id]) => !hands.putDown.includes(id)));
      const after = hold({ ...before, leases: without, skips: { ...before.skips, ...hands.hidden } }, hands.taken, hands.cap, now);
      writes.push(putHoldings(ledger, hands, before, after));
    }
  }
  return writes;
}

/** One for each person and desk: a transaction writes an item once. */
function handsOf(changes: readonly Change[], now: Date): Hands[] {
  const all = new Map<string, Hands>();
  const handsFor = (personId: string, { desk, routedTo }: StoredClaim): Hands => {
    const key = `${personId}#${desk ?? routedTo}`;
    const hands = all.get(key) ?? { personId, desk: desk ?? routedTo, taken: {}, putDown: [], hidden: {}, cap: Number.POSITIVE_INFINITY };
    all.set(key, hands);
    return hands;
  };
  for (const { before, after, change } of changes) {
    const [was, is] = [before.lease, after.lease];
    if (is !== null && (is.token !== was?.token || is.expiresAt !== was.expiresAt)) {
      const hands = handsFor(is.holder.id, after);
      hands.taken[after.id] = is;
      hands.cap = change.cap ?? hands.cap;
    } else if (is === null && was !== null && (change.hideUntil !== undefined || !isExpired(was, now))) {
      const hands = handsFor(was.holder.id, before);
      hands.putDown.push(before.id);
      if (change.hideUntil !== undefined) hands.hidden[before.id] = change.hideUntil;
    }
  }
  return [...all.values()];
}

const putHoldings = (ledger: Ledger, { personId, desk }: Hands, before: Holdings, after: Holdings): Write => ({
  label: HOLDINGS_LABEL,
  item: {
    Put: {
      TableName: ledger.table,
      Item: {
        ...holdingsKey(personId, desk),
        schema: SCHEMA,
        version: after.version,
        ...Object.fromEntries(Object.entries(after.leases).map(([id, lease]) => [`${LEASE}${id}`, lease])),
        ...Object.fromEntries(Object.entries(after.skips).map(([id, until]) => [`${SKIP}${id}`, until])),
      },
      ConditionExpression: before.version === 0 ? 'attribute_not_exists(pk)' : 'version = :read',
      ...(before.version === 0 ? {} : { ExpressionAttributeValues: { ':read': before.version } }),
    },
  },
});

/** Removes leases, and notes what is to be hidden, without reading the rest. */
function putDown(ledger: Ledger, { personId, desk, putDown: ids, hidden }: Hands): Write {
  const skips = Object.entries(hidden);
  return {
    label: 'put-down',
    item: {
      Update: {
        TableName: ledger.table,
        Key: holdingsKey(personId, desk),
        UpdateExpression: [
          `SET ${['#schema = :schema', ...skips.map((_, i) => `#skip${i} = :until${i}`)].join(', ')}`,
          `REMOVE ${ids.map((_, i) => `#lease${i}`).join(', ')}`,
          'ADD #version :one',
        ].join(' '),
        ExpressionAttributeNames: {
          '#schema': 'schema',
          '#version': 'version',
          ...Object.fromEntries(ids.map((id, i) => [`#lease${i}`, `${LEASE}${id}`])),
          ...Object.fromEntries(skips.map(([id], i) => [`#skip${i}`, `${SKIP}${id}`])),
        },
        ExpressionAttributeValues: {
          ':schema': SCHEMA,
          ':one': 1,
          ...Object.fromEntries(skips.map(([, until], i) => [`:until${i}`, until])),
        },
      },
    },
  };
}
