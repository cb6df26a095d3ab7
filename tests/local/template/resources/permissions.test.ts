import { describe, expect, it } from 'vitest';
import { aFunction, read } from '../support.ts';

const QUEUE_ARN = 'arn:aws:sqs:us-east-1:000000000000:Intake';
const document = (...Statement: object[]) => ({ Version: '2012-10-17', Statement });

const resources = (statements: object[], others: object = {}) => ({
  Resources: {
    Intake: { Type: 'AWS::SQS::Queue' },
    IngestRole: { Type: 'AWS::IAM::Role', Properties: {} },
    IngestPolicy: { Type: 'AWS::IAM::Policy', Properties: { Roles: [{ Ref: 'IngestRole' }], PolicyDocument: document(...statements) } },
    Ingest: aFunction({ Role: { 'Fn::GetAtt': ['IngestRole', 'Arn'] } }),
    ...others,
  },
});
const CONSUME = {
  Effect: 'Allow',
  Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
  Resource: { 'Fn::GetAtt': ['Intake', 'Arn'] },
};
const MAPPING = {
  Mapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: { EventSourceArn: { 'Fn::GetAtt': ['Intake', 'Arn'] }, FunctionName: { Ref: 'Ingest' } },
  },
};

describe('what a function may do', () => {
  it('is what its role’s policies say', () => {
    const { permissions } = read(resources([CONSUME, { Effect: 'Allow', Action: 'xray:PutTraceSegments', Resource: '*' }]));
    expect(permissions.get('Ingest')).toEqual([
      { effect: 'Allow', actions: CONSUME.Action, resources: [QUEUE_ARN] },
      { effect: 'Allow', actions: ['xray:PutTraceSegments'], resources: ['*'] },
    ]);
  });

  it('is also what the role says itself', () => {
    const own = {
      Type: 'AWS::IAM::Role',
      Properties: { Policies: [{ PolicyName: 'p', PolicyDocument: document({ Effect: 'Allow', Action: 's3:*', Resource: '*' }) }] },
    };
    expect(read(resources([], { IngestRole: own })).permissions.get('Ingest')).toEqual([
      { effect: 'Allow', actions: ['s3:*'], resources: ['*'] },
    ]);
  });

  it('is less what a table denies to everybody, for that table', () => {
    const table = {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        ResourcePolicy: {
          PolicyDocument: document({ Effect: 'Deny', Principal: { AWS: '*' }, Action: 'dynamodb:UpdateItem', Resource: '*' }),
        },
      },
    };
    const arn = 'arn:aws:dynamodb:us-east-1:000000000000:table/Audit';
    expect(read(resources([], { Audit: table })).permissions.get('Ingest')).toEqual([
      { effect: 'Deny', actions: ['dynamodb:UpdateItem'], resources: [arn, `${arn}/*`] },
    ]);
  });

  it('is not limited where its role is not of this stack', () => {
    expect(read({ Resources: { Ingest: aFunction({ Role: 'arn:aws:iam::000000000000:role/Elsewhere' }) } }).permissions.has('Ingest')).toBe(
      false,
    );
  });

  it('need not make sense for roles that no function has', () => {
    const other = {
      OtherPolicy: { Type: 'AWS::IAM::Policy', Properties: { Roles: ['Other'], PolicyDocument: document({ NotAction: '*' }) } },
    };
    expect(() => read(resources([CONSUME], other))).not.toThrow();
  });
});

describe('mistakes are named:', () => {
  it('a policy that refers to nothing', () => {
    const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: { 'Fn::GetAtt': ['Gone', 'Arn'] } };
    expect(() => read(resources([statement]))).toThrow('IngestPolicy.PolicyDocument.Statement[0].Resource: refers to Gone');
  });

  it('a policy that the laptop does not understand', () => {
    expect(() => read(resources([{ Effect: 'Allow', Action: 's3:*', Resource: '*', Condition: { Bool: {} } }]))).toThrow(
      'the laptop does not know conditions',
    );
  });

  it('a function that may not read the queue it is fed from', () => {
    expect(read(resources([CONSUME], MAPPING)).mappings).toHaveLength(1);
    const less = { ...CONSUME, Action: ['sqs:ReceiveMessage', 'sqs:GetQueueAttributes'] };
    expect(() => read(resources([less], MAPPING))).toThrow('Mapping: the role of Ingest does not allow sqs:DeleteMessage on Intake');
  });
});
