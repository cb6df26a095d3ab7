import { Duration } from 'aws-cdk-lib/core';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { QUEUE_DAYS } from '../../config/retention.ts';
import { RETRIES } from '../../config/retries.ts';
import type { AlarmTopic } from '../alarms/alarm-topic.ts';
import { ImpactAlarm } from '../alarms/impact-alarm.ts';

export interface WorkQueueProps {
  readonly alarms: AlarmTopic;
  /** What the newsroom lacks while messages wait or fail: part of the alarms' texts. */
  readonly impact: string;
  /** The timeout of the function that consumes the queue; a message stays hidden six times as long. */
  readonly consumerTimeout: Duration;
  /** In order by message group, each message once. @default false */
  readonly fifo?: boolean;
  /** How old the oldest message may get before people are told. Leave out where nothing consumes the queue. */
  readonly oldestMessage?: Duration;
}

/**
 * A queue with its dead-letter queue and their alarms: encrypted, over TLS only.
 *
 * Visibility is six times the consumer's timeout, as AWS advises for Lambda,
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;

  constructor(scope: Construct, id: string, { alarms, impact, consumerTimeout, fifo = false, oldestMessage }: WorkQueueProps) {
    super(scope, id);
    const common = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // SQS takes `FifoQueue: true` or no such property; each sender names its own deduplication id.
      ...(fifo && { fifo, contentBasedDeduplication: false }),
    };
    this.deadLetterQueue = new Queue(this, 'DeadLetterQueue', { ...common, retentionPeriod: Duration.days(QUEUE_DAYS.longest) });
    this.queue = new Queue(this, 'Queue', {
      ...common,
      visibilityTimeout: Duration.seconds(consumerTimeout.toSeconds() * 6),
      // A dead-letter queue counts from the first send, so what fails here on the last day still has ten days there.
      // Where nothing consumes the queue yet, messages stay as long as SQS can keep them.
      retentionPeriod: Duration.days(oldestMessage === undefined ? QUEUE_DAYS.longest : QUEUE_DAYS.work),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount: RETRIES.maxReceiveCount },
    });

    new ImpactAlarm(this, 'Failed', {
      alarms,
      impact: `${impact} Messages failed ${RETRIES.maxReceiveCount} times and wait in the dead-letter queue: find the cause, then redrive them.`,
      runbook: 'dead-letters',
      metric: this.deadLetterQueue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'Maximum' }),
      raiseWhen: { atLeast: 1 },
    });
    if (oldestMessage !== undefined) {
      new ImpactAlarm(this, 'Late', {
        alarms,
        impact: `${impact} The oldest message has waited ${oldestMessage.toMinutes()} minutes or longer.`,
        runbook: 'old-messages',
        metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1), statistic: 'Maximum' }),
        raiseWhen: { atLeast: oldestMessage.toSeconds() },
        periods: 3,
      });
    }
  }
}
