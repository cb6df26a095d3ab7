import { createHash } from 'node:crypto';
import { DynamoDbError } from '../errors.ts';
import { tokenPrefix } from '../storage/layout.ts';
import type { Operation, Store } from '../storage/store.ts';

interface Done {
  readonly digest: string;
  readonly until: number;
}

/** How long a transaction is remembered by its ClientRequestToken, in milliseconds. */
const TOKEN_LIFETIME = 10 * 60 * 1000;

/**
 * Remembers done transactions by their ClientRequestToken, so that one that is sent again, because its answer was lost, is not done again.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html#transaction-apis-txwriteitems-idempotency
 */
export class Tokens {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #inProgress = new Set<string>();

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Does the work unless it was done under this token. The work stores the record it is given along with what it does.
   * @throws DynamoDbError TransactionInProgressException, IdempotentParameterMismatchException
   */
  async once(token: string, items: unknown, work: (record: Operation) => Promise<void>): Promise<void> {
    if (this.#inProgress.has(token)) {
      throw new DynamoDbError('TransactionInProgressException', 'The transaction with the given request token is already in progress.');
    }
    this.#inProgress.add(token);
    try {
      const digest = createHash('sha256').update(JSON.stringify(items)).digest('base64');
      const done = await this.#store.get<Done>(tokenPrefix + token);
      if (!done || done.until <= this.#now()) {
        const record: Done = { digest, until: this.#now() + TOKEN_LIFETIME };
        return await work({ type: 'put', key: tokenPrefix + token, value: record });
      }
      if (done.digest !== digest) {
        throw new DynamoDbError('IdempotentParameterMismatchException', 'The token was used before with other parameters.');
      }
    } finally {
      this.#inProgress.delete(token);
    }
  }

  /** Forgets tokens past their time. */
  async sweep(): Promise<void> {
    const entries = await this.#store.entries<Done>(tokenPrefix);
    await this.#store.batch(entries.filter(([, { until }]) => until <= this.#now()).map(([key]) => ({ type: 'del', key })));
  }
}
