import { setTimeout as delay } from 'node:timers/promises';
import type { InvocationResult } from '../functions/invocation-result.ts';
import type { ReceivedMessage } from '../sqs/server.ts';
import { doneOf } from './batch-outcome.ts';
import type { QueueReader } from './queue-reader.ts';
import { sqsEvent } from './sqs-event.ts';

/** Batches that a mapping without a limit of its own works on at a time: what Lambda begins with. */
const CONCURRENCY = 5;
const LONGEST_WAIT_SECONDS = 20;
const MOST_PER_RECEIVE = 10;
/** How long it rests where the queue cannot be read. */
const REST_MILLISECONDS = 1000;

export interface QueueMappingDefinition {
  readonly queue: { readonly name: string; readonly arn: string };
  /** At most so many messages a batch. */
  readonly batchSize: number;
  /** How long a batch may gather after its first message. */
  readonly windowSeconds: number;
  /** The function says which messages failed. */
  readonly reportsFailures: boolean;
  readonly maxConcurrency?: number;
}

export interface QueueMappingOptions {
  readonly definition: QueueMappingDefinition;
  readonly reader: QueueReader;
  readonly region: string;
  readonly invoke: (event: object) => Promise<InvocationResult>;
}

/**
 * Hands a queue's messages to a function in batches, several at a time, as Lambda's event source mappings do. What the function is done with
 * is deleted; the rest comes back when its visibility ends.
 */
export class QueueMapping {
  readonly #options: QueueMappingOptions;
  readonly #stopping = new AbortController();
  /** Ends the wait for messages, as when time was moved. */
  #waiting = new AbortController();
  readonly #atWork = new Set<Promise<void>>();
  readonly #polling: Promise<void>;

  constructor(options: QueueMappingOptions) {
    this.#options = options;
    this.#polling = this.#poll();
  }

  /** Whether a batch is being worked on. */
  get busy(): boolean {
    return this.#atWork.size > 0;
  }

  /** Looks again for messages now: hidden ones may show, where the clock was moved. */
  lookAgain(): void {
    this.#waiting.abort();
  }

  /** Takes no more messages, and resolves when none is being worked on. Idempotent. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#waiting.abort();
    await this.#polling;
    await Promise.all(this.#atWork);
  }

  async #poll(): Promise<void> {
    const { definition } = this.#options;
    const limit = definition.maxConcurrency ?? CONCURRENCY;
    while (!this.#stopping.signal.aborted) {
      if (this.#atWork.size >= limit) await Promise.race(this.#atWork);
      const batch = await this.#gather();
      if (batch.length === 0) continue;
      const work = this.#work(batch).finally(() => this.#atWork.delete(work));
      this.#atWork.add(work);
    }
  }

  /** A batch: what is there, and what comes within the window if that leaves room. */
  async #gather(): Promise<ReceivedMessage[]> {
    const { batchSize, windowSeconds } = this.#options.definition;
    const batch = await this.#receive(batchSize, LONGEST_WAIT_SECONDS);
    const until = Date.now() + windowSeconds * 1000;
    while (batch.length > 0 && batch.length < batchSize && !this.#stopping.signal.aborted) {
      const secondsLeft = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      const more = await this.#receive(batchSize - batch.length, Math.min(LONGEST_WAIT_SECONDS, secondsLeft));
      batch.push(...more);
      if (more.length === 0 && Date.now() >= until) break;
    }
    return batch;
  }

  async #receive(room: number, waitSeconds: number): Promise<ReceivedMessage[]> {
    if (this.#waiting.signal.aborted && !this.#stopping.signal.aborted) this.#waiting = new AbortController();
    const { reader, definition } = this.#options;
    try {
      return await reader.receive(definition.queue.name, {
        max: Math.min(MOST_PER_RECEIVE, room),
        waitSeconds,
        signal: this.#waiting.signal,
      });
    } catch (error) {
      if (!this.#stopping.signal.aborted) {
        console.error(`${definition.queue.name} cannot be read; trying again.`, error);
        await delay(REST_MILLISECONDS, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      }
      return [];
    }
  }

  async #work(batch: readonly ReceivedMessage[]): Promise<void> {
    const { definition, reader, region, invoke } = this.#options;
    const result = await invoke(sqsEvent(batch, definition.queue.arn, region));
    const deletions = doneOf(batch, result, definition.reportsFailures).map(({ receiptHandle }) =>
      reader.delete(definition.queue.name, receiptHandle),
    );
    for (const deletion of await Promise.allSettled(deletions)) {
      if (deletion.status === 'rejected')
        console.error(`A message of ${definition.queue.name} could not be deleted; it will come again.`, deletion.reason);
    }
  }
}
