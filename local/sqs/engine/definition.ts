/** A queue as the template describes it; names and defaults are those of `AWS::SQS::Queue`. */
export interface QueueDefinition {
  /** Ends in `.fifo` exactly when the queue is FIFO. */
  readonly name: string;
  /** How long a received message stays hidden: 0 to 43,200. Default 30. */
  readonly visibilityTimeoutSeconds?: number;
  /** How long a message is kept, counted from its first send: 60 to 1,209,600. Default 345,600 (4 days). */
  readonly retentionSeconds?: number;
  /** How long a new message waits before it can be received: 0 to 900. Default 0. */
  readonly delaySeconds?: number;
  /** How long a receive waits for a message when it does not say: 0 to 20. Default 0. */
  readonly receiveWaitSeconds?: number;
  /** Body and attributes together: 1,024 to 1,048,576 bytes. Default 1,048,576. */
  readonly maximumMessageBytes?: number;
  readonly fifo?: boolean;
  readonly contentBasedDeduplication?: boolean;
  /** Where a message goes that was received `maxReceiveCount` times (1 to 1,000) and not deleted. */
  readonly redrive?: { readonly deadLetterArn: string; readonly maxReceiveCount: number } | undefined;
}

/** A definition with every default filled in. */
export type QueueSettings = Required<QueueDefinition>;

/** A queue that AWS would refuse to create. The message names the queue and the property. */
export class InvalidQueueDefinition extends Error {
  constructor(queue: string, problem: string) {
    super(`Queue ${queue}: ${problem}`);
    this.name = 'InvalidQueueDefinition';
  }
}

const RANGES = [
  ['visibilityTimeoutSeconds', 0, 43_200],
  ['retentionSeconds', 60, 1_209_600],
  ['delaySeconds', 0, 900],
  ['receiveWaitSeconds', 0, 20],
  ['maximumMessageBytes', 1_024, 1_048_576],
] as const;

/** Whether a queue of this name is FIFO: AWS ties the two together. */
export function isFifoName(name: string): boolean {
  return name.endsWith('.fifo');
}

/**
 * Fills in AWS's defaults and checks AWS's limits (CreateQueue in the API reference).
 * @throws InvalidQueueDefinition
 */
export function queueSettings(definition: QueueDefinition): QueueSettings {
  const settings: QueueSettings = {
    name: definition.name,
    visibilityTimeoutSeconds: definition.visibilityTimeoutSeconds ?? 30,
    retentionSeconds: definition.retentionSeconds ?? 345_600,
    delaySeconds: definition.delaySeconds ?? 0,
    receiveWaitSeconds: definition.receiveWaitSeconds ?? 0,
    maximumMessageBytes: definition.maximumMessageBytes ?? 1_048_576,
    fifo: definition.fifo ?? false,
    contentBasedDeduplication: definition.contentBasedDeduplication ?? false,
    redrive: definition.redrive,
  };
  const refuse = (problem: string): never => {
    throw new InvalidQueueDefinition(settings.name, problem);
  };
  if (!/^[\w-]{1,80}$|^(?=.{6,80}$)[\w-]+\.fifo$/.test(settings.name))
    refuse('the name takes letters, digits, hyphens and underscores, 80 at most');
  if (settings.fifo !== isFifoName(settings.name)) refuse('the name of a FIFO queue, and no other, ends in .fifo');
  if (settings.contentBasedDeduplication && !settings.fifo) refuse('only a FIFO queue deduplicates by content');
  for (const [property, least, most] of RANGES) {
    const value = settings[property];
    if (!Number.isInteger(value) || value < least || value > most)
      refuse(`${property} is ${value}, not a whole number from ${least} to ${most}`);
  }
  if (settings.redrive) {
    const { deadLetterArn, maxReceiveCount } = settings.redrive;
    if (!Number.isInteger(maxReceiveCount) || maxReceiveCount < 1 || maxReceiveCount > 1_000)
      refuse('maxReceiveCount is a whole number from 1 to 1000');
    if (isFifoName(deadLetterArn) !== settings.fifo) refuse('a dead-letter queue is of the same kind (standard or FIFO) as its source');
  }
  return settings;
}
