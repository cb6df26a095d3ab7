import { DeleteMessageCommand, GetQueueAttributesCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { MessageAttributeValue, SQSClient } from '@aws-sdk/client-sqs';
import type { QueueReader } from '../../events/queue-reader.ts';
import type { QueueCounts } from '../../sqs/queue/queue.ts';
import type { MessageAttributes, ReceivedMessage, ReceiveOptions } from '../../sqs/server.ts';

/** Reads queues through the SDK, for event source mappings. */
export class SdkQueueReader implements QueueReader {
  readonly #sqs: SQSClient;
  readonly #urlOf: (name: string) => string;

  constructor(sqs: SQSClient, urlOf: (name: string) => string) {
    this.#sqs = sqs;
    this.#urlOf = urlOf;
  }

  async receive(queue: string, { max = 1, waitSeconds = 0, signal }: ReceiveOptions): Promise<ReceivedMessage[]> {
    const command = new ReceiveMessageCommand({
      QueueUrl: this.#urlOf(queue),
      MaxNumberOfMessages: max,
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    const { Messages = [] } = await this.#sqs.send(command, signal === undefined ? {} : { abortSignal: signal });
    return Messages.map((message) => ({
      messageId: message.MessageId ?? '',
      receiptHandle: message.ReceiptHandle ?? '',
      body: message.Body ?? '',
      md5OfBody: message.MD5OfBody ?? '',
      attributes: message.Attributes ?? {},
      messageAttributes: attributesOf(message.MessageAttributes ?? {}),
    }));
  }

  async delete(queue: string, receiptHandle: string): Promise<void> {
    await this.#sqs.send(new DeleteMessageCommand({ QueueUrl: this.#urlOf(queue), ReceiptHandle: receiptHandle }));
  }

  async attributes(queue: string): Promise<QueueCounts> {
    const [visible, notVisible, delayed] = [
      'ApproximateNumberOfMessages',
      'ApproximateNumberOfMessagesNotVisible',
      'ApproximateNumberOfMessagesDelayed',
    ] as const;
    const { Attributes = {} } = await this.#sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: this.#urlOf(queue), AttributeNames: [visible, notVisible, delayed] }),
    );
    const count = (name: keyof typeof Attributes): number => Number(Attributes[name] ?? 0);
    return { visible: count(visible), notVisible: count(notVisible), delayed: count(delayed) };
  }
}

const attributesOf = (attributes: Readonly<Record<string, MessageAttributeValue>>): MessageAttributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
      name,
      {
        dataType: DataType ?? 'String',
        ...(StringValue === undefined ? {} : { stringValue: StringValue }),
        ...(BinaryValue === undefined ? {} : { binaryValue: Buffer.from(BinaryValue).toString('base64') }),
      },
    ]),
  );
