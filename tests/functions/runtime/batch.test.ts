import { setTimeout as sleep } from 'node:timers/promises';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { RETRIES } from '../../../config/retries.ts';
import { eachRecord, visibilityAfter } from '../../../functions/runtime/batch.ts';
import type { Pace } from '../../../functions/runtime/batch.ts';

describe('visibilityAfter', () => {
  it('starts at seconds and ends at minutes', () => {
    expect([1, 2, 3, 4].map(visibilityAfter)).toEqual([2, 6, 18, 54]);
    expect(visibilityAfter(1000)).toBe(RETRIES.longestVisibilitySeconds);
  });

  it('gives an outage a quarter of an hour before a message dies', () => {
    const waits = Array.from({ length: RETRIES.maxReceiveCount - 1 }, (_, i) => visibilityAfter(i + 1));
    expect(waits.reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThan(15 * 60);
  });
});

const record = (messageId: string): SQSRecord => ({
  messageId,
  receiptHandle: messageId,
  body: messageId,
  attributes: { ApproximateReceiveCount: '1', SentTimestamp: '0', SenderId: 'test', ApproximateFirstReceiveTimestamp: '0' },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:Queue',
  awsRegion: 'us-east-1',
});

describe.each<[Pace, number]>([
  ['all at once', 4],
  ['one by one', 1],
])('a batch worked %s', (pace, most) => {
  it(`has ${most} of four at work at a time, and reports only those that failed`, async () => {
    // Nobody listens there: that a message’s return cannot be hastened changes nothing.
    const sqs = new SQSClient({
      endpoint: 'http://127.0.0.1:9',
      region: 'us-east-1',
      maxAttempts: 1,
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    });
    const worked: string[] = [];
    let atWork = 0;
    let mostAtWork = 0;
    const work = async ({ body }: SQSRecord): Promise<void> => {
      mostAtWork = Math.max(mostAtWork, ++atWork);
      await sleep(5);
      atWork--;
      worked.push(body);
      if (body === 'b') throw new Error('This one cannot be worked.');
    };
    const answer = await eachRecord({ Records: ['a', 'b', 'c', 'd'].map(record) }, sqs, 'http://127.0.0.1:9/Queue', work, pace);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'b' }] });
    expect(worked.toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(mostAtWork).toBe(most);
  });
});
