import { expect, it } from 'vitest';
import { checkServiceCalls } from '../../../local/permissions/service-calls.ts';
import { aFunction, read } from '../template/support.ts';

const document = (statement: object) => ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });
const role = (Service: string) => ({
  Type: 'AWS::IAM::Role',
  Properties: { AssumeRolePolicyDocument: document({ Principal: { Service }, Action: 'sts:AssumeRole' }) },
});
const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

/** A stack in which each service may do what it is to do. */
const WIRED = {
  Intake: { Type: 'AWS::SQS::Queue' },
  IntakePolicy: {
    Type: 'AWS::SQS::QueuePolicy',
    Properties: {
      Queues: [{ Ref: 'Intake' }],
      PolicyDocument: document({
        Principal: { Service: 's3.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: arnOf('Intake'),
        Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::articles' } },
      }),
    },
  },
  Articles: {
    Type: 'AWS::S3::Bucket',
    Properties: { NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: arnOf('Intake') }] } },
  },
  TendRole: role('lambda.amazonaws.com'),
  Tend: aFunction({ Role: arnOf('TendRole') }),
  ScheduleRole: role('scheduler.amazonaws.com'),
  SchedulePolicy: {
    Type: 'AWS::IAM::Policy',
    Properties: {
      Roles: [{ Ref: 'ScheduleRole' }],
      PolicyDocument: document({ Action: 'lambda:InvokeFunction', Resource: arnOf('Tend') }),
    },
  },
  EachMinute: {
    Type: 'AWS::Scheduler::Schedule',
    Properties: { ScheduleExpression: 'rate(1 minute)', Target: { Arn: arnOf('Tend'), RoleArn: arnOf('ScheduleRole') } },
  },
  Nightly: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 day)', Targets: [{ Id: 't', Arn: arnOf('Tend') }] } },
  NightlyPermission: {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: 'Tend' },
      Principal: 'events.amazonaws.com',
      SourceArn: arnOf('Nightly'),
    },
  },
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
  Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { StageName: '$default' } },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: { IntegrationType: 'AWS_PROXY', IntegrationUri: arnOf('Tend'), PayloadFormatVersion: '2.0' },
  },
  Route: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: { RouteKey: 'GET /v1/me', Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] } },
  },
  ApiPermission: {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: arnOf('Tend'),
      Principal: 'apigateway.amazonaws.com',
      SourceArn: 'arn:aws:execute-api:us-east-1:000000000000:api/*/*/*',
    },
  },
};

const check = (changes: Readonly<Record<string, object | undefined>>) => {
  const all = Object.entries({ ...WIRED, ...changes }).filter(([, resource]) => resource !== undefined);
  checkServiceCalls(read({ Resources: Object.fromEntries(all) }));
};

it('lets services call each other as the policies allow', () => {
  expect(() => check({})).not.toThrow();
});

it.each([
  [
    'a queue that is not to be sent to',
    { IntakePolicy: undefined },
    'the notifications of articles: needs s3.amazonaws.com to be allowed sqs:SendMessage',
  ],
  [
    'a role that Lambda may not take',
    { TendRole: role('ec2.amazonaws.com') },
    'Tend: needs lambda.amazonaws.com to be allowed sts:AssumeRole',
  ],
  [
    'a role that the scheduler may not take',
    { ScheduleRole: role('lambda.amazonaws.com') },
    'EachMinute: needs scheduler.amazonaws.com to be allowed',
  ],
  [
    'a role that may not call',
    { SchedulePolicy: undefined },
    'EachMinute: needs arn:aws:iam::000000000000:role/ScheduleRole to be allowed lambda:Inv',
  ],
  ['a rule that may not call', { NightlyPermission: undefined }, 'Nightly: needs events.amazonaws.com to be allowed lambda:InvokeFunction'],
  [
    'a gateway that may not call',
    { ApiPermission: undefined },
    'the route GET /v1/me: needs apigateway.amazonaws.com to be allowed lambda:Inv',
  ],
  [
    'a schedule without a role',
    {
      EachMinute: {
        Type: 'AWS::Scheduler::Schedule',
        Properties: { ScheduleExpression: 'rate(1 minute)', Target: { Arn: arnOf('Tend') } },
      },
    },
    'EachMinute: names no role under which the scheduler may call its target',
  ],
])('names %s', (_, changes, message) => {
  expect(() => check(changes)).toThrow(message);
});
