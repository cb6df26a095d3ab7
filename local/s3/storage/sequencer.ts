import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Sequencers are reserved on disk for this much time ahead, so that few of them cost a write. */
const RESERVED_MILLISECONDS = 60_000;
const COUNTER_BITS = 20n;

/**
 * Makes the `sequencer` of each write: upper-case hex of one length that only grows, whatever the clock does, also across restarts.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export class Sequencer {
  readonly #path: string;
  readonly #clock: () => Date;
  #last: bigint;
  #reserved: bigint;

  constructor(path: string, clock: () => Date) {
    this.#path = path;
    this.#clock = clock;
    this.#reserved = readReserved(path);
    this.#last = this.#reserved;
  }

  next(): string {
    const now = BigInt(this.#clock().getTime()) << COUNTER_BITS;
    this.#last = now > this.#last ? now : this.#last + 1n;
    if (this.#last >= this.#reserved) this.#reserve();
    return this.#last.toString(16).toUpperCase().padStart(18, '0');
  }

  #reserve(): void {
    this.#reserved = this.#last + (BigInt(RESERVED_MILLISECONDS) << COUNTER_BITS);
    writeFileSync(`${this.#path}.new`, this.#reserved.toString());
    renameSync(`${this.#path}.new`, this.#path);
  }
}

function readReserved(path: string): bigint {
  try {
    return BigInt(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0n;
    throw error;
  }
}
