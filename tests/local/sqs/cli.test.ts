import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { REGION, TestClock, queueArn, queueUrl, serveHttp } from './support/server.ts';

const run = promisify(execFile);
const hasCli = spawnSync('aws', ['--version']).status === 0;
if (!hasCli) process.emitWarning('The tests of SQS by the AWS CLI are SKIPPED: there is no `aws` on the PATH.');

/** Runs `aws sqs …` and parses what it prints. */
async function aws(endpoint: string, ...words: string[]): Promise<unknown> {
  const { stdout } = await run('aws', ['--endpoint-url', endpoint, '--region', REGION, '--output', 'json', 'sqs', ...words], {
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      AWS_ACCESS_KEY_ID: 'CLI',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_MAX_ATTEMPTS: '1',
    },
  });
  return stdout.trim() === '' ? undefined : JSON.parse(stdout);
}

describe.skipIf(!hasCli)('SQS by the AWS CLI', { timeout: 120_000 }, () => {
  it('sends, receives, counts, deletes and redrives', async () => {
    const clock = new TestClock();
    const { server, endpoint } = await serveHttp({
      clock,
      queues: [{ name: 'letters', redrive: { deadLetterArn: queueArn('lost'), maxReceiveCount: 1 } }, { name: 'lost' }],
    });
    const url = ['--queue-url', queueUrl('letters')];
    const attributes = JSON.stringify({
      kind: { DataType: 'String', StringValue: 'ünïcode' },
      weight: { DataType: 'Number', StringValue: '12' },
    });
    const sent = await aws(endpoint, 'send-message', ...url, '--message-body', 'hello', '--message-attributes', attributes);
    expect(sent).toMatchObject({ MessageId: expect.any(String), MD5OfMessageBody: '5d41402abc4b2a76b9719d911017c592' });
    expect(await aws(endpoint, 'receive-message', ...url, '--attribute-names', 'All', '--message-attribute-names', 'All')).toMatchObject({
      Messages: [
        {
          Body: 'hello',
          Attributes: { SenderId: 'CLI', ApproximateReceiveCount: '1' },
          MessageAttributes: { kind: { StringValue: 'ünïcode' }, weight: { StringValue: '12' } },
        },
      ],
    });
    expect(await aws(endpoint, 'get-queue-attributes', ...url, '--attribute-names', 'All')).toMatchObject({
      Attributes: { ApproximateNumberOfMessages: '0', ApproximateNumberOfMessagesNotVisible: '1' },
    });
    clock.passSeconds(30);
    expect(await server.receive('letters')).toEqual([]);
    expect(await aws(endpoint, 'start-message-move-task', '--source-arn', queueArn('lost'))).toHaveProperty('TaskHandle');
    const [message] = await server.receive('letters');
    expect(await aws(endpoint, 'delete-message', ...url, '--receipt-handle', message?.receiptHandle ?? '')).toBeUndefined();
    expect(await server.attributes('letters')).toEqual({ visible: 0, notVisible: 0, delayed: 0 });
  });

  it('shows the refusal by the name that the CLI knows', async () => {
    const { endpoint } = await serveHttp();
    await expect(aws(endpoint, 'purge-queue', '--queue-url', queueUrl('none'))).rejects.toThrow(
      'An error occurred (AWS.SimpleQueueService.NonExistentQueue) when calling the PurgeQueue operation: The specified queue does not exist.',
    );
  });
});
