import { Journal } from './journal.ts';
import { Queue } from '../queue/queue.ts';
import type { JournalRecord } from './records.ts';
import { sequenceCount } from '../queue/sequence-number.ts';

/** Below this size a journal is not worth compacting while running. */
const SMALL_JOURNAL_BYTES = 16 << 20;

/** A compacted journal may grow to this many times its size before it is compacted again. */
const GROWTH = 4;

/** All queues' messages and the journal that they are rebuilt from. Everything that changes goes through `commit`: first written, then done. */
export class QueueStore {
  readonly #journal: Journal;
  readonly #now: () => number;
  readonly #queues = new Map<string, Queue>();
  #compactAtBytes = SMALL_JOURNAL_BYTES;

  /**
   * Rebuilds the queues from the journal in this directory.
   * @throws JournalCorrupt
   */
  constructor(directory: string, now: () => number) {
    this.#now = now;
    this.#journal = new Journal(directory);
    let records = 0;
    this.#journal.open((record) => {
      records += 1;
      this.#apply(record);
    });
    let kept = 0;
    for (const queue of this.#queues.values()) {
      queue.releaseInFlight();
      kept += queue.size;
    }
    if (records > 2 * kept + 1_000) this.#compact();
  }

  /** The messages under this name, defined or not. */
  queue(name: string): Queue {
    const existing = this.#queues.get(name);
    if (existing) return existing;
    const queue = new Queue(name);
    this.#queues.set(name, queue);
    return queue;
  }

  /** Writes the records, then makes them so. If they cannot be written, nothing has changed. */
  commit(records: readonly JournalRecord[]): void {
    this.#journal.append(records);
    for (const record of records) this.#apply(record);
    if (this.#journal.bytes > this.#compactAtBytes) this.#compact();
  }

  close(): void {
    this.#journal.close();
  }

  #apply(record: JournalRecord): void {
    const queue = this.queue(record.queue);
    switch (record.type) {
      case 'queue':
        queue.createdAt = record.createdAt;
        break;
      case 'sent': {
        // A copy, because receives change the message and the caller keeps its record.
        const { message } = record;
        queue.add({ ...message });
        noteSequence(queue, message.sequenceNumber);
        if (message.deduplicationId === undefined || message.sequenceNumber === undefined) break;
        queue.deduplication.remember(message.deduplicationId, {
          messageId: message.id,
          sequenceNumber: message.sequenceNumber,
          sentAt: message.sentAt,
        });
        break;
      }
      case 'received':
        for (const id of record.ids) queue.receive(id, record.at, record.hiddenUntil);
        break;
      case 'deleted':
        queue.remove(record.id);
        break;
      case 'purged':
        queue.clear();
        break;
      case 'moved': {
        const entry = queue.find(record.id);
        if (!entry) break;
        const target = this.queue(record.to);
        queue.remove(record.id);
        target.add({ ...entry.message, firstReceivedAt: undefined, deadLetterSourceArn: undefined, ...record.changes });
        noteSequence(target, record.changes.sequenceNumber);
        break;
      }
      case 'kept':
        queue.add(record.message);
        break;
      case 'sequence':
        queue.lastSequence = record.last;
        break;
      case 'deduplicated':
        queue.deduplication.remember(record.deduplicationId, record);
        break;
    }
  }

  #compact(): void {
    this.#journal.rewrite(this.#snapshot());
    this.#compactAtBytes = Math.max(SMALL_JOURNAL_BYTES, GROWTH * this.#journal.bytes);
  }

  *#snapshot(): Iterable<JournalRecord> {
    for (const queue of this.#queues.values()) {
      const { name } = queue;
      yield { type: 'queue', queue: name, createdAt: queue.createdAt };
      yield { type: 'sequence', queue: name, last: queue.lastSequence };
      for (const [deduplicationId, original] of queue.deduplication.entries(this.#now())) {
        yield { type: 'deduplicated', queue: name, deduplicationId, ...original };
      }
      for (const message of queue.messages()) yield { type: 'kept', queue: name, message };
    }
  }
}

function noteSequence(queue: Queue, sequenceNumber: string | undefined): void {
  if (sequenceNumber !== undefined) queue.lastSequence = Math.max(queue.lastSequence, sequenceCount(sequenceNumber));
}
