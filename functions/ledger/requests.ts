import { createHash } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { LIMITS } from '../../config/limits.ts';
import { requestKey } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { readItem, SCHEMA } from './schema.ts';
import type { Write } from './transact.ts';

/** A request that carries an `Idempotency-Key`, as one person sent it. */
export interface KeyedRequest {
  readonly personId: string;
  readonly key: string;
  /** Digest of what was asked, so that a key used twice for different things is noticed. */
  readonly digest: string;
}

/** The response that a request was answered with. */
export interface Reply {
  readonly status: number;
  /** JSON text; empty where there is none. */
  readonly body: string;
}

/** The key was used before, for another request. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
  constructor(key: string) {
    super(`The Idempotency-Key ${key} was used before for another request.`);
  }
}

/** Digest of a request: its route, path and body. */
export const requestDigest = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

export const REQUEST_LABEL = 'request';

/** The write that remembers `reply` for 24 hours, to stand in the transaction that it reports on. Its condition fails where the key was answered before. */
export const rememberReply = (ledger: Ledger, request: KeyedRequest, reply: Reply, now: Date): Write => ({
  label: REQUEST_LABEL,
  item: {
    Put: {
      TableName: ledger.table,
      Item: {
        ...requestKey(request.personId, request.key),
        schema: SCHEMA,
        digest: request.digest,
        ...reply,
        expiresAt: Math.floor(now.getTime() / 1000) + LIMITS.replaySeconds,
      },
      // TTL deletes within days, not at once: a key past its time may be used again before that.
      ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
      ExpressionAttributeValues: { ':now': Math.floor(now.getTime() / 1000) },
    },
  },
});

interface RequestItem extends Reply {
  readonly digest: string;
  readonly expiresAt: number;
}

/** What the request was answered with before, if it was. @throws KeyReused */
export async function earlierReply(ledger: Ledger, request: KeyedRequest, now: Date): Promise<Reply | undefined> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: requestKey(request.personId, request.key), ConsistentRead: true }),
  );
  const item = readItem<RequestItem>(Item, 'A remembered request');
  if (item === undefined || item.expiresAt * 1000 <= now.getTime()) return undefined;
  if (item.digest !== request.digest) throw new KeyReused(request.key);
  return { status: item.status, body: item.body };
}
