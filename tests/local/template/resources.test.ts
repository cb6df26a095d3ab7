import { describe, expect, it } from 'vitest';
import { aFunction, read } from './support.ts';

describe('tables', () => {
  const table = (properties: object) => ({
    Resources: {
      Ledger0A1B2C3D: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          AttributeDefinitions: [
            { AttributeName: 'pk', AttributeType: 'S' },
            { AttributeName: 'at', AttributeType: 'N' },
          ],
          KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
          GlobalSecondaryIndexes: [
            { IndexName: 'age', KeySchema: [{ AttributeName: 'at', KeyType: 'HASH' }], Projection: { ProjectionType: 'KEYS_ONLY' } },
          ],
          ...properties,
        },
      },
    },
  });

  it('have keys, indexes and a time to live', () => {
    const { tables } = read(table({ TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } }));
    expect(tables).toEqual([
      {
        name: 'Ledger',
        keySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        attributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'at', AttributeType: 'N' },
        ],
        globalSecondaryIndexes: [
          { IndexName: 'age', KeySchema: [{ AttributeName: 'at', KeyType: 'HASH' }], Projection: { ProjectionType: 'KEYS_ONLY' } },
        ],
        timeToLiveAttribute: 'expiresAt',
      },
    ]);
  });

  it('have no time to live where it is off', () => {
    const { tables } = read(table({ TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: false } }));
    expect(tables[0]?.timeToLiveAttribute).toBeUndefined();
  });

  it('need a definition of each key', () => {
    expect(() => read(table({ AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }] }))).toThrow(
      'Ledger0A1B2C3D: its key at has no attribute definition',
    );
  });
});

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

describe('buckets', () => {
  const QUEUE = { Intake0A1B2C3D: { Type: 'AWS::SQS::Queue' } };
  const intakeArn = { 'Fn::GetAtt': ['Intake0A1B2C3D', 'Arn'] };
  const notification = {
    events: ['s3:ObjectCreated:*'],
    target: 'arn:aws:sqs:us-east-1:000000000000:Intake',
    prefix: 'incoming/',
    suffix: '.txt',
  };

  it('have versions and rules for browsers', () => {
    const { buckets } = read({
      Resources: {
        ArticleBucket0A1B2C3D: {
          Type: 'AWS::S3::Bucket',
          Properties: {
            VersioningConfiguration: { Status: 'Enabled' },
            CorsConfiguration: {
              CorsRules: [{ AllowedOrigins: ['https://desk.example'], AllowedMethods: ['POST'], ExposedHeaders: ['ETag'], MaxAge: 3000 }],
            },
          },
        },
        Plain: { Type: 'AWS::S3::Bucket' },
      },
    });
    expect(buckets).toEqual([
      {
        name: 'article-bucket',
        versioned: true,
        cors: [
          {
            allowedOrigins: ['https://desk.example'],
            allowedMethods: ['POST'],
            allowedHeaders: [],
            exposedHeaders: ['ETag'],
            maxAgeSeconds: 3000,
          },
        ],
        notifications: [],
      },
      { name: 'plain', versioned: false, cors: [], notifications: [] },
    ]);
  });

  it('notify as their own property says', () => {
    const NotificationConfiguration = {
      QueueConfigurations: [
        {
          Event: 's3:ObjectCreated:*',
          Queue: intakeArn,
          Filter: {
            S3Key: {
              Rules: [
                { Name: 'prefix', Value: 'incoming/' },
                { Name: 'suffix', Value: '.txt' },
              ],
            },
          },
        },
      ],
    };
    const { buckets } = read({ Resources: { ...QUEUE, Articles: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration } } } });
    expect(buckets[0]?.notifications).toEqual([notification]);
  });

  it('notify as CDK’s custom resource says, whose function is not run', () => {
    const { buckets, functions, warnings } = read({
      Resources: {
        ...QUEUE,
        Articles: { Type: 'AWS::S3::Bucket' },
        Handler: { Type: 'AWS::Lambda::Function', Properties: { Runtime: 'python3.13', Handler: 'index.handler', Code: { ZipFile: '…' } } },
        Notifications: {
          Type: 'Custom::S3BucketNotifications',
          Properties: {
            ServiceToken: { 'Fn::GetAtt': ['Handler', 'Arn'] },
            BucketName: { Ref: 'Articles' },
            NotificationConfiguration: {
              QueueConfigurations: [
                {
                  Events: ['s3:ObjectCreated:*'],
                  QueueArn: intakeArn,
                  Filter: {
                    Key: {
                      FilterRules: [
                        { Name: 'prefix', Value: 'incoming/' },
                        { Name: 'suffix', Value: '.txt' },
                      ],
                    },
                  },
                },
              ],
            },
          },
        },
      },
    });
    expect(buckets[0]?.notifications).toEqual([notification]);
    expect(functions).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('may notify queues only', () => {
    const NotificationConfiguration = { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: 'x' }] };
    expect(() => read({ Resources: { Articles: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration } } } })).toThrow(
      'the laptop notifies queues only',
    );
  });
});

describe('functions', () => {
  it('have their code, environment and limits', () => {
    const Environment = { Variables: { TABLE: { Ref: 'Ledger0A1B2C3D' }, LEVEL: 'INFO', COUNT: 3 } };
    const { functions } = read({
      Resources: {
        Ledger0A1B2C3D: {
          Type: 'AWS::DynamoDB::Table',
          Properties: {
            AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
            KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
          },
        },
        Ingest0A1B2C3D: aFunction({
          Environment,
          Timeout: 60,
          MemorySize: 1024,
          ReservedConcurrentExecutions: 2,
          Role: { Ref: 'NotLookedAt' },
        }),
      },
    });
    expect(functions).toEqual([
      {
        logicalId: 'Ingest0A1B2C3D',
        name: 'Ingest',
        arn: 'arn:aws:lambda:us-east-1:000000000000:function:Ingest',
        handler: 'index.handler',
        code: '/assets/code',
        environment: { TABLE: 'Ledger', LEVEL: 'INFO', COUNT: '3' },
        timeoutSeconds: 60,
        memoryMegabytes: 1024,
        reservedConcurrency: 2,
      },
    ]);
  });

  it.each([
    [
      'a variable that refers to nothing',
      { Environment: { Variables: { TABLE: { Ref: 'Gone' } } } },
      'Ingest.Environment.Variables.TABLE: refers to Gone, which the template does not have',
    ],
    ['another language', { Runtime: 'python3.13' }, 'Ingest: runs on python3.13; the laptop runs Node.js only'],
    ['code that is not there', { Code: { S3Key: 'GONE.zip' } }, "Ingest: its code GONE.zip is not among the assembly's assets"],
  ])('show their mistakes: %s', (_, properties, message) => {
    expect(() => read({ Resources: { Ingest: aFunction(properties) } })).toThrow(message);
  });
});

describe('event source mappings', () => {
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

describe('schedules', () => {
  it('come from the scheduler and from rules', () => {
    const Arn = { 'Fn::GetAtt': ['Tend', 'Arn'] };
    const { schedules } = read({
      Resources: {
        Tend: aFunction(),
        EachMinute: {
          Type: 'AWS::Scheduler::Schedule',
          Properties: { ScheduleExpression: 'rate(1 minute)', Target: { Arn, Input: '{"a":1}' } },
        },
        Nightly: {
          Type: 'AWS::Scheduler::Schedule',
          Properties: { ScheduleExpression: 'cron(0 3 * * ? *)', ScheduleExpressionTimezone: 'Europe/Berlin', Target: { Arn } },
        },
        Rule: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(2 hours)', Targets: [{ Arn, Id: 't' }] } },
        Off: { Type: 'AWS::Scheduler::Schedule', Properties: { ScheduleExpression: 'rate(1 day)', State: 'DISABLED', Target: { Arn } } },
      },
    });
    expect(schedules).toMatchObject([
      { expression: 'rate(1 minute)', timezone: 'UTC', function: { name: 'Tend' }, input: '{"a":1}', source: 'aws.scheduler' },
      {
        expression: 'cron(0 3 * * ? *)',
        timezone: 'Europe/Berlin',
        source: 'aws.scheduler',
        arn: 'arn:aws:scheduler:us-east-1:000000000000:schedule/default/Nightly',
      },
      { expression: 'rate(2 hours)', timezone: 'UTC', source: 'aws.events', arn: 'arn:aws:events:us-east-1:000000000000:rule/Rule' },
    ]);
  });

  it('are not event patterns', () => {
    expect(() => read({ Resources: { Rule: { Type: 'AWS::Events::Rule', Properties: { EventPattern: {} } } } })).toThrow(
      'the laptop runs schedules, not event patterns',
    );
  });
});

describe('the HTTP API', () => {
  const resources = (changes: Readonly<Record<string, object>> = {}) => ({
    Resources: {
      Handler: aFunction(),
      Pool: { Type: 'AWS::Cognito::UserPool' },
      Console: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: { Ref: 'Pool' } } },
      Leads: { Type: 'AWS::Cognito::UserPoolGroup', Properties: { UserPoolId: { Ref: 'Pool' }, GroupName: 'lead' } },
      Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP', ...changes['api'] } },
      Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: { Ref: 'Api' }, StageName: '$default', ...changes['stage'] } },
      Integration: {
        Type: 'AWS::ApiGatewayV2::Integration',
        Properties: {
          IntegrationType: 'AWS_PROXY',
          IntegrationUri: { 'Fn::GetAtt': ['Handler', 'Arn'] },
          PayloadFormatVersion: '2.0',
          ...changes['integration'],
        },
      },
      Authorizer: {
        Type: 'AWS::ApiGatewayV2::Authorizer',
        Properties: {
          AuthorizerType: 'JWT',
          IdentitySource: ['$request.header.Authorization'],
          JwtConfiguration: {
            Audience: [{ Ref: 'Console' }],
            Issuer: { 'Fn::Join': ['', ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/', { Ref: 'Pool' }]] },
          },
        },
      },
      Open: {
        Type: 'AWS::ApiGatewayV2::Route',
        Properties: { RouteKey: 'GET /open', Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] }, ...changes['route'] },
      },
      Closed: {
        Type: 'AWS::ApiGatewayV2::Route',
        Properties: {
          RouteKey: 'GET /closed/{id}',
          Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
          AuthorizationType: 'JWT',
          AuthorizerId: { Ref: 'Authorizer' },
          AuthorizationScopes: ['desk/read'],
        },
      },
    },
    Outputs: { ApiUrl: { Value: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] } } },
  });

  it('has routes to functions, open or behind the stack’s own user pool', () => {
    const { httpApi, userPool, outputs } = read(resources());
    expect(httpApi?.routes).toEqual([
      { key: 'GET /open', function: expect.objectContaining({ name: 'Handler' }), timeoutMilliseconds: 30_000, scopes: [] },
      {
        key: 'GET /closed/{id}',
        function: expect.objectContaining({ name: 'Handler' }),
        timeoutMilliseconds: 30_000,
        scopes: ['desk/read'],
        authorizer: { issuer: 'http://127.0.0.1:4700/sign-in', audience: ['console'] },
      },
    ]);
    expect(userPool).toEqual({ id: 'us-east-1_Pool', clients: ['console'], groups: ['lead'] });
    expect(outputs).toEqual({ ApiUrl: 'http://127.0.0.1:4700' });
  });

  it.each([
    ['another kind of API', { api: { ProtocolType: 'WEBSOCKET' } }, 'the laptop serves HTTP APIs only'],
    ['another stage', { stage: { StageName: 'prod' } }, 'the laptop serves the stage $default only'],
    ['the older payload format', { integration: { PayloadFormatVersion: '1.0' } }, 'the laptop speaks payload format 2.0 only'],
    [
      'a route that leads nowhere',
      { route: { Target: 'integrations/Gone' } },
      'Open: its target integrations/Gone is no integration of the template',
    ],
    ['a check without an authorizer', { route: { AuthorizationType: 'JWT' } }, 'Open: asks for a JWT but names no authorizer'],
  ])('shows its mistakes: %s', (_, changes, message) => {
    expect(() => read(resources(changes))).toThrow(message);
  });
});

it('warns of what it does not know, and of nothing else', () => {
  const { warnings } = read({
    Resources: { Role: { Type: 'AWS::IAM::Role' }, Alarm: { Type: 'AWS::CloudWatch::Alarm' }, Bus: { Type: 'AWS::Events::EventBus' } },
  });
  expect(warnings).toEqual(['The laptop does nothing about Bus: it does not know AWS::Events::EventBus.']);
});
