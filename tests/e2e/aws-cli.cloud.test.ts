import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { runDocket } from '../bin/run-docket.ts';
import { useNewsroom } from '../support/newsroom.ts';
import { waitFor } from '../support/wait-for.ts';

const hasCli = spawnSync('aws', ['--version']).status === 0;
if (!hasCli) process.stderr.write('SKIPPED: the AWS CLI is not on PATH, so the way from an article to its verdict was not gone with it.\n');

const SAMPLE = fileURLToPath(new URL('../../samples/conflict.txt', import.meta.url));
const newsroom = useNewsroom();
const run = promisify(execFile);

/** Calls the AWS CLI as somebody without any AWS account would. @returns the JSON that it printed, or else the text */
async function aws(...words: readonly string[]): Promise<unknown> {
  const { endpoint, region } = newsroom().cloud.cloud;
  const account = { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', AWS_DEFAULT_REGION: region };
  const nobody = { AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null', AWS_PAGER: '' };
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...account, ...nobody };
  const { stdout } = await run('aws', ['--endpoint-url', endpoint, '--output', 'json', ...words], { env });
  return stdout.startsWith('{') ? (JSON.parse(stdout) as unknown) : stdout;
}

/** What the command line prints. */
async function docket(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runDocket(...args, '--data', newsroom().cloud.dataDir);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.trim();
}

async function countIn(queueUrl: string): Promise<number> {
  const { Attributes } = z
    .object({
      Attributes: z.object({ ApproximateNumberOfMessages: z.coerce.number(), ApproximateNumberOfMessagesNotVisible: z.coerce.number() }),
    })
    .parse(await aws('sqs', 'get-queue-attributes', '--queue-url', queueUrl, '--attribute-names', 'All'));
  return Attributes.ApproximateNumberOfMessages + Attributes.ApproximateNumberOfMessagesNotVisible;
}

it.skipIf(!hasCli)('an article goes from the AWS CLI to a verdict that the AWS CLI shows', { timeout: 180_000 }, async () => {
  const outputs = z.record(z.string(), z.string()).parse(JSON.parse(await docket('outputs')));
  const { ArticleBucketName, LedgerTableName = '', IntakeQueueUrl = '', ReviewQueueUrl = '', OutcomeQueueUrl = '' } = outputs;

  await aws('s3', 'cp', SAMPLE, `s3://${ArticleBucketName}/incoming/general/`);
  const section = JSON.stringify({ ':section': { S: 'general#above' } });
  const query = ['--key-condition-expression', 'docketKey = :section', '--expression-attribute-values', section];
  await waitFor('ten claims on the docket', async () => {
    const answer = await aws('dynamodb', 'query', '--table-name', LedgerTableName, '--index-name', 'docket', ...query);
    return z.object({ Count: z.number() }).parse(answer).Count >= 10 ? true : undefined;
  });
  await waitFor('both queues to be empty', async () => {
    const counts = await Promise.all([countIn(IntakeQueueUrl), countIn(ReviewQueueUrl)]);
    return counts.every((count) => count === 0) ? true : undefined;
  });

  const token = await docket('token', '--user', 'anna', '--role', 'reviewer');
  const next = await newsroom().call('POST', '/v1/desks/general/next', { token });
  const { claim, lease } = z
    .object({ claim: z.object({ id: z.string(), revision: z.number() }), lease: z.object({ token: z.number() }) })
    .parse(next.body);
  const review = {
    token: lease.token,
    revision: claim.revision,
    finding: 'not-confirmed',
    advice: 'use-attributed',
    rationale: 'Nobody else was there.',
    asOf: '2027-03-13T23:30:00Z',
  };
  expect(await newsroom().call('POST', `/v1/claims/${claim.id}/reviews`, { token, body: review })).toMatchObject({ status: 201 });

  const key = JSON.stringify({ pk: { S: `CLAIM#${claim.id}` }, sk: { S: 'VERDICT#0001' } });
  expect(await aws('dynamodb', 'get-item', '--table-name', LedgerTableName, '--key', key)).toMatchObject({
    Item: { finding: { S: 'not-confirmed' }, advice: { S: 'use-attributed' }, rationale: { S: review.rationale } },
  });
  expect(await countIn(OutcomeQueueUrl)).toBe(1);
});
