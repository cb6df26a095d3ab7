/** AWS's sequence numbers have 20 digits and start high, so no program may read them as JavaScript numbers. These do too. */
const BASE = 18_800_000_000_000_000_000n;
const STEP = 256n;

/** The sequence number of the `count`th message of a FIFO queue. */
export function sequenceNumber(count: number): string {
  return String(BASE + STEP * BigInt(count));
}

/** The count behind a sequence number. */
export function sequenceCount(number: string): number {
  return Number((BigInt(number) - BASE) / STEP);
}
