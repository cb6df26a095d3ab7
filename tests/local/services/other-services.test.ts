import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetBucketVersioningCommand, GetObjectLockConfigurationCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OtherServices } from '../../../local/services/other/other-services.ts';
import type { Holdings } from '../../../local/services/services.ts';
import { isInstalled, MOTO } from '../../support/other-services/programs.ts';
import { startProgram } from '../../support/other-services/start-program.ts';
import type { RunningProgram } from '../../support/other-services/start-program.ts';
import { CREDENTIALS } from '../../support/other-services/start-services.ts';

const templateArn = (name: string): string => `arn:aws:sqs:us-east-1:000000000000:${name}`;

const HOLDINGS: Holdings = {
  queues: [
    {
      name: 'Intake',
      url: 'http://template/Intake',
      arn: templateArn('Intake'),
      visibilityTimeoutSeconds: 360,
      redrive: { deadLetterArn: templateArn('Dead'), maxReceiveCount: 5 },
    },
    { name: 'Dead', url: 'http://template/Dead', arn: templateArn('Dead'), retentionSeconds: 1_209_600 },
    { name: 'Out.fifo', url: 'http://template/Out.fifo', arn: templateArn('Out.fifo'), fifo: true },
  ],
  tables: [
    {
      name: 'Ledger',
      keySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      attributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'at', AttributeType: 'S' },
      ],
      globalSecondaryIndexes: [
        { IndexName: 'age', KeySchema: [{ AttributeName: 'at', KeyType: 'HASH' }], Projection: { ProjectionType: 'KEYS_ONLY' } },
      ],
      timeToLiveAttribute: 'expiresAt',
    },
  ],
  buckets: [
    {
      name: 'articles',
      versioned: true,
      cors: [{ allowedOrigins: ['https://desk.example'], allowedMethods: ['POST'] }],
      notifications: [{ events: ['s3:ObjectCreated:*'], prefix: 'incoming/', target: templateArn('Intake') }],
    },
    { name: 'roots', versioned: true, cors: [], notifications: [], objectLock: { mode: 'COMPLIANCE', days: 30 } },
  ],
};

// Where it is not installed there is nothing to test against.
describe.skipIf(!isInstalled(MOTO))('the services of another endpoint', () => {
  let moto: RunningProgram;
  let services: OtherServices;
  let settings: { endpoint: string; region: string; credentials: typeof CREDENTIALS };

  beforeAll(async () => {
    moto = await startProgram(MOTO);
    settings = { endpoint: moto.endpoint, region: 'us-east-1', credentials: CREDENTIALS };
    services = new OtherServices({ endpoint: moto.endpoint, endpoints: {}, credentials: CREDENTIALS });
    await services.define(HOLDINGS);
  }, 60_000);

  afterAll(async () => {
    await services.close();
    await moto.stop();
  });

  it('get the stack’s queues, tables and buckets, and keep them when they are defined again', async () => {
    await services.define(HOLDINGS);
    const sqs = new SQSClient(settings);
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: services.queueUrl('Intake'), AttributeNames: ['All'] }),
    );
    expect(Attributes).toMatchObject({ VisibilityTimeout: '360', QueueArn: services.queueArn('Intake') });
    expect(JSON.parse(Attributes?.RedrivePolicy ?? '')).toEqual({ deadLetterTargetArn: services.queueArn('Dead'), maxReceiveCount: 5 });
    expect(services.queueUrl('Out.fifo')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\d{12}\/Out\.fifo$/);

    const { Table } = await new DynamoDBClient(settings).send(new DescribeTableCommand({ TableName: 'Ledger' }));
    expect(Table?.GlobalSecondaryIndexes).toMatchObject([{ IndexName: 'age', Projection: { ProjectionType: 'KEYS_ONLY' } }]);

    const s3 = new S3Client({ ...settings, forcePathStyle: true });
    expect(await s3.send(new GetBucketVersioningCommand({ Bucket: 'articles' }))).toMatchObject({ Status: 'Enabled' });
    const { ObjectLockConfiguration } = await s3.send(new GetObjectLockConfigurationCommand({ Bucket: 'roots' }));
    expect(ObjectLockConfiguration?.Rule).toMatchObject({ DefaultRetention: { Mode: 'COMPLIANCE', Days: 30 } });
  });

  it('tell of uploads, in Lambda’s shape', async () => {
    await new S3Client({ ...settings, forcePathStyle: true }).send(
      new PutObjectCommand({ Bucket: 'articles', Key: 'incoming/a.txt', Body: 'x' }),
    );
    const told: string[] = [];
    while (!told.some((body) => body.includes('ObjectCreated:Put'))) {
      const [message] = await services.queues.receive('Intake', { waitSeconds: 5 });
      told.push(message?.body ?? '');
      expect(message).toMatchObject({
        messageId: expect.any(String),
        attributes: expect.objectContaining({ ApproximateReceiveCount: '1' }),
        messageAttributes: {},
      });
      await services.queues.delete('Intake', message?.receiptHandle ?? '');
    }
    expect(await services.queues.attributes('Intake')).toEqual({ visible: 0, notVisible: 0, delayed: 0 });
  });

  it('have a time that is not ours to move', () => {
    expect(() => services.advance()).toThrow('cannot be moved');
  });
});
