/** AWS's deduplication interval: a second message with the same id within five minutes of the first is accepted and not delivered. */
const DEDUPLICATION_MILLISECONDS = 300_000;

/** The first message sent with a deduplication id. */
export interface Original {
  readonly messageId: string;
  readonly sequenceNumber: string;
  readonly sentAt: number;
}

/** The deduplication ids of the last five minutes of one FIFO queue; they outlive the deletion of their messages. */
export class DeduplicationWindow {
  /** In the order sent, so that what has expired stands in front. */
  readonly #originals = new Map<string, Original>();

  remember(deduplicationId: string, original: Original): void {
    this.#originals.delete(deduplicationId);
    this.#originals.set(deduplicationId, original);
  }

  /** The message that makes one sent now with this id a duplicate. */
  find(deduplicationId: string, now: number): Original | undefined {
    this.#forget(now);
    return this.#originals.get(deduplicationId);
  }

  /** All ids not yet expired. */
  entries(now: number): Iterable<[string, Original]> {
    this.#forget(now);
    return this.#originals.entries();
  }

  #forget(now: number): void {
    for (const [id, original] of this.#originals) {
      if (original.sentAt + DEDUPLICATION_MILLISECONDS > now) break;
      this.#originals.delete(id);
    }
  }
}
