import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { findCloud } from '../../local/running-cloud-file.ts';
import { useCloud } from '../support/cloud.ts';

const laptop = useCloud();

it('brings the stack to life with nothing that it does not understand', () => {
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

it('says that it is up', async () => {
  expect(await laptop.api('GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'up' } });
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
