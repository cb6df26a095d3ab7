import { z } from 'zod';
import { checkBatch, runBatch } from './batch.ts';
import { operation, queueNameOf, required } from './operation.ts';

const QueueUrl = z.string().optional();
const deleteShape = { ReceiptHandle: z.string().optional() };
const visibilityShape = { ...deleteShape, VisibilityTimeout: z.int().optional() };
const Id = z.string().optional();

export const deleteMessage = operation(z.object({ QueueUrl, ...deleteShape }), (input, call) => {
  call.queues.delete(queueNameOf(input.QueueUrl, call), required(input.ReceiptHandle, 'ReceiptHandle'));
  return {};
});

export const deleteMessageBatch = operation(
  z.object({ QueueUrl, Entries: z.array(z.object({ Id, ...deleteShape })).optional() }),
  (input, call) => {
    const queue = queueNameOf(input.QueueUrl, call);
    return runBatch(checkBatch(input.Entries, 'DeleteMessageBatchRequestEntry'), (entry) => {
      call.queues.delete(queue, required(entry.ReceiptHandle, 'ReceiptHandle'));
      return {};
    });
  },
);

export const changeMessageVisibility = operation(z.object({ QueueUrl, ...visibilityShape }), (input, call) => {
  const handle = required(input.ReceiptHandle, 'ReceiptHandle');
  call.queues.changeVisibility(queueNameOf(input.QueueUrl, call), handle, required(input.VisibilityTimeout, 'VisibilityTimeout'));
  return {};
});

export const changeMessageVisibilityBatch = operation(
  z.object({ QueueUrl, Entries: z.array(z.object({ Id, ...visibilityShape })).optional() }),
  (input, call) => {
    const queue = queueNameOf(input.QueueUrl, call);
    return runBatch(checkBatch(input.Entries, 'ChangeMessageVisibilityBatchRequestEntry'), (entry) => {
      call.queues.changeVisibility(
        queue,
        required(entry.ReceiptHandle, 'ReceiptHandle'),
        required(entry.VisibilityTimeout, 'VisibilityTimeout'),
      );
      return {};
    });
  },
);
