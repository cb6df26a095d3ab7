import { changeMessageVisibility, changeMessageVisibilityBatch, deleteMessage, deleteMessageBatch } from './acknowledge.ts';
import { getQueueAttributes, getQueueUrl, listDeadLetterSourceQueues, listQueues, purgeQueue } from './inspect.ts';
import type { Operation } from './operation.ts';
import { receiveMessage } from './receive.ts';
import { listMessageMoveTasks, startMessageMoveTask } from './redrive.ts';
import { sendMessage, sendMessageBatch } from './send.ts';

/** Every operation that the laptop's SQS serves. Queues come from the template, so none creates, changes or deletes one. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['SendMessage', sendMessage],
  ['SendMessageBatch', sendMessageBatch],
  ['ReceiveMessage', receiveMessage],
  ['DeleteMessage', deleteMessage],
  ['DeleteMessageBatch', deleteMessageBatch],
  ['ChangeMessageVisibility', changeMessageVisibility],
  ['ChangeMessageVisibilityBatch', changeMessageVisibilityBatch],
  ['GetQueueUrl', getQueueUrl],
  ['GetQueueAttributes', getQueueAttributes],
  ['ListQueues', listQueues],
  ['ListDeadLetterSourceQueues', listDeadLetterSourceQueues],
  ['PurgeQueue', purgeQueue],
  ['StartMessageMoveTask', startMessageMoveTask],
  ['ListMessageMoveTasks', listMessageMoveTasks],
]);
