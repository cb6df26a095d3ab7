import type { ReceivedMessage } from '../sqs/server.ts';

/** The event by which a function gets a batch: https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
export const sqsEvent = (batch: readonly ReceivedMessage[], queueArn: string, region: string): object => ({
  Records: batch.map(({ messageId, receiptHandle, body, attributes, messageAttributes, md5OfBody }) => ({
    messageId,
    receiptHandle,
    body,
    attributes,
    messageAttributes,
    md5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  })),
});
