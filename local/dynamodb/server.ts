import type { ServerResponse } from 'node:http';
import type { AwsRequest, AwsService } from '../endpoint/service.ts';
import { Database } from './database.ts';
import { DynamoDbError } from './errors.ts';
import type { IndexLagOptions } from './storage/index-lag.ts';
import type { TableDefinition } from './tables/table.ts';
import { bodyOf, operationOf, send } from './wire.ts';

export { TableKeysChanged } from './tables/tables.ts';
export { StoreUnavailable } from './storage/store.ts';
export type { TableDefinition } from './tables/table.ts';
export type { IndexLagOptions } from './storage/index-lag.ts';

export interface DynamoDbOptions {
  /** Where tables are kept; null: in memory. One process at a time may use it. */
  readonly dataDir: string | null;
  /** Milliseconds since the epoch, for expiry, tokens and index lag. */
  readonly now?: () => number;
  /** Lets global secondary indexes follow late, as they do in AWS. Off by default. */
  readonly indexLag?: IndexLagOptions | null;
}

/** How often expired items are looked for, in milliseconds. AWS takes up to a few days. */
const SWEEP_EVERY = 60_000;

/** DynamoDB for a laptop: dynalite's rules for requests and expressions over a store that commits transactions atomically. */
export class DynamoDbServer implements AwsService {
  readonly name = 'dynamodb';
  readonly #database: Promise<Database>;
  readonly #sweeping: NodeJS.Timeout;
  readonly #inFlight = new Set<Promise<unknown>>();
  #closing: Promise<void> | null = null;

  constructor({ dataDir, now = Date.now, indexLag = null }: DynamoDbOptions) {
    this.#database = Database.open(dataDir, now, indexLag);
    // Whoever uses the server first is told; until then a failure to open is not an unhandled rejection.
    this.#database.catch(() => undefined);
    this.#sweeping = setInterval(
      () => void this.sweep().catch((error: unknown) => console.error('DynamoDB: sweeping failed', error)),
      SWEEP_EVERY,
    );
    this.#sweeping.unref();
  }

  /**
   * Creates the table, or brings one that exists to this definition, items kept.
   * @throws StoreUnavailable when the data directory cannot be opened
   * @throws TableKeysChanged when the table exists with other keys
   */
  defineTable(definition: TableDefinition): Promise<void> {
    return this.#track(async (database) => database.tables.define(definition));
  }

  /** Removes what has expired by now; runs by itself every minute. Answers how many items it removed. */
  sweep(): Promise<number> {
    return this.#track((database) => database.sweep());
  }

  operationOf(request: AwsRequest): string {
    return operationOf(request);
  }

  async handle(request: AwsRequest, response: ServerResponse): Promise<void> {
    try {
      send(response, 200, await this.#track((database) => database.execute(operationOf(request), bodyOf(request))));
    } catch (error) {
      if (error instanceof DynamoDbError) return send(response, error.status, error.body);
      console.error(`DynamoDB: ${operationOf(request)} failed`, error);
      this.fail(request, response, 500, 'InternalServerError', error instanceof Error ? error.message : String(error));
    }
  }

  fail(_request: AwsRequest, response: ServerResponse, status: number, code: string, message: string): void {
    send(response, status, new DynamoDbError(code, message).body);
  }

  close(): Promise<void> {
    this.#closing ??= this.#finish();
    return this.#closing;
  }

  async #finish(): Promise<void> {
    clearInterval(this.#sweeping);
    await Promise.allSettled(this.#inFlight);
    const database = await this.#database.catch(() => null);
    await database?.close();
  }

  /** Keeps work in view until it ends, for `close` to wait for. */
  async #track<T>(work: (database: Database) => Promise<T>): Promise<T> {
    if (this.#closing) throw new DynamoDbError('InternalServerError', 'The laptop is shutting down.', {}, 500);
    const running = this.#database.then(work);
    this.#inFlight.add(running);
    try {
      return await running;
    } finally {
      this.#inFlight.delete(running);
    }
  }
}
