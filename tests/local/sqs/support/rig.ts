import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Queues } from '../../../../local/sqs/engine/queues.ts';
import { Model, type Place, type Receipt } from './model.ts';
import { TestClock, queueArn } from './server.ts';

const MAX_RECEIVES = 2;
const VISIBILITY_SECONDS = 30;

const place = fc.constantFrom<Place>('work', 'work', 'work', 'dead');
export const actions = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('send' as const), group: fc.nat(1), delay: fc.constantFrom(0, 0, 20), again: fc.nat(9) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('receive' as const),
      from: place,
      max: fc.integer({ min: 1, max: 4 }),
      hide: fc.constantFrom(0, 10, 60),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('delete' as const), receipt: fc.nat(8) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('change' as const), receipt: fc.nat(5), seconds: fc.constantFrom(0, 0, 15, 90) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(1, 10, 30, 100, 300) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('redrive' as const) }) },
);
export type Action = typeof actions extends fc.Arbitrary<infer Value> ? Value : never;

/** A queue with its dead-letter queue, the model of both, and a clock. Each action is done to both and compared. */
export class Rig {
  readonly clock = new TestClock();
  readonly model: Model;
  readonly #fifo: boolean;
  readonly #dataDir: string;
  readonly #originals = new Map<string, { messageId: string; at: number }>();
  #queues: Queues;
  #sent = 0;

  constructor(fifo: boolean, dataDir: string) {
    this.#fifo = fifo;
    this.#dataDir = dataDir;
    this.model = new Model(fifo, MAX_RECEIVES);
    this.#queues = this.#open();
  }

  async do(action: Action): Promise<void> {
    const now = this.clock.now();
    switch (action.do) {
      case 'send':
        this.#send(`group-${action.group}`, this.#fifo ? 0 : action.delay, action.again);
        break;
      case 'receive':
        await this.receive(action.from, action.max, action.hide);
        break;
      case 'delete': {
        const receipt = this.model.receipts.at(-1 - action.receipt);
        if (!receipt || this.model.uncertain(receipt, now)) break;
        const call = (): void => this.#queues.delete(this.#name(receipt.place), receipt.handle);
        if (this.model.refuses(receipt, now)) assert.throws(call, /expired/);
        else {
          call();
          this.model.deleted(receipt);
        }
        break;
      }
      case 'change': {
        const receipt = this.model.receipts.at(-1 - action.receipt);
        if (!receipt) break;
        const call = (): void => this.#queues.changeVisibility(this.#name(receipt.place), receipt.handle, action.seconds);
        if (this.model.inFlight(receipt, now)) {
          call();
          this.model.hidden(receipt, now + action.seconds * 1000);
        } else assert.throws(call, /expired|not in flight|does not exist/);
        break;
      }
      case 'wait':
        this.clock.passSeconds(action.seconds);
        break;
      case 'restart':
        this.#queues.close();
        this.#queues = this.#open();
        this.model.restarted();
        break;
      case 'redrive':
        this.#queues.redrive(this.#name('dead'), (message) => {
          this.model.redriven(message.body);
          return this.#name('work');
        });
        break;
    }
  }

  /** Receives and compares with the model; answers what was received. */
  async receive(from: Place, max: number, hideSeconds: number): Promise<Receipt[]> {
    const now = this.clock.now();
    const before = this.model.receipts.length;
    const expected = from === 'work' ? this.model.expectedFromWork(max, now) : undefined;
    const messages = await this.#queues.receive(this.#name(from), { max, waitSeconds: 0, visibilityTimeoutSeconds: hideSeconds });
    if (expected !== undefined) assert.equal(messages.length, expected, 'number of messages received');
    this.model.received(from, messages, now, now + hideSeconds * 1000);
    return this.model.receipts.slice(before);
  }

  /** Receives and deletes until nothing more comes, however long it takes. */
  async drain(): Promise<void> {
    for (let empty = 0; empty < 3;) {
      this.clock.passSeconds(200);
      const receipts = [...(await this.receive('work', 10, 60)), ...(await this.receive('dead', 10, 60))];
      empty = receipts.length === 0 ? empty + 1 : 0;
      for (const receipt of receipts) {
        this.#queues.delete(this.#name(receipt.place), receipt.handle);
        this.model.deleted(receipt);
      }
    }
    for (const at of ['work', 'dead'] as const) {
      assert.deepEqual(this.#queues.counts(this.#name(at)), { visible: 0, notVisible: 0, delayed: 0 });
    }
  }

  close(): void {
    this.#queues.close();
  }

  #send(groupId: string, delaySeconds: number, again: number): void {
    const now = this.clock.now();
    this.#sent += 1;
    const body = `message ${this.#sent}`;
    // Now and then an id that was used before.
    const deduplicationId = again < 3 ? `again-${again}` : `once-${this.#sent}`;
    const ordering = this.#fifo ? { groupId, deduplicationId } : { groupId };
    const { messageId } = this.#queues.send(this.#name('work'), { body, delaySeconds, ...ordering });
    const original = this.#originals.get(deduplicationId);
    if (this.#fifo && original && now < original.at + 300_000) {
      assert.equal(messageId, original.messageId);
      return;
    }
    this.#originals.set(deduplicationId, { messageId, at: now });
    this.model.sent(messageId, body, groupId, delaySeconds === 0 ? 0 : now + delaySeconds * 1000);
  }

  #name(at: Place): string {
    return this.#fifo ? `${at}.fifo` : at;
  }

  #open(): Queues {
    const queues = new Queues({ dataDir: this.#dataDir, now: this.clock.now, arnOf: queueArn });
    const redrive = { deadLetterArn: queueArn(this.#name('dead')), maxReceiveCount: MAX_RECEIVES };
    queues.define({ name: this.#name('work'), fifo: this.#fifo, visibilityTimeoutSeconds: VISIBILITY_SECONDS, redrive });
    queues.define({ name: this.#name('dead'), fifo: this.#fifo });
    return queues;
  }
}
