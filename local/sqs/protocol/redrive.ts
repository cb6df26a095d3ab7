import { z } from 'zod';
import { invalidValue } from '../errors.ts';
import { operation, required } from './operation.ts';

export const startMessageMoveTask = operation(
  z.object({
    SourceArn: z.string().optional(),
    DestinationArn: z.string().optional(),
    MaxNumberOfMessagesPerSecond: z.int().optional(),
  }),
  (input, call) => {
    const rate = input.MaxNumberOfMessagesPerSecond;
    if (rate !== undefined && (rate < 1 || rate > 500)) {
      throw invalidValue(rate, 'MaxNumberOfMessagesPerSecond', 'Must be between 1 and 500, if provided.');
    }
    return { TaskHandle: call.moveTasks.start(required(input.SourceArn, 'SourceArn'), input.DestinationArn, rate).handle };
  },
);

export const listMessageMoveTasks = operation(
  z.object({ SourceArn: z.string().optional(), MaxResults: z.int().optional() }),
  (input, call) => {
    const most = input.MaxResults ?? 1;
    if (most < 1 || most > 10) throw invalidValue(most, 'MaxResults', 'Must be between 1 and 10, if provided.');
    const tasks = call.moveTasks.list(required(input.SourceArn, 'SourceArn')).slice(0, most);
    return {
      Results: tasks.map((task) => ({
        Status: task.status,
        SourceArn: task.sourceArn,
        DestinationArn: task.destinationArn,
        MaxNumberOfMessagesPerSecond: task.messagesPerSecond,
        ApproximateNumberOfMessagesMoved: task.moved,
        ApproximateNumberOfMessagesToMove: task.toMove,
        FailureReason: task.failureReason,
        StartedTimestamp: task.startedAt,
      })),
    };
  },
);
