import { SqsError, invalidValue, queueDoesNotExist } from '../errors.ts';
import { queueSettings, type QueueDefinition, type QueueSettings } from './definition.ts';
import { MAXIMUM_VISIBILITY_SECONDS, checkDraft, checkOrdering, checkReceive, checkVisibility } from './limits.ts';
import { LongPolls } from './long-polls.ts';
import { md5Hex, type Draft, type Message, type ReceivedMessage, type SentMessage } from './message.ts';
import type { Queue, QueueCounts } from '../queue/queue.ts';
import { chooseMessages, handOut } from './receiving.ts';
import { composeMessage, deduplicationIdOf } from './sending.ts';
import { readReceiptHandle, type Receipt } from './receipt-handle.ts';
import type { JournalRecord } from '../storage/records.ts';
import { deadLetterTarget, deadLettered, redriven } from './redrive.ts';
import { QueueStore } from '../storage/store.ts';

const PURGE_INTERVAL_MILLISECONDS = 60_000;

export interface ReceiveOptions {
  /** 1 to 10; default 1. */
  readonly max?: number | undefined;
  /** 0 to 20; the queue's own wait where left out. */
  readonly waitSeconds?: number | undefined;
  /** 0 to 43,200; the queue's own timeout where left out. */
  readonly visibilityTimeoutSeconds?: number | undefined;
  /** Ends a wait early, with no messages. */
  readonly signal?: AbortSignal | undefined;
}

/** The queues of this account and what can be done with them: SQS without its wire protocol. Every refusal is an `SqsError`. */
export class Queues {
  readonly #store: QueueStore;
  readonly #polls: LongPolls;
  readonly #now: () => number;
  readonly #arnOf: (name: string) => string;
  readonly #settings = new Map<string, QueueSettings>();
  readonly #purgedAt = new Map<string, number>();

  /** @throws JournalCorrupt */
  constructor(options: { dataDir: string; now: () => number; arnOf: (name: string) => string }) {
    this.#now = options.now;
    this.#arnOf = options.arnOf;
    this.#store = new QueueStore(options.dataDir, options.now);
    this.#polls = new LongPolls((name) => this.#store.queue(name).nextReveal(), options.now);
  }

  /** Creates the queue or gives it these settings; its messages stay. */
  define(definition: QueueDefinition): void {
    const settings = queueSettings(definition);
    this.#settings.set(settings.name, settings);
    if (this.#store.queue(settings.name).createdAt === 0)
      this.#store.commit([{ type: 'queue', queue: settings.name, createdAt: this.#now() }]);
  }

  /** The names of all queues, sorted. */
  names(): string[] {
    return [...this.#settings.keys()].toSorted();
  }

  settings(name: string): QueueSettings {
    const settings = this.#settings.get(name);
    if (!settings) throw queueDoesNotExist();
    return settings;
  }

  createdAt(name: string): number {
    return this.#settled(name).createdAt;
  }

  counts(name: string): QueueCounts {
    return this.#settled(name).counts();
  }

  /** How old the queue's oldest message is, in seconds; 0 where it is empty. */
  ageOfOldest(name: string): number {
    const now = this.#now();
    return Math.max(0, now - (this.#settled(name).oldestSentAt() ?? now)) / 1000;
  }

  send(name: string, draft: Draft): SentMessage {
    const settings = this.settings(name);
    checkOrdering(draft, settings);
    checkDraft(draft, settings);
    const now = this.#now();
    const queue = this.#settled(name);
    const deduplicationId = deduplicationIdOf(draft, settings);
    const original = deduplicationId === undefined ? undefined : queue.deduplication.find(deduplicationId, now);
    if (original) return { ...original, md5OfBody: md5Hex(draft.body) };
    const message = composeMessage(draft, { settings, now, deduplicationId, place: queue.lastSequence + 1 });
    this.#commit([{ type: 'sent', queue: name, message }]);
    return { messageId: message.id, md5OfBody: md5Hex(message.body), sequenceNumber: message.sequenceNumber };
  }

  async receive(name: string, options: ReceiveOptions = {}): Promise<ReceivedMessage[]> {
    const settings = this.settings(name);
    const max = options.max ?? 1;
    const waitSeconds = options.waitSeconds ?? settings.receiveWaitSeconds;
    const visibilitySeconds = options.visibilityTimeoutSeconds ?? settings.visibilityTimeoutSeconds;
    checkReceive(max, waitSeconds);
    checkVisibility(visibilitySeconds);
    if (options.signal?.aborted) return [];
    const attempt = (): ReceivedMessage[] => this.#receiveNow(name, max, visibilitySeconds);
    const messages = attempt();
    if (messages.length > 0 || waitSeconds === 0) return messages;
    return await this.#polls.wait(name, attempt, waitSeconds, options.signal);
  }

  /**
   * Deletes by the handle of any receive of a standard queue; of a FIFO queue only by the latest, while it is in flight.
   * A message that is gone already is no error.
   */
  delete(name: string, receiptHandle: string): void {
    const receipt = this.#receipt(name, receiptHandle);
    const queue = this.#settled(name);
    const entry = queue.find(receipt.messageId);
    if (!entry) return;
    if (queue.fifo && (entry.place !== 'inFlight' || entry.message.receiveCount !== receipt.receive)) throw handleExpired(receiptHandle);
    this.#commit([{ type: 'deleted', queue: name, id: receipt.messageId }]);
  }

  /** Hides a message in flight for so many seconds from now, or shows it (0). It stays hidden no longer than 12 hours from its receive. */
  changeVisibility(name: string, receiptHandle: string, seconds: number): void {
    checkVisibility(seconds);
    const receipt = this.#receipt(name, receiptHandle);
    const queue = this.#settled(name);
    const now = this.#now();
    const entry = queue.find(receipt.messageId);
    if (!entry)
      throw invalidValue(receiptHandle, 'ReceiptHandle', 'Message does not exist or is not available for visibility timeout change.');
    if (queue.fifo && entry.message.receiveCount !== receipt.receive) throw handleExpired(receiptHandle);
    if (entry.place !== 'inFlight') throw new SqsError('MessageNotInflight', 'The specified message is not in flight.');
    if (now + seconds * 1000 > entry.receivedAt + MAXIMUM_VISIBILITY_SECONDS * 1000) {
      const reason = `Total VisibilityTimeout for the message is beyond the limit [${MAXIMUM_VISIBILITY_SECONDS} seconds]`;
      throw invalidValue(seconds, 'VisibilityTimeout', reason);
    }
    queue.hide(entry, now, now + seconds * 1000);
    this.#polls.wake(name);
  }

  /** Deletes every message of the queue; once a minute at most. */
  purge(name: string): void {
    this.settings(name);
    const now = this.#now();
    if (now < (this.#purgedAt.get(name) ?? -Infinity) + PURGE_INTERVAL_MILLISECONDS) {
      throw new SqsError('PurgeQueueInProgress', `Only one PurgeQueue operation on ${name} is allowed every 60 seconds.`);
    }
    this.#commit([{ type: 'purged', queue: name }]);
    this.#purgedAt.set(name, now);
  }

  /**
   * Moves every message that could be received now to the queue that `destinationOf` names, as a new message.
   * Those without a destination stay. Answers how many moved and how many stayed.
   */
  redrive(name: string, destinationOf: (message: Message) => string | undefined): { moved: number; stayed: number } {
    const from = this.#settled(name);
    const messages = Array.from(from.available(), (entry) => entry.message);
    const records = redriven(
      messages,
      from,
      (message) => {
        const destination = destinationOf(message);
        return destination === undefined ? undefined : this.#store.queue(destination);
      },
      this.#now(),
    );
    this.#commit(records);
    return { moved: records.length, stayed: messages.length - records.length };
  }

  close(): void {
    this.#polls.close();
    this.#store.close();
  }

  #receiveNow(name: string, max: number, visibilitySeconds: number): ReceivedMessage[] {
    const { redrive } = this.settings(name);
    const queue = this.#settled(name);
    const now = this.#now();
    const target = deadLetterTarget(redrive, this.#settings.keys(), this.#arnOf);
    const { received, givenUp } = chooseMessages(queue, max, target === undefined ? undefined : redrive?.maxReceiveCount);
    const records: JournalRecord[] = [];
    if (target !== undefined && givenUp.length > 0) {
      records.push(...deadLettered(givenUp, queue, this.#store.queue(target), this.#arnOf(name), now));
    }
    if (received.length > 0) {
      const ids = received.map((message) => message.id);
      records.push({ type: 'received', queue: name, ids, at: now, hiddenUntil: now + visibilitySeconds * 1000 });
    }
    if (records.length === 0) return [];
    this.#store.commit(records);
    if (target !== undefined && givenUp.length > 0) this.#polls.wake(target);
    return received.map((message) => handOut(name, message));
  }

  #commit(records: readonly JournalRecord[]): void {
    this.#store.commit(records);
    for (const record of records) this.#polls.wake(record.type === 'moved' ? record.to : record.queue);
  }

  #settled(name: string): Queue {
    const { retentionSeconds } = this.settings(name);
    const queue = this.#store.queue(name);
    queue.settle(this.#now(), retentionSeconds * 1000);
    return queue;
  }

  #receipt(name: string, receiptHandle: string): Receipt {
    this.settings(name);
    const receipt = readReceiptHandle(receiptHandle);
    if (receipt?.queue !== name)
      throw new SqsError('ReceiptHandleIsInvalid', `The input receipt handle "${receiptHandle}" is not a valid receipt handle.`);
    return receipt;
  }
}

function handleExpired(receiptHandle: string): SqsError {
  return invalidValue(receiptHandle, 'ReceiptHandle', 'The receipt handle has expired.');
}
