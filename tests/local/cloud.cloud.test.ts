import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { LambdaClient, ListAliasesCommand } from '@aws-sdk/client-lambda';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, inject, it } from 'vitest';
import { findCloud } from '../../local/running-cloud-file.ts';
import { useCloud } from '../support/cloud.ts';

const laptop = useCloud();

it('brings the stack of the stage dev to life, with nothing that it does not understand', async () => {
  expect(await readdir(inject('assembly'))).toContain('ClaimDocket-dev.template.json');
  expect(laptop.cloud.model.warnings).toEqual([]);
});

it('calls the function behind an upload', async () => {
  const { cloud } = laptop;
  const Bucket = laptop.output('ArticleBucketName');
  await laptop.s3.send(new PutObjectCommand({ Bucket, Key: 'incoming/town.txt', Body: 'The town burned, the mayor said.' }));
  await laptop.until(() => expect(cloud.calls.count({ caller: 'IngestFunction', operation: 'GetObject' })).toBe(1));
});

it('hands the API’s caller to its function, and refuses one without a token', async () => {
  const token = await laptop.token({ user: 'ada', roles: ['lead'] });
  expect(await laptop.api('GET', '/v1/me', { token })).toMatchObject({ status: 200, body: { name: 'ada', role: 'lead' } });
  expect(await laptop.api('GET', '/v1/me')).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
  expect(await laptop.api('GET', '/v1/nothing', { token })).toMatchObject({ status: 404, body: { message: 'Not Found' } });
});

it('runs the version that the stack publishes, where an alias leads to it', async () => {
  const { endpoint, region, model } = laptop.cloud;
  const lambda = new LambdaClient({ endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  const { Aliases } = await lambda.send(new ListAliasesCommand({ FunctionName: 'IngestFunction' }));
  expect(Aliases).toMatchObject([{ Name: 'live', FunctionVersion: '1' }]);
  expect(model.releases.map(({ alias, rollBackOn }) => [alias.functionName, rollBackOn])).toEqual([
    ['IngestFunction', ['IngestReleaseNewVersionErrorsAlarm', 'IngestReleaseNewVersionFailuresAlarm']],
    ['ReviewApiFunction', ['ReviewApiReleaseNewVersionErrorsAlarm', 'ReviewApiReleaseNewVersionFailuresAlarm']],
  ]);
});

it('says that it is up', async () => {
  expect(await laptop.api('GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'up' } });
});

it('lets functions do what their roles allow, and no more', async () => {
  const { model, endpoint, region } = laptop.cloud;
  const { logicalId = '' } = model.functions.find(({ name }) => name === 'EnlistFunction') ?? {};
  const asEnlist = new DynamoDBClient({ endpoint, region, credentials: { accessKeyId: logicalId, secretAccessKey: 'test' } });
  const TableName = laptop.output('AuditTableName');
  const Key = { chain: { S: 'claim' }, seq: { N: '1' } };
  await asEnlist.send(new PutItemCommand({ TableName, Item: Key }));
  await expect(asEnlist.send(new UpdateItemCommand({ TableName, Key }))).rejects.toThrow(
    /AuditTable with an explicit deny in a resource-based policy$/,
  );
  await expect(asEnlist.send(new GetItemCommand({ TableName, Key }))).rejects.toThrow(
    /because no identity-based policy allows the dynamodb:GetItem action$/,
  );
  laptop.forgetRefusals();
});

it('lets other processes find it while it runs', async () => {
  expect(await findCloud(laptop.dataDir)).toEqual({
    outputs: laptop.cloud.outputs,
    endpoint: laptop.cloud.endpoint,
    apiUrl: laptop.cloud.apiUrl,
    issuer: `${laptop.cloud.apiUrl}/sign-in`,
    region: 'us-east-1',
    pid: process.pid,
  });
});

it('keeps what functions write', async () => {
  await laptop.cloud.host.invoke('TendFunction', {});
  const lines = await laptop.until(async () => {
    const text = await readFile(join(laptop.dataDir, 'logs', 'TendFunction.log'), 'utf8');
    expect(text).toContain('Tended');
    return text;
  });
  expect(lines).toContain('"service":"tend"');
});

it('judges the stack’s own alarms by what it measures, and tells of them as CloudWatch does', async () => {
  const { cloud } = laptop;
  const described = async (StateValue: 'ALARM' | 'OK') => {
    const client = new CloudWatchClient({
      endpoint: cloud.endpoint,
      region: cloud.region,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
    const { MetricAlarms = [] } = await client.send(new DescribeAlarmsCommand({ StateValue }));
    return MetricAlarms.map(({ AlarmName }) => AlarmName);
  };
  await cloud.host.invoke('TendFunction', { now: 'never' });
  await cloud.alarms.look();
  expect(await described('ALARM')).toEqual([]);
  cloud.advance(60_000);
  await cloud.alarms.look();
  expect(await described('ALARM')).toEqual(['TendFunctionErrorsAlarm']);
  expect(await described('OK')).toContain('IntakeQueueFailedAlarm');
  expect(cloud.alarms.alarms).toHaveLength(cloud.model.alarms.length);
});
