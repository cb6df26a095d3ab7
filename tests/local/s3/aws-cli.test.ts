import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ListObjectVersionsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BUCKET, bucket, start } from './support.ts';

/** Whether there is an AWS CLI to test with. */
function hasCli(): boolean {
  try {
    execFileSync('aws', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const present = hasCli();
if (!present) process.stderr.write("\nSKIPPED: there is no `aws` on the PATH, so the laptop's S3 is not tested with the real AWS CLI.\n\n");

const LARGE_BYTES = 20 * 1024 * 1024;

/** A server, a folder, and the CLI to run in it; it answers what the CLI prints. */
async function withCli() {
  const running = await start([bucket()], { secretOf: (accessKeyId) => (accessKeyId === 'x' ? 'x' : undefined) });
  const folder = await mkdtemp(join(tmpdir(), 's3-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...(process.env['PYENV_ROOT'] === undefined ? {} : { PYENV_ROOT: process.env['PYENV_ROOT'] }),
  };
  const aws = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('aws', ['--endpoint-url', running.url, ...args], { cwd: folder, env })).stdout.trim();
  return { ...running, folder, aws };
}

// Each command takes the CLI seconds to start, hence few of them.
describe.skipIf(!present)('the AWS CLI', { timeout: 120_000 }, () => {
  it('uploads, lists, reads and removes', async () => {
    const { aws, client, folder, records } = await withCli();
    await writeFile(join(folder, 'talks ü.txt'), 'Talks resumed.');
    await aws('s3', 'cp', 'talks ü.txt', 's3://articles/incoming/');
    expect(records()).toMatchObject([{ eventName: 'ObjectCreated:Put', s3: { object: { key: 'incoming/talks+%C3%BC.txt', size: 14 } } }]);
    expect(await aws('s3', 'ls', 's3://articles/incoming/')).toMatch(/ 14 talks ü\.txt$/);
    expect(await aws('s3', 'cp', 's3://articles/incoming/talks ü.txt', '-')).toBe('Talks resumed.');
    await aws('s3', 'mv', 's3://articles/incoming/talks ü.txt', 's3://articles/parsed/moved.txt');
    await aws('s3', 'rm', '--recursive', 's3://articles/');
    const { Versions, DeleteMarkers } = await client.send(new ListObjectVersionsCommand({ Bucket: BUCKET }));
    expect(Versions?.map(({ Key }) => Key)).toEqual(['incoming/talks ü.txt', 'parsed/moved.txt']);
    expect(DeleteMarkers?.map(({ IsLatest }) => IsLatest)).toEqual([true, true]);
  });

  it('uploads a large file in parts and brings it back unchanged', async () => {
    const { aws, folder, records } = await withCli();
    const bytes = Buffer.alloc(LARGE_BYTES);
    for (let place = 0; place < LARGE_BYTES; place += 4) bytes.writeUInt32LE((place * 2_654_435_761) % 4_294_967_296, place);
    await writeFile(join(folder, 'large.bin'), bytes);
    await aws('s3', 'cp', 'large.bin', 's3://articles/incoming/large.bin');
    expect(records()).toMatchObject([{ eventName: 'ObjectCreated:CompleteMultipartUpload', s3: { object: { size: LARGE_BYTES } } }]);
    expect(records()[0]?.s3.object.eTag).toMatch(/^[0-9a-f]{32}-3$/);
    await aws('s3', 'cp', 's3://articles/incoming/large.bin', 'back.bin');
    expect((await readFile(join(folder, 'back.bin'))).equals(bytes)).toBe(true);
  });

  it('is told of conditions that fail and of what is not served', async () => {
    const { aws, client } = await withCli();
    await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'a', Body: 'one' }));
    await expect(aws('s3api', 'put-object', '--bucket', BUCKET, '--key', 'a', '--if-none-match', '*')).rejects.toThrow(
      /PreconditionFailed/,
    );
    await expect(aws('s3api', 'get-bucket-policy', '--bucket', BUCKET)).rejects.toThrow(/NotImplemented.*GetBucketPolicy/s);
  });

  it('presigns URLs that work', async () => {
    const { aws, client } = await withCli();
    await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'a b.txt', Body: 'Talks resumed.' }));
    const url = await aws('s3', 'presign', 's3://articles/a b.txt');
    expect(await (await fetch(url)).text()).toBe('Talks resumed.');
    expect((await fetch(url.replace('a%20b', 'b'))).status).toBe(403);
  });
});
