import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('queues', () => {
  it('have their attributes, AWS’s defaults and their dead-letter queue', () => {
    const { queues } = read({
      Resources: {
        Out0A1B2C3D: {
          Type: 'AWS::SQS::Queue',
          Properties: {
            FifoQueue: true,
            VisibilityTimeout: 180,
            RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead0A1B2C3D', 'Arn'] }, maxReceiveCount: 5 },
          },
        },
        Dead0A1B2C3D: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true, MessageRetentionPeriod: 1_209_600 } },
      },
    });
    expect(queues).toMatchObject([
      {
        name: 'Out.fifo',
        url: 'http://127.0.0.1:4566/000000000000/Out.fifo',
        fifo: true,
        visibilityTimeoutSeconds: 180,
        retentionSeconds: 345_600,
        redrive: { deadLetterArn: 'arn:aws:sqs:us-east-1:000000000000:Dead.fifo', maxReceiveCount: 5 },
      },
      { name: 'Dead.fifo', visibilityTimeoutSeconds: 30, retentionSeconds: 1_209_600 },
    ]);
  });
});
