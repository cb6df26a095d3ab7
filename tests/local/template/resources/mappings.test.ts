import { describe, expect, it } from 'vitest';
import { aFunction, read } from '../support.ts';

const resources = (mapping: object) => ({
  Resources: {
    Intake: { Type: 'AWS::SQS::Queue' },
    Ingest: aFunction(),
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: { EventSourceArn: { 'Fn::GetAtt': ['Intake', 'Arn'] }, FunctionName: { Ref: 'Ingest' }, ...mapping },
    },
  },
});

describe('event source mappings', () => {
  it('join a queue to a function', () => {
    const { mappings } = read(
      resources({
        BatchSize: 5,
        MaximumBatchingWindowInSeconds: 2,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: 4 },
      }),
    );
    expect(mappings).toMatchObject([
      { queue: { name: 'Intake' }, function: { name: 'Ingest' }, batchSize: 5, windowSeconds: 2, reportsFailures: true, maxConcurrency: 4 },
    ]);
  });

  it('have Lambda’s defaults, and may be switched off', () => {
    expect(read(resources({})).mappings).toMatchObject([{ batchSize: 10, windowSeconds: 0, reportsFailures: false }]);
    expect(read(resources({ Enabled: false })).mappings).toEqual([]);
  });

  it.each([
    [
      'a queue of another stack',
      { EventSourceArn: 'arn:aws:sqs:us-east-1:1:Other' },
      'Mapping: reads arn:aws:sqs:us-east-1:1:Other, which is no queue of the template',
    ],
    ['a function of another stack', { FunctionName: 'Other' }, 'Mapping: calls Other, which is no function of the template'],
    ['a filter', { FilterCriteria: { Filters: [] } }, 'the laptop does not filter messages'],
  ])('show their mistakes: %s', (_, mapping, message) => {
    expect(() => read(resources(mapping))).toThrow(message);
  });
});
