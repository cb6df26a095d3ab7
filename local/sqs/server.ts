import type { ServerResponse } from 'node:http';
import type { AwsRequest, AwsService } from '../endpoint/service.ts';
import type { QueueDefinition } from './engine/definition.ts';
import type { MessageAttributes, ReceivedMessage, SentMessage } from './engine/message.ts';
import { MoveTasks } from './engine/move-tasks.ts';
import { Queues, type ReceiveOptions } from './engine/queues.ts';
import { SqsError } from './errors.ts';
import { OPERATIONS } from './protocol/operations.ts';
import { accessKeyOf, isQueryProtocol, operationName, writeError, writeResult } from './protocol/wire.ts';
import type { QueueCounts } from './queue/queue.ts';

export type { QueueDefinition } from './engine/definition.ts';
export type { MessageAttribute, MessageAttributes, ReceivedMessage, SentMessage } from './engine/message.ts';
export type { ReceiveOptions } from './engine/queues.ts';
export type { QueueCounts } from './queue/queue.ts';
export { InvalidQueueDefinition } from './engine/definition.ts';
export { JournalCorrupt } from './storage/journal.ts';

export interface SqsServerOptions {
  /** Holds the journal; made if missing. Of one server at a time. */
  readonly dataDir: string;
  readonly region: string;
  /** Twelve digits. */
  readonly accountId: string;
  /** The URL under which callers know a queue; its path must end in `/<account id>/<name>`. */
  readonly queueUrl: (name: string) => string;
  /** Epoch milliseconds; `Date.now` where left out. */
  readonly now?: () => number;
}

export interface SendOptions {
  readonly attributes?: MessageAttributes;
  readonly groupId?: string;
  readonly deduplicationId?: string;
  readonly delaySeconds?: number;
  readonly senderId?: string;
}

/**
 * The laptop's SQS. Queues are those of the template (`defineQueue`); their messages lie in a journal under `dataDir` and outlive the
 * process. Over HTTP it speaks the JSON protocol; the other methods serve the laptop's own services in-process, and reject with `SqsError`.
 */
export class SqsServer implements AwsService {
  readonly name = 'sqs';
  readonly #options: SqsServerOptions;
  readonly #queues: Queues;
  readonly #moveTasks: MoveTasks;

  /** @throws JournalCorrupt where the journal cannot be read */
  constructor(options: SqsServerOptions) {
    this.#options = options;
    const now = options.now ?? Date.now;
    const arnOf = (name: string): string => this.queueArn(name);
    this.#queues = new Queues({ dataDir: options.dataDir, now, arnOf });
    this.#moveTasks = new MoveTasks({ queues: this.#queues, now, arnOf });
  }

  queueArn(name: string): string {
    return `arn:aws:sqs:${this.#options.region}:${this.#options.accountId}:${name}`;
  }

  /**
   * Creates a queue, or gives an existing one these settings. Messages that an earlier process left in it are there.
   * @throws InvalidQueueDefinition
   */
  async defineQueue(definition: QueueDefinition): Promise<void> {
    this.#queues.define(definition);
  }

  /** Sends a message; on disk when this resolves. */
  async send(queue: string, body: string, options: SendOptions = {}): Promise<SentMessage> {
    return this.#queues.send(queue, { body, ...options });
  }

  /** Receives up to `max` messages, waiting for the first; an aborted signal ends the wait with none. */
  async receive(queue: string, options: ReceiveOptions = {}): Promise<ReceivedMessage[]> {
    return await this.#queues.receive(queue, options);
  }

  async delete(queue: string, receiptHandle: string): Promise<void> {
    this.#queues.delete(queue, receiptHandle);
  }

  /** Hides a message in flight for so many seconds from now; 0 shows it at once. */
  async changeVisibility(queue: string, receiptHandle: string, seconds: number): Promise<void> {
    this.#queues.changeVisibility(queue, receiptHandle, seconds);
  }

  /** How many messages are visible, in flight and delayed. */
  async attributes(queue: string): Promise<QueueCounts> {
    return this.#queues.counts(queue);
  }

  /** How old the oldest message is, in seconds; 0 where there is none. */
  async ageOfOldest(queue: string): Promise<number> {
    return this.#queues.ageOfOldest(queue);
  }

  operationOf(request: AwsRequest): string {
    return operationName(request);
  }

  async handle(request: AwsRequest, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      writeResult(response, await this.#answer(request, gone.signal));
    } catch (error) {
      if (error instanceof SqsError) {
        this.fail(request, response, error.senderFault ? 400 : 500, error.code, error.message);
        return;
      }
      console.error(error);
      this.fail(request, response, 500, 'InternalFailure', 'The laptop’s SQS failed; its log says why.');
    }
  }

  fail(request: AwsRequest, response: ServerResponse, status: number, code: string, message: string): void {
    writeError(request, response, status, code, message);
  }

  async close(): Promise<void> {
    this.#queues.close();
  }

  async #answer(request: AwsRequest, signal: AbortSignal): Promise<object> {
    const name = operationName(request);
    const operation = OPERATIONS.get(name);
    if (!operation) throw new SqsError('UnknownOperationException', `The operation ${name} is not served by the laptop’s SQS.`);
    if (isQueryProtocol(request)) {
      const message = `${name} came in SQS’s older query protocol; the laptop’s SQS speaks the JSON protocol of current SDKs and CLIs.`;
      throw new SqsError('UnsupportedOperation', message);
    }
    return await operation(parseBody(request.body), {
      queues: this.#queues,
      moveTasks: this.#moveTasks,
      accountId: this.#options.accountId,
      arnOf: (queue) => this.queueArn(queue),
      urlOf: this.#options.queueUrl,
      senderId: accessKeyOf(request),
      signal,
    });
  }
}

function parseBody(body: Buffer): unknown {
  try {
    return body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
  } catch {
    throw new SqsError('SerializationException', 'The request body is not JSON.');
  }
}
