import TinyQueue from 'tinyqueue';
import { DeduplicationWindow } from './deduplication.ts';
import { isFifoName } from '../engine/definition.ts';
import { FifoLineup } from './fifo-lineup.ts';
import { StandardLineup, type Entry, type Lineup, type Place } from './lineup.ts';
import type { Message } from '../engine/message.ts';

/** How many messages stand where, as GetQueueAttributes tells it. */
export interface QueueCounts {
  readonly visible: number;
  readonly notVisible: number;
  readonly delayed: number;
}

interface Reveal {
  readonly at: number;
  readonly id: string;
}

/**
 * One queue's messages in memory. It changes only by what it is told and knows no clock and no disk, so that replaying the journal
 * builds the same queue again. Times are epoch milliseconds.
 */
export class Queue {
  readonly name: string;
  readonly fifo: boolean;
  readonly deduplication = new DeduplicationWindow();
  createdAt = 0;
  /** The last sequence number given out, as a count from one. */
  lastSequence = 0;
  /** In the order added. */
  readonly #entries = new Map<string, Entry>();
  readonly #lineup: Lineup;
  readonly #reveals = new TinyQueue<Reveal>([], (one, other) => one.at - other.at);
  readonly #counts: Record<Place, number> = { ready: 0, delayed: 0, inFlight: 0, gone: 0 };
  /** No message was sent before this. */
  #oldest = Infinity;

  constructor(name: string) {
    this.name = name;
    this.fifo = isFifoName(name);
    this.#lineup = this.fifo ? new FifoLineup() : new StandardLineup();
  }

  get size(): number {
    return this.#entries.size;
  }

  messages(): Message[] {
    return Array.from(this.#entries.values(), (entry) => entry.message);
  }

  find(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  add(message: Message): void {
    const delayed = message.availableAt > message.sentAt;
    const entry: Entry = { message, place: delayed ? 'delayed' : 'ready', hiddenUntil: message.availableAt, receivedAt: 0 };
    this.#entries.set(message.id, entry);
    this.#counts[entry.place] += 1;
    this.#lineup.placed(entry, 'new');
    if (delayed) this.#reveals.push({ at: message.availableAt, id: message.id });
    this.#oldest = Math.min(this.#oldest, message.sentAt);
  }

  /** Notes a receive; the message is in flight until `hiddenUntil`. */
  receive(id: string, at: number, hiddenUntil: number): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    entry.message.receiveCount += 1;
    entry.message.firstReceivedAt ??= at;
    entry.receivedAt = at;
    this.hide(entry, at, hiddenUntil);
  }

  /** Hides a message until then, or shows it at once where that is not later than now. */
  hide(entry: Entry, now: number, hiddenUntil: number): void {
    entry.hiddenUntil = hiddenUntil;
    if (hiddenUntil <= now) {
      this.#place(entry, 'ready');
      return;
    }
    this.#place(entry, 'inFlight');
    this.#reveals.push({ at: hiddenUntil, id: entry.message.id });
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    this.#place(entry, 'gone');
  }

  clear(): void {
    for (const id of this.#entries.keys()) this.remove(id);
  }

  /** Makes everything in flight visible, as after a restart. */
  releaseInFlight(): void {
    for (const entry of this.#entries.values()) if (entry.place === 'inFlight') this.#place(entry, 'ready');
  }

  /** Brings the queue up to now: what is hidden no longer is shown, what is past its retention is gone. */
  settle(now: number, retentionMilliseconds: number): void {
    for (let next = this.#reveals.peek(); next && next.at <= now; next = this.#reveals.peek()) {
      this.#reveals.pop();
      const entry = this.#entries.get(next.id);
      if (entry && isHidden(entry) && entry.hiddenUntil <= now) this.#place(entry, 'ready');
    }
    if (this.#oldest + retentionMilliseconds > now) return;
    this.#oldest = Infinity;
    for (const { message } of this.#entries.values()) {
      if (message.sentAt + retentionMilliseconds <= now) this.remove(message.id);
      else this.#oldest = Math.min(this.#oldest, message.sentAt);
    }
  }

  /** The messages that may be received now, in order. To be read to its end before anything is changed. */
  available(): Iterable<Entry> {
    return this.#lineup.available();
  }

  /** When the next hidden message shows. */
  nextReveal(): number | undefined {
    for (let next = this.#reveals.peek(); next; next = this.#reveals.peek()) {
      const entry = this.#entries.get(next.id);
      if (entry && isHidden(entry) && entry.hiddenUntil === next.at) return next.at;
      this.#reveals.pop();
    }
    return undefined;
  }

  counts(): QueueCounts {
    return { visible: this.#counts.ready, notVisible: this.#counts.inFlight, delayed: this.#counts.delayed };
  }

  /** When the oldest message was sent; undefined where there is none. */
  oldestSentAt(): number | undefined {
    let oldest: number | undefined;
    for (const { message } of this.#entries.values()) oldest = Math.min(oldest ?? message.sentAt, message.sentAt);
    return oldest;
  }

  #place(entry: Entry, place: Place): void {
    const before = entry.place;
    entry.place = place;
    this.#counts[before] -= 1;
    this.#counts[place] += 1;
    this.#lineup.placed(entry, before);
  }
}

function isHidden(entry: Entry): boolean {
  return entry.place === 'delayed' || entry.place === 'inFlight';
}
