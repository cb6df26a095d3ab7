import { describe, expect, it } from 'vitest';
import { InvalidQueueDefinition } from '../../../local/sqs/server.ts';
import { queueSettings, type QueueDefinition } from '../../../local/sqs/engine/definition.ts';
import { openServer, queueArn } from './support/server.ts';

describe('a queue definition', () => {
  it('has AWS’s defaults', () => {
    expect(queueSettings({ name: 'letters' })).toEqual({
      name: 'letters',
      visibilityTimeoutSeconds: 30,
      retentionSeconds: 345_600,
      delaySeconds: 0,
      receiveWaitSeconds: 0,
      maximumMessageBytes: 1_048_576,
      fifo: false,
      contentBasedDeduplication: false,
      redrive: undefined,
    });
  });

  const wrong: QueueDefinition[] = [
    { name: 'a b' },
    { name: 'x'.repeat(81) },
    { name: 'letters', fifo: true },
    { name: 'letters.fifo' },
    { name: 'letters', contentBasedDeduplication: true },
    { name: 'letters', visibilityTimeoutSeconds: 43_201 },
    { name: 'letters', retentionSeconds: 59 },
    { name: 'letters', delaySeconds: 0.5 },
    { name: 'letters', redrive: { deadLetterArn: queueArn('lost'), maxReceiveCount: 0 } },
    { name: 'letters', redrive: { deadLetterArn: queueArn('lost.fifo'), maxReceiveCount: 3 } },
  ];
  it.each(wrong)('is refused where AWS would refuse it: %o', async (definition) => {
    const server = await openServer();
    await expect(server.defineQueue(definition)).rejects.toThrow(InvalidQueueDefinition);
  });

  it('given again changes the settings and keeps the messages', async () => {
    const server = await openServer({ queues: [{ name: 'letters', delaySeconds: 900 }] });
    await server.defineQueue({ name: 'letters' });
    await server.send('letters', 'a');
    await server.defineQueue({ name: 'letters', delaySeconds: 900 });
    await server.send('letters', 'b');
    expect(await server.attributes('letters')).toEqual({ visible: 1, notVisible: 0, delayed: 1 });
  });
});
