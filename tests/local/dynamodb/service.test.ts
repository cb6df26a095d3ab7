import { mkdtemp, rm } from 'node:fs/promises';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { CreateBackupCommand, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { operationOf } from '../../../local/dynamodb/wire.ts';
import { serve } from './serve.ts';

const requestWith = (headers: Record<string, string>) => ({ method: 'POST', url: '/', headers, body: Buffer.from('{}') });

test.each([
  ['DynamoDB_20120810.PutItem', 'PutItem'],
  ['AmazonSQS.SendMessage', 'Unknown'],
  ['', 'Unknown'],
])('a request with the target "%s" is for %s', (target, operation) => {
  expect(operationOf(requestWith({ 'x-amz-target': target }))).toBe(operation);
});

test.each([
  ['UpdateTable', new UpdateTableCommand({ TableName: 'Simple' })],
  ['CreateBackup', new CreateBackupCommand({ TableName: 'Simple', BackupName: 'backup' })],
])('%s is not served, and the answer says so', async (operation, command) => {
  const { client } = await serve();
  const sent: Promise<unknown> = command instanceof UpdateTableCommand ? client.send(command) : client.send(command);
  await expect(sent).rejects.toMatchObject({
    name: 'UnknownOperationException',
    message: expect.stringContaining(`does not serve ${operation}`),
  });
});

const post = (endpoint: string, operation: string, body: string) =>
  fetch(endpoint, {
    method: 'POST',
    body,
    headers: { 'x-amz-target': `DynamoDB_20120810.${operation}`, 'content-type': 'application/x-amz-json-1.0' },
  });

describe('over plain HTTP', () => {
  test('an answer has the checksum that clients verify', async () => {
    const { endpoint } = await serve();
    const response = await post(endpoint, 'ListTables', '{}');
    expect(response.headers.get('x-amz-crc32')).toBe(String(crc32(await response.text())));
  });

  test.each(['', 'no json', '[]', '"text"', 'null'])('the body %o is a SerializationException', async (body) => {
    const { endpoint } = await serve();
    const response = await post(endpoint, 'GetItem', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ __type: expect.stringMatching(/#SerializationException$/) });
  });

  test.each([
    ['PutItem', '{"TableName":"Simple","Item":{"id":{"S":5}}}', 'SerializationException'],
    ['PutItem', '{"TableName":"Simple","Item":[]}', 'SerializationException'],
    ['PutItem', '{"TableName":"Simple"}', 'ValidationException'],
    ['PutItem', '{"TableName":"Simple","Item":{"id":{"S":"a","N":"1"}}}', 'ValidationException'],
    ['TransactWriteItems', '{"TransactItems":{}}', 'SerializationException'],
    ['TransactWriteItems', '{"TransactItems":[{"Put":5}]}', 'SerializationException'],
    ['TransactWriteItems', '{}', 'ValidationException'],
    ['TransactGetItems', '{"TransactItems":[{}]}', 'ValidationException'],
    ['BatchGetItem', '{"RequestItems":{"Simple":{}}}', 'ValidationException'],
    ['BatchWriteItem', '{"RequestItems":{"Simple":[{}]}}', 'ValidationException'],
    ['Query', '{"TableName":"Simple"}', 'ValidationException'],
  ])('%s %s is a %s', async (operation, body, code) => {
    const { endpoint } = await serve();
    const response = await post(endpoint, operation, body);
    expect(await response.json()).toMatchObject({ __type: expect.stringMatching(`#${code}$`) });
    expect(response.status).toBe(400);
  });
});

test('close waits for the writes it took and refuses others', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dynamodb-close-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const first = await serve({ dataDir });
  const statusOf = async (id: number): Promise<number> => {
    const response = new ServerResponse(new IncomingMessage(new Socket()));
    const body = Buffer.from(JSON.stringify({ TableName: 'Simple', Item: { id: { S: `${id}` } } }));
    await first.server.handle({ ...requestWith({ 'x-amz-target': 'DynamoDB_20120810.PutItem' }), body }, response);
    return response.statusCode;
  };
  const taken = Array.from({ length: 20 }, (_, id) => statusOf(id));
  const closing = Promise.all([first.server.close(), first.server.close()]);
  const late = statusOf(20);
  expect(await Promise.all(taken)).toEqual(taken.map(() => 200));
  expect(await late).toBe(500);
  await closing;
  const second = await serve({ dataDir });
  expect((await second.documents.send(new ScanCommand({ TableName: 'Simple' }))).Count).toBe(20);
});
