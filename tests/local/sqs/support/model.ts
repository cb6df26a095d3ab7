import assert from 'node:assert/strict';
import type { ReceivedMessage } from '../../../../local/sqs/server.ts';

export type Place = 'work' | 'dead';

/** What the model knows of one message sent. */
interface Known {
  readonly body: string;
  readonly group: string;
  /** Not known from a redrive, which makes a new message of it, until it is received. */
  id: string | undefined;
  /** Its turn in its group; a redrive puts it at the end. */
  turn: number;
  /** Where it was last seen to be; what was received often enough may have left `work` unseen. */
  place: Place | 'gone';
  /** In `work` since it came there. */
  receives: number;
  hiddenUntil: number;
  delayedUntil: number;
  receiptHandle: string | undefined;
}

export interface Receipt {
  readonly place: Place;
  readonly messageId: string;
  readonly handle: string;
}

/** Says what SQS must do with a queue and its dead-letter queue, told apart from how the server does it. Times are epoch milliseconds. */
export class Model {
  readonly receipts: Receipt[] = [];
  readonly #fifo: boolean;
  readonly #maxReceiveCount: number;
  readonly #messages: Known[] = [];
  #turns = 0;

  constructor(fifo: boolean, maxReceiveCount: number) {
    this.#fifo = fifo;
    this.#maxReceiveCount = maxReceiveCount;
  }

  sent(id: string, body: string, group: string, delayedUntil: number): void {
    const turn = this.#nextTurn();
    const hiddenUntil = delayedUntil;
    this.#messages.push({ id, body, group, turn, place: 'work', receives: 0, hiddenUntil, delayedUntil, receiptHandle: undefined });
  }

  /** A redrive took this message from the dead-letter queue. */
  redriven(body: string): void {
    const known = this.#messages.find((message) => message.body === body);
    if (!known) throw new Error(`${body} was never sent`);
    assert(known.place !== 'gone', `${body} was redriven after it was deleted`);
    if (known.place === 'work') assert.equal(known.receives, this.#maxReceiveCount, `${body} was given up too early`);
    Object.assign(known, { id: undefined, turn: this.#nextTurn(), place: 'work', receives: 0, hiddenUntil: 0, delayedUntil: 0 });
  }

  /** How many messages a receive from `work` must give out. */
  expectedFromWork(max: number, now: number): number {
    const candidates = this.#messages.filter((known) => known.place === 'work' && !this.#exhausted(known) && known.hiddenUntil <= now);
    return Math.min(max, candidates.filter((known) => !this.#fifo || !this.#blocked(known, now)).length);
  }

  received(place: Place, messages: readonly ReceivedMessage[], now: number, hiddenUntil: number): void {
    const batch = messages.map((message) => this.#identify(place, message));
    for (const known of batch) {
      assert(known.hiddenUntil <= now, `${known.body} was given out while invisible`);
      if (this.#fifo) this.#checkOrder(place, known, batch, now);
    }
    for (const [index, known] of batch.entries()) {
      const message = messages[index];
      known.hiddenUntil = hiddenUntil;
      known.receiptHandle = message?.receiptHandle;
      if (place === 'work') known.receives += 1;
      this.receipts.push({ place, messageId: message?.messageId ?? '', handle: message?.receiptHandle ?? '' });
    }
  }

  /** Whether only the server can know if the message is still in `work`: it was received often enough to be given up. */
  uncertain(receipt: Receipt, now: number): boolean {
    const known = this.#at(receipt);
    return known?.place === 'work' && this.#exhausted(known) && known.hiddenUntil <= now;
  }

  /** Whether a FIFO queue must refuse this handle. */
  refuses(receipt: Receipt, now: number): boolean {
    const known = this.#at(receipt);
    return known !== undefined && this.#fifo && (known.receiptHandle !== receipt.handle || known.hiddenUntil <= now);
  }

  /** Whether the message is in flight, so that its visibility can be changed. */
  inFlight(receipt: Receipt, now: number): boolean {
    const known = this.#at(receipt);
    return known !== undefined && known.hiddenUntil > now && (!this.#fifo || known.receiptHandle === receipt.handle);
  }

  deleted(receipt: Receipt): void {
    const known = this.#at(receipt);
    if (known) known.place = 'gone';
  }

  hidden(receipt: Receipt, until: number): void {
    const known = this.#at(receipt);
    if (known) known.hiddenUntil = until;
  }

  restarted(): void {
    for (const known of this.#messages) known.hiddenUntil = Math.min(known.hiddenUntil, known.delayedUntil);
  }

  /** The bodies of what was neither deleted nor received and deleted. */
  left(): string[] {
    return this.#messages.filter((known) => known.place !== 'gone').map((known) => known.body);
  }

  #nextTurn(): number {
    this.#turns += 1;
    return this.#turns;
  }

  #at(receipt: Receipt): Known | undefined {
    return this.#messages.find((known) => known.id === receipt.messageId && known.place === receipt.place);
  }

  #exhausted(known: Known): boolean {
    return known.receives >= this.#maxReceiveCount;
  }

  #blocked(known: Known, now: number): boolean {
    return this.#messages.some((other) => other.place === 'work' && other.group === known.group && other.hiddenUntil > now);
  }

  /** The message as known, after checking that it can be where it was received. */
  #identify(place: Place, message: ReceivedMessage): Known {
    const known = this.#messages.find(({ body }) => body === message.body);
    if (!known) throw new Error(`${message.body} was never sent`);
    assert(known.place !== 'gone', `${known.body} was received after it was deleted`);
    if (place === 'dead' && known.place === 'work') {
      assert.equal(known.receives, this.#maxReceiveCount, `${known.body} came to the dead-letter queue too early or too late`);
      known.place = 'dead';
    }
    assert.equal(known.place, place, `${known.body} was received from ${place}`);
    assert.equal(message.messageId, known.id ?? message.messageId);
    known.id = message.messageId;
    if (place === 'work') assert(!this.#exhausted(known), `${known.body} was received more often than allowed`);
    return known;
  }

  #checkOrder(place: Place, known: Known, batch: readonly Known[], now: number): void {
    const index = batch.indexOf(known);
    for (const other of this.#messages) {
      if (other.group !== known.group || other.place !== place || other === known) continue;
      const together = batch.indexOf(other);
      if (together === -1) assert(other.hiddenUntil <= now, `${known.body} was given out while ${other.body} was in flight`);
      if (other.turn > known.turn || (place === 'work' && this.#exhausted(other))) continue;
      assert(together !== -1 && together < index, `${known.body} overtook ${other.body}`);
    }
  }
}
