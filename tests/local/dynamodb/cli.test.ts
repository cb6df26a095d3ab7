import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { serve } from './serve.ts';

const hasCli = spawnSync('aws', ['--version']).status === 0;
if (!hasCli) process.stderr.write('SKIPPED: the AWS CLI is not on PATH, so DynamoDB was not tried with it.\n');

const run = promisify(execFile);

const put = (id: string, more = {}) => ({ Put: { TableName: 'Simple', Item: { id: { S: id } }, ...more } });

test.skipIf(!hasCli)('the AWS CLI writes, reads and transacts', { timeout: 120_000 }, async () => {
  const { endpoint } = await serve();
  const env = { ...process.env, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_DEFAULT_REGION: 'us-east-1', AWS_PAGER: '' };
  const aws = async (...words: string[]): Promise<unknown> => {
    const { stdout } = await run('aws', ['--endpoint-url', endpoint, '--output', 'json', 'dynamodb', ...words], { env });
    return stdout === '' ? null : JSON.parse(stdout);
  };
  const transact = (...writes: object[]) => aws('transact-write-items', '--transact-items', JSON.stringify(writes));
  // One call of the CLI takes a second or more, so what can go at once does.
  await Promise.all([
    aws('put-item', '--table-name', 'People', '--item', '{"pk":{"S":"p"},"sk":{"S":"1"},"town":{"S":"Oslo"},"age":{"N":"3"}}'),
    transact(put('a'), put('b')),
  ]);
  const query = ['--key-condition-expression', 'town = :t', '--expression-attribute-values', '{":t":{"S":"Oslo"}}'];
  await Promise.all([
    expect(transact(put('c'), put('a', { ConditionExpression: 'attribute_not_exists(id)' }))).rejects.toThrow(
      /TransactionCanceledException.*\[None, ConditionalCheckFailed\]/,
    ),
    expect(aws('scan', '--table-name', 'Simple', '--select', 'COUNT')).resolves.toMatchObject({ Count: 2 }),
    expect(aws('query', '--table-name', 'People', '--index-name', 'townKeys', ...query)).resolves.toMatchObject({ Count: 1 }),
    expect(aws('list-tables')).resolves.toEqual({ TableNames: ['People', 'Simple'] }),
    expect(aws('list-backups')).rejects.toThrow(/does not serve ListBackups/),
  ]);
});
