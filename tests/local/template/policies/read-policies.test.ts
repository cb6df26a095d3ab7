import { describe, expect, it } from 'vitest';
import type { Principal } from '../../../../local/permissions/policy/principal.ts';
import { aFunction, read } from '../support.ts';

const QUEUE_ARN = 'arn:aws:sqs:us-east-1:000000000000:Intake';
const document = (...Statement: object[]) => ({ Version: '2012-10-17', Statement });
const trust = (Service: string, more: object = {}) => ({
  AssumeRolePolicyDocument: document({ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole', ...more }),
});

const resources = (statements: object[], others: object = {}) => ({
  Resources: {
    Intake: { Type: 'AWS::SQS::Queue' },
    IngestRole: { Type: 'AWS::IAM::Role', Properties: trust('lambda.amazonaws.com') },
    IngestPolicy: { Type: 'AWS::IAM::Policy', Properties: { Roles: [{ Ref: 'IngestRole' }], PolicyDocument: document(...statements) } },
    Ingest: aFunction({ Role: { 'Fn::GetAtt': ['IngestRole', 'Arn'] } }),
    ...others,
  },
});
const INGEST: Principal = { kind: 'role', arn: 'arn:aws:iam::000000000000:role/IngestRole', session: 'Ingest' };
const ANYBODY: Principal = { kind: 'user', name: 'x' };
const service = (name: string, sourceArn: string): Principal => ({ kind: 'service', name, sourceArn });

/** What that caller is told who wants to do this in the template's cloud. */
function judged(template: object, principal: Principal, action: string, resource: string): string {
  const judgement = read(template).policies.judge(principal, { action, resource });
  return judgement.allowed ? 'allowed' : judgement.why;
}

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
    const template = resources([CONSUME, { Effect: 'Allow', Action: 'xray:PutTraceSegments', Resource: '*' }]);
    expect(judged(template, INGEST, 'sqs:DeleteMessage', QUEUE_ARN)).toBe('allowed');
    expect(judged(template, INGEST, 'xray:PutTraceSegments', 'x')).toBe('allowed');
    expect(judged(template, INGEST, 'sqs:SendMessage', QUEUE_ARN)).toBe(
      'because no identity-based policy allows the sqs:SendMessage action',
    );
  });

  it('is also what the role says itself', () => {
    const own = {
      Type: 'AWS::IAM::Role',
      Properties: {
        ...trust('lambda.amazonaws.com'),
        Policies: [{ PolicyName: 'p', PolicyDocument: document({ Effect: 'Allow', Action: 's3:*', Resource: '*' }) }],
      },
    };
    expect(judged(resources([], { IngestRole: own }), INGEST, 's3:GetObject', 'arn:aws:s3:::b/k')).toBe('allowed');
  });

  it('may depend on conditions, and be all but what is named', () => {
    const onlyFor = (Principal: string) => ({
      Effect: 'Allow',
      NotAction: 'sqs:DeleteMessage',
      Resource: '*',
      Condition: { ArnLike: { 'aws:PrincipalArn': Principal } },
    });
    expect(judged(resources([onlyFor('arn:aws:iam::*:role/Ingest*')]), INGEST, 'sqs:SendMessage', QUEUE_ARN)).toBe('allowed');
    expect(judged(resources([onlyFor('arn:aws:iam::*:role/Ingest*')]), INGEST, 'sqs:DeleteMessage', QUEUE_ARN)).not.toBe('allowed');
    expect(judged(resources([onlyFor('arn:aws:iam::*:role/Other')]), INGEST, 'sqs:SendMessage', QUEUE_ARN)).not.toBe('allowed');
  });

  it('is not limited where its role is not of this stack', () => {
    const template = { Resources: { Ingest: aFunction({ Role: 'arn:aws:iam::000000000000:role/Elsewhere' }) } };
    expect(judged(template, { ...INGEST, arn: 'arn:aws:iam::000000000000:role/Elsewhere' }, 's3:GetObject', 'x')).toBe('allowed');
  });

  it('need not make sense for roles that no function has', () => {
    const other = {
      OtherPolicy: { Type: 'AWS::IAM::Policy', Properties: { Roles: ['Other'], PolicyDocument: document({ Condition: 1 }) } },
    };
    expect(() => read(resources([CONSUME], other))).not.toThrow();
  });
});

describe('what resources allow and deny', () => {
  const S3_SENDS = {
    Sid: 'S3Sends',
    Effect: 'Allow',
    Principal: { Service: 's3.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: { 'Fn::GetAtt': ['Intake', 'Arn'] },
    Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
  };
  const OVER_TLS = {
    Effect: 'Deny',
    Principal: '*',
    Action: 'sqs:*',
    Resource: '*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };

  it('is in the policies of queues', () => {
    const policy = {
      Type: 'AWS::SQS::QueuePolicy',
      Properties: { Queues: [{ Ref: 'Intake' }], PolicyDocument: document(S3_SENDS, OVER_TLS) },
    };
    const template = resources([CONSUME], { QueuePolicy: policy });
    expect(judged(template, service('s3.amazonaws.com', 'arn:aws:s3:::articles'), 'sqs:SendMessage', QUEUE_ARN)).toBe('allowed');
    expect(judged(template, service('sns.amazonaws.com', 'arn:aws:sns:::topic'), 'sqs:SendMessage', QUEUE_ARN)).not.toBe('allowed');
    expect(judged(template, INGEST, 'sqs:ReceiveMessage', QUEUE_ARN)).toBe('allowed');
    expect(
      read(template)
        .policies.grants()
        .find(({ id }) => id === 'QueuePolicy/S3Sends'),
    ).toMatchObject({ action: 'sqs:SendMessage' });
  });

  it('is in the policies of buckets', () => {
    const others = {
      Roots: { Type: 'AWS::S3::Bucket' },
      RootsPolicy: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: { Ref: 'Roots' },
          PolicyDocument: document({
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: 's3:PutObject',
            Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Roots', 'Arn'] }, '/*']] },
            Condition: { ArnNotEquals: { 'aws:PrincipalArn': { 'Fn::GetAtt': ['IngestRole', 'Arn'] } } },
          }),
        },
      },
    };
    const template = resources([{ Effect: 'Allow', Action: 's3:PutObject', Resource: '*' }], others);
    expect(judged(template, INGEST, 's3:PutObject', 'arn:aws:s3:::roots/a')).toBe('allowed');
    expect(judged(template, ANYBODY, 's3:PutObject', 'arn:aws:s3:::roots/a')).toBe('with an explicit deny in a resource-based policy');
    expect(judged(template, ANYBODY, 's3:GetObject', 'arn:aws:s3:::roots/a')).toBe('allowed');
  });

  it('is in the policies of tables', () => {
    const Audit = {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        ResourcePolicy: {
          PolicyDocument: document({ Effect: 'Deny', Principal: { AWS: '*' }, Action: 'dynamodb:UpdateItem', Resource: '*' }),
        },
      },
    };
    const template = resources([{ Effect: 'Allow', Action: 'dynamodb:*', Resource: '*' }], { Audit });
    const arn = 'arn:aws:dynamodb:us-east-1:000000000000:table/Audit';
    expect(judged(template, INGEST, 'dynamodb:UpdateItem', arn)).toBe('with an explicit deny in a resource-based policy');
    expect(judged(template, INGEST, 'dynamodb:PutItem', arn)).toBe('allowed');
    expect(judged(template, INGEST, 'dynamodb:UpdateItem', `${arn}s`)).toBe('allowed');
  });

  it('is in the permissions of functions and in the trust of roles', () => {
    const functionArn = 'arn:aws:lambda:us-east-1:000000000000:function:Ingest';
    const Permission = {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: { 'Fn::GetAtt': ['Ingest', 'Arn'] },
        Principal: 'apigateway.amazonaws.com',
        SourceArn: 'arn:aws:execute-api:us-east-1:000000000000:api/*/*/*',
      },
    };
    const template = resources([], { Permission });
    const api = (id: string) => service('apigateway.amazonaws.com', `arn:aws:execute-api:us-east-1:000000000000:${id}/$default/GET/v1/me`);
    expect(judged(template, api('api'), 'lambda:InvokeFunction', functionArn)).toBe('allowed');
    expect(judged(template, api('other'), 'lambda:InvokeFunction', functionArn)).not.toBe('allowed');
    expect(judged(template, service('lambda.amazonaws.com', functionArn), 'sts:AssumeRole', INGEST.arn)).toBe('allowed');
    expect(judged(template, service('ec2.amazonaws.com', functionArn), 'sts:AssumeRole', INGEST.arn)).not.toBe('allowed');
  });
});

describe('mistakes are named:', () => {
  it('a policy that refers to nothing', () => {
    const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: { 'Fn::GetAtt': ['Gone', 'Arn'] } };
    expect(() => read(resources([statement]))).toThrow('IngestPolicy.PolicyDocument.Statement[0].Resource: refers to Gone');
  });

  it.each([
    [{ Condition: { StringEquals: { 'aws:SourceVpc': 'v' } } }, 'IngestPolicy/0: the laptop does not know the condition key aws:SourceVpc'],
    [{ Condition: { DateLessThan: { 'aws:SourceArn': 'v' } } }, 'IngestPolicy/0: the laptop does not know the operator DateLessThan'],
    [{ NotPrincipal: '*' }, 'the laptop does not know NotPrincipal in a policy'],
    [{ Principal: { Federated: 'x' } }, 'the laptop knows AWS accounts and services as principals only'],
    [{ Action: undefined }, 'IngestPolicy/0: has no Action'],
  ])('a policy that the laptop does not understand: %j', (more, message) => {
    expect(() => read(resources([{ Effect: 'Allow', Action: 's3:*', Resource: '*', ...more }]))).toThrow(message);
  });

  it('a function that may not read the queue it is fed from', () => {
    expect(read(resources([CONSUME], MAPPING)).mappings).toHaveLength(1);
    const less = { ...CONSUME, Action: ['sqs:ReceiveMessage', 'sqs:GetQueueAttributes'] };
    expect(() => read(resources([less], MAPPING))).toThrow('Mapping: the role of Ingest does not allow sqs:DeleteMessage on Intake');
  });

  it('a policy of a queue that is not there', () => {
    const policy = { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: ['http://elsewhere/q'], PolicyDocument: document() } };
    expect(() => read(resources([], { QueuePolicy: policy }))).toThrow(
      'QueuePolicy: is about http://elsewhere/q, which the template does not have',
    );
  });
});
