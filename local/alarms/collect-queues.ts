import type { QueueReader } from '../events/queue-reader.ts';
import { ofQueue } from './aws-metrics.ts';
import type { Figures } from './figures.ts';

/** Measures how many messages wait in each queue, and for how long. What cannot be read now is measured the next time. */
export async function collectQueues(names: readonly string[], queues: QueueReader, figures: Figures): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const { visible } = await queues.attributes(name);
      for (const { value, ...metric } of ofQueue(name, visible, await queues.ageOfOldest?.(name))) figures.add(metric, value);
    }),
  );
}
