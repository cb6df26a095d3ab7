import { randomUUID } from 'node:crypto';
import { SqsError } from '../errors.ts';
import type { Queues } from './queues.ts';

/** How many tasks ListMessageMoveTasks can show of one queue. */
const REMEMBERED = 10;

/** One redrive of a dead-letter queue, finished by the time it can be seen. */
export interface MoveTask {
  readonly handle: string;
  readonly sourceArn: string;
  readonly destinationArn: string | undefined;
  readonly messagesPerSecond: number | undefined;
  readonly status: 'COMPLETED' | 'FAILED';
  readonly failureReason: string | undefined;
  readonly moved: number;
  readonly toMove: number;
  /** Epoch milliseconds. */
  readonly startedAt: number;
}

/**
 * Redrives: messages move from a dead-letter queue back to where they came from, or to a queue named. The laptop moves at once
 * what is visible, however slow a rate is asked for, and remembers its tasks until it stops.
 */
export class MoveTasks {
  readonly #queues: Queues;
  readonly #now: () => number;
  readonly #arnOf: (name: string) => string;
  readonly #tasks: MoveTask[] = [];

  constructor(options: { queues: Queues; now: () => number; arnOf: (name: string) => string }) {
    this.#queues = options.queues;
    this.#now = options.now;
    this.#arnOf = options.arnOf;
  }

  /**
   * Runs a task. It fails, and leaves those messages, where no source is known: they were sent to the dead-letter queue by hand.
   * @throws SqsError where the source is no dead-letter queue, or a queue does not exist
   */
  start(sourceArn: string, destinationArn?: string, messagesPerSecond?: number): MoveTask {
    const source = this.#queueOf(sourceArn, 'SourceArn');
    if (this.sourcesOf(source).length === 0) {
      throw new SqsError('InvalidParameterValueException', 'Source queue must be configured as a Dead Letter Queue.');
    }
    const destination = destinationArn === undefined ? undefined : this.#queueOf(destinationArn, 'DestinationArn');
    if (destination !== undefined && this.#queues.settings(destination).fifo !== this.#queues.settings(source).fifo) {
      throw new SqsError('InvalidParameterValueException', 'Source and destination queue must be of the same type (standard or FIFO).');
    }
    if (destination === source) {
      throw new SqsError('InvalidParameterValueException', 'Source and destination queue must not be the same.');
    }
    const startedAt = this.#now();
    const { moved, stayed } = this.#queues.redrive(source, (message) => destination ?? this.#nameOf(message.deadLetterSourceArn));
    const task: MoveTask = {
      handle: Buffer.from(JSON.stringify({ taskId: randomUUID(), sourceArn })).toString('base64'),
      sourceArn,
      destinationArn,
      messagesPerSecond,
      status: stayed === 0 ? 'COMPLETED' : 'FAILED',
      failureReason: stayed === 0 ? undefined : 'CouldNotDetermineMessageSource',
      moved,
      toMove: moved + stayed,
      startedAt,
    };
    this.#tasks.unshift(task);
    return task;
  }

  /**
   * The tasks of one source queue, the latest first, ten at most.
   * @throws SqsError
   */
  list(sourceArn: string): MoveTask[] {
    this.#queueOf(sourceArn, 'SourceArn');
    return this.#tasks.filter((task) => task.sourceArn === sourceArn).slice(0, REMEMBERED);
  }

  /** The names of the queues that give up their messages to this one. */
  sourcesOf(deadLetterQueue: string): string[] {
    const arn = this.#arnOf(deadLetterQueue);
    return this.#queues.names().filter((name) => this.#queues.settings(name).redrive?.deadLetterArn === arn);
  }

  #queueOf(arn: string, parameter: string): string {
    const name = this.#nameOf(arn);
    if (name === undefined) {
      throw new SqsError('ResourceNotFoundException', `The resource that you specified for the ${parameter} parameter doesn't exist.`);
    }
    return name;
  }

  #nameOf(arn: string | undefined): string | undefined {
    return this.#queues.names().find((name) => this.#arnOf(name) === arn);
  }
}
