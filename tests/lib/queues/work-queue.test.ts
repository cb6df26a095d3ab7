import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RETRIES } from '../../../config/retries.ts';
import { docketTemplate } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';

const QUEUES = ['IntakeQueue', 'ReviewQueue', 'OutcomeQueue'];
const DAY = 24 * 60 * 60;

let docket: DocketTemplate;
beforeAll(async () => {
  docket = await docketTemplate();
});

const retention = (path: string) => z.number().parse(docket.at(path).Properties['MessageRetentionPeriod']);

describe.each(QUEUES)('%s', (name) => {
  it('and its dead-letter queue are encrypted', () => {
    for (const queue of ['Queue', 'DeadLetterQueue']) {
      expect(docket.at(`${name}/${queue}`).Properties).toMatchObject({ SqsManagedSseEnabled: true });
    }
  });

  it('hands a message to its dead-letter queue after five receives or more', () => {
    expect(RETRIES.maxReceiveCount).toBeGreaterThanOrEqual(5);
    expect(docket.at(`${name}/Queue`).Properties['RedrivePolicy']).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': [docket.id(`${name}/DeadLetterQueue`), 'Arn'] },
      maxReceiveCount: RETRIES.maxReceiveCount,
    });
  });

  it('tells people of the first dead letter, and when it is gone', () => {
    const topic = { Ref: docket.id('Alarms/Topic') };
    expect(docket.at(`${name}/Failed/Alarm`).Properties).toMatchObject({
      Namespace: 'AWS/SQS',
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [docket.id(`${name}/DeadLetterQueue`), 'QueueName'] } }],
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Statistic: 'Maximum',
      AlarmDescription: expect.stringContaining('dead-letter queue'),
      AlarmActions: [topic],
      OKActions: [topic],
    });
  });
});

describe.each(['IntakeQueue', 'ReviewQueue'])('%s', (name) => {
  it('leaves what fails at least ten days in the dead-letter queue, which counts from the first send', () => {
    expect(retention(`${name}/DeadLetterQueue`)).toBe(14 * DAY);
    expect(retention(`${name}/Queue`)).toBe(4 * DAY);
  });
});

describe('OutcomeQueue', () => {
  it('keeps what nothing consumes yet as long as SQS can', () => {
    expect(retention('OutcomeQueue/Queue')).toBe(14 * DAY);
  });
});

describe.each([
  ['IntakeQueue', 'Uploaded articles are not being read.'],
  ['ReviewQueue', 'Claims that were found are not reaching the dockets.'],
])('%s', (name, impact) => {
  it('tells people when its oldest message has waited a quarter of an hour', () => {
    expect(docket.at(`${name}/Late/Alarm`).Properties).toMatchObject({
      MetricName: 'ApproximateAgeOfOldestMessage',
      Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [docket.id(`${name}/Queue`), 'QueueName'] } }],
      Threshold: 900,
      AlarmDescription: expect.stringContaining(impact),
      AlarmActions: [{ Ref: docket.id('Alarms/Topic') }],
    });
  });
});

describe('the queues', () => {
  it('are these six, and each but a dead-letter queue hands on to one', () => {
    expect([...docket.ofType('AWS::SQS::Queue').keys()].toSorted()).toEqual(
      QUEUES.flatMap((name) => [`${name}/DeadLetterQueue`, `${name}/Queue`]).toSorted(),
    );
  });

  it('are in order for outcomes only, without deduplication by content', () => {
    for (const name of ['OutcomeQueue/Queue', 'OutcomeQueue/DeadLetterQueue']) {
      expect(docket.at(name).Properties).toMatchObject({ FifoQueue: true, ContentBasedDeduplication: false });
    }
    for (const name of ['IntakeQueue/Queue', 'ReviewQueue/Queue']) expect(docket.at(name).Properties).not.toHaveProperty('FifoQueue');
  });

  it('do not call people about the age of outcomes while nothing consumes them', () => {
    const consumed = [...docket.ofType('AWS::Lambda::EventSourceMapping').values()].map(({ Properties }) =>
      docket.render(Properties['EventSourceArn']),
    );
    expect(consumed).not.toContain('<OutcomeQueue/Queue.Arn>');
    expect([...docket.ofType('AWS::CloudWatch::Alarm').keys()]).not.toContain('OutcomeQueue/Late/Alarm');
  });

  it('hide a message six times as long as their consumer may take, or longer', () => {
    const mappings = [...docket.ofType('AWS::Lambda::EventSourceMapping').values()];
    expect(mappings).toHaveLength(2);
    for (const { Properties } of mappings) {
      const queue = docket.at(docket.render(Properties['EventSourceArn']).slice(1, -'.Arn>'.length));
      // `<Enlist/Function/Function.Arn>`, or `<Ingest/Release/Alias>`
      const [consumerPath = ''] = docket.render(Properties['FunctionName']).slice(1).split('/');
      const consumer = docket.at(`${consumerPath}/Function/Function`);
      const timeout = z.number().parse(consumer.Properties['Timeout']);
      expect(queue.Properties['VisibilityTimeout']).toBeGreaterThanOrEqual(6 * timeout);
    }
  });
});
