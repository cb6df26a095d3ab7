import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
} from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { queueUrl, refusalOf, serveHttp } from './support/server.ts';

const QueueUrl = queueUrl('letters');
const FifoUrl = queueUrl('letters.fifo');
const queues = [{ name: 'letters' }, { name: 'small', maximumMessageBytes: 1024 }, { name: 'letters.fifo', fifo: true }];

const entryOf = (Id: string, MessageBody = 'a'): SendMessageBatchRequestEntry => ({ Id, MessageBody });

describe('a batch', () => {
  it('refused whole: empty, too many, ids repeated or malformed, too large, no group', async () => {
    const { client, server } = await serveHttp({ queues });
    const send = (Entries: SendMessageBatchRequestEntry[], url = QueueUrl): Promise<unknown> =>
      refusalOf(client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries })));
    expect(await send([])).toMatchObject({ name: 'EmptyBatchRequest' });
    expect(await send(Array.from({ length: 11 }, (_, n) => entryOf(`e${n}`)))).toMatchObject({ name: 'TooManyEntriesInBatchRequest' });
    expect(await send([entryOf('a'), entryOf('a')])).toMatchObject({ name: 'BatchEntryIdsNotDistinct', message: 'Id a repeated.' });
    expect(await send([entryOf('a.b')])).toMatchObject({ name: 'InvalidBatchEntryId' });
    expect(await send([entryOf('a', 'x'.repeat(600_000)), entryOf('b', 'x'.repeat(600_000))])).toMatchObject({
      name: 'BatchRequestTooLong',
    });
    expect(await send([entryOf('a')], FifoUrl)).toMatchObject({ code: 'MissingParameter' });
    expect(await server.attributes('letters')).toMatchObject({ visible: 0 });
    const empty = { QueueUrl, Entries: [] };
    expect(await refusalOf(client.send(new DeleteMessageBatchCommand(empty)))).toMatchObject({ name: 'EmptyBatchRequest' });
    expect(await refusalOf(client.send(new ChangeMessageVisibilityBatchCommand(empty)))).toMatchObject({ name: 'EmptyBatchRequest' });
  });

  it('sends what it can, and says of each other entry why not', async () => {
    const { client, server } = await serveHttp({ queues });
    const sent = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: queueUrl('small'),
        Entries: [
          { Id: 'good', MessageBody: 'a' },
          { Id: 'long', MessageBody: 'x'.repeat(1025) },
          { Id: 'odd', MessageBody: '\u0000' },
        ],
      }),
    );
    expect(sent.Successful?.map((entry) => entry.Id)).toEqual(['good']);
    expect(sent.Failed).toMatchObject([
      { Id: 'long', SenderFault: true, Code: 'InvalidParameterValue' },
      { Id: 'odd', SenderFault: true, Code: 'InvalidMessageContents' },
    ]);
    expect(await server.attributes('small')).toMatchObject({ visible: 1 });
  });

  it('deletes and changes visibility entry by entry', async () => {
    const { client, server } = await serveHttp({ queues });
    await server.send('letters', 'a');
    const [message] = await server.receive('letters');
    const ReceiptHandle = message?.receiptHandle;
    const changed = await client.send(
      new ChangeMessageVisibilityBatchCommand({
        QueueUrl,
        Entries: [
          { Id: 'good', ReceiptHandle, VisibilityTimeout: 60 },
          { Id: 'bad', ReceiptHandle, VisibilityTimeout: 43_201 },
        ],
      }),
    );
    expect(changed).toMatchObject({ Successful: [{ Id: 'good' }], Failed: [{ Id: 'bad', Code: 'InvalidParameterValue' }] });
    const deleted = await client.send(
      new DeleteMessageBatchCommand({
        QueueUrl,
        Entries: [
          { Id: 'good', ReceiptHandle },
          { Id: 'bad', ReceiptHandle: 'nonsense' },
        ],
      }),
    );
    expect(deleted).toMatchObject({ Successful: [{ Id: 'good' }], Failed: [{ Id: 'bad', Code: 'ReceiptHandleIsInvalid' }] });
    expect(await server.attributes('letters')).toEqual({ visible: 0, notVisible: 0, delayed: 0 });
  });
});
