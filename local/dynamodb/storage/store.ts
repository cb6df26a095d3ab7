import { mkdir } from 'node:fs/promises';
import { ClassicLevel } from 'classic-level';
import { MemoryLevel } from 'memory-level';
import { endOf } from './layout.ts';

/** One step of a batch. */
export type Operation =
  | { readonly type: 'put'; readonly key: string; readonly value: unknown }
  | { readonly type: 'del'; readonly key: string };

/** A part of the key space. */
export interface Range {
  gt?: string;
  gte?: string;
  lt?: string;
  lte?: string;
  reverse?: boolean;
  limit?: number;
}

/** What LevelDB and its stand-in in memory have in common. */
type Level = Pick<MemoryLevel<string, unknown>, 'getSync' | 'snapshot' | 'values' | 'iterator' | 'clear' | 'close'> & {
  batch(operations: Operation[]): Promise<void>;
};

/** The data directory could not be opened, most likely because another process has it open. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/**
 * An ordered key-value store: LevelDB in a directory, or in memory where there is none.
 *
 * A batch is atomic, also under `kill -9`: LevelDB appends it to its write-ahead log as one record with a checksum before it applies it, and
 * when it opens again it replays whole records only. That one property carries every guarantee of the transactions above it.
 * @see https://github.com/google/leveldb/blob/main/doc/index.md#atomic-updates
 */
export class Store {
  readonly #level: Level;

  private constructor(level: Level) {
    this.#level = level;
  }

  /** Opens the store. @throws StoreUnavailable */
  static async open(dataDir: string | null): Promise<Store> {
    if (dataDir === null) {
      const memory = new MemoryLevel<string, unknown>({ valueEncoding: 'json' });
      await memory.open();
      return new Store(memory);
    }
    await mkdir(dataDir, { recursive: true });
    const level = new ClassicLevel<string, unknown>(dataDir, { valueEncoding: 'json' });
    try {
      await level.open();
    } catch (error) {
      throw new StoreUnavailable(`Cannot open ${dataDir}: is another process using it?`, { cause: error });
    }
    return new Store(level);
  }

  /** The values of these keys at one moment, in their order; undefined where there is none. */
  async getMany<T>(keys: readonly string[]): Promise<(T | undefined)[]> {
    const snapshot = this.#level.snapshot();
    try {
      // Not in another thread: to be heard there takes longer than to read what is in memory.
      return keys.map((key) => this.#level.getSync<string, T>(key, { snapshot }));
    } finally {
      await snapshot.close();
    }
  }

  async get<T>(key: string): Promise<T | undefined> {
    return this.#level.getSync<string, T>(key, {});
  }

  /** Writes all or nothing. */
  async batch(operations: readonly Operation[]): Promise<void> {
    if (operations.length > 0) await this.#level.batch([...operations]);
  }

  /** The values of a range as they stand at this moment, whatever is written while they are read. */
  values<T>(range: Range): AsyncIterable<T> {
    return this.#level.values<string, T>(range);
  }

  /** Keys and values that begin with `prefix`, in order. */
  entries<T>(prefix: string): Promise<[string, T][]> {
    return this.#level.iterator<string, T>({ gte: prefix, lt: endOf(prefix) }).all();
  }

  /** Removes all that begins with `prefix`; not atomic. */
  clear(prefix: string): Promise<void> {
    return this.#level.clear({ gte: prefix, lt: endOf(prefix) });
  }

  close(): Promise<void> {
    return this.#level.close();
  }
}
