import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UnreadableVersion } from '../../../../local/s3/storage/load-versions.ts';
import { BUCKET, bucket, failureOf, KEY_ID, recordsIn, REGION, SECRET, sendRaw, start, textOf } from '../support.ts';

const KILLED_SERVER = fileURLToPath(new URL('./killed-server.ts', import.meta.url));

/** Starts the server of `killed-server.ts`. */
async function startProcess(dataDir: string, delivered: string): Promise<{ child: ChildProcess; client: S3Client }> {
  const child = spawn(process.execPath, ['--import', 'tsx', KILLED_SERVER, dataDir, delivered], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [port] = await once(createInterface({ input: child.stdout }), 'line');
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${String(port)}`,
    forcePathStyle: true,
    region: REGION,
    credentials: { accessKeyId: KEY_ID, secretAccessKey: SECRET },
    maxAttempts: 1,
  });
  onTestFinished(() => client.destroy());
  return { child, client };
}

const bodyOf = (name: string): string => `${name} `.repeat(20_000);

describe('after kill -9 in mid-work', () => {
  it('what was acknowledged is there, what is there is whole, and what is there was told of', async () => {
    const folder = await mkdtemp(join(tmpdir(), 's3-killed-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const [dataDir, delivered] = [join(folder, 'data'), join(folder, 'delivered')];
    const acknowledged = new Map<string, string>();
    for (const round of [1, 2]) {
      const { child, client } = await startProcess(dataDir, delivered);
      let write = true;
      const writers = Array.from({ length: 6 }, async (_, writer) => {
        for (let turn = 0; write; turn += 1) {
          const Key = `incoming/${round}-${writer}-${turn}`;
          const { VersionId } = await client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: bodyOf(Key) }));
          acknowledged.set(Key, VersionId ?? '');
          // In the midst of the others' writes.
          if (acknowledged.size >= round * 25) write = !child.kill('SIGKILL');
        }
      });
      await Promise.allSettled(writers);
    }
    const bodies: string[] = [];
    const { client } = await start([bucket()], { dataDir, deliver: async (_, body) => void bodies.push(body) });
    const told = recordsIn([...(await readFile(delivered, 'utf8')).trim().split('\n'), ...bodies]).map(
      ({ s3 }) => `${s3.object.key} ${s3.object.versionId}`,
    );
    const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket: BUCKET }));
    const there = Versions.map(({ Key, VersionId }) => `${Key} ${VersionId}`);
    expect(there).toEqual(expect.arrayContaining([...acknowledged].map(([key, versionId]) => `${key} ${versionId}`)));
    expect(told).toEqual(expect.arrayContaining(there));
    for (const { Key = '' } of Versions) {
      expect((await textOf(await client.send(new GetObjectCommand({ Bucket: BUCKET, Key })))) === bodyOf(Key)).toBe(true);
    }
    expect(await readdir(join(dataDir, 'tmp'))).toEqual([]);
  });
});

describe('after a restart', () => {
  it('everything is as it was', async () => {
    const first = await start();
    const at = { Bucket: BUCKET, Key: 'a b/ü.txt' };
    const old = await first.client.send(
      new PutObjectCommand({ ...at, Body: 'old', Metadata: { desk: 'world' }, ContentType: 'text/plain' }),
    );
    await first.client.send(new PutObjectCommand({ ...at, Body: 'new' }));
    await first.client.send(new DeleteObjectCommand({ ...at, Key: 'gone' }));
    const list = async ({ client }: typeof first) => {
      const { Versions, DeleteMarkers } = await client.send(new ListObjectVersionsCommand({ Bucket: BUCKET }));
      return { Versions, DeleteMarkers };
    };
    const before = await list(first);
    const second = await first.restart();
    expect(await list(second)).toEqual(before);
    expect(before.DeleteMarkers).toHaveLength(1);
    const got = await second.client.send(new GetObjectCommand({ ...at, VersionId: old.VersionId }));
    expect(await textOf(got)).toBe('old');
    expect(got).toMatchObject({ Metadata: { desk: 'world' }, ContentType: 'text/plain', ETag: old.ETag });
  });

  it('a bucket without versions has the last object, also where two were left', async () => {
    const first = await start([bucket({ versioned: false })]);
    const at = { Bucket: BUCKET, Key: 'a' };
    const objects = join(first.dataDir, 'buckets', BUCKET, 'objects');
    await first.client.send(new PutObjectCommand({ ...at, Body: 'old' }));
    const [folder = ''] = await readdir(objects);
    const [name = ''] = await readdir(join(objects, folder));
    const left = await readFile(join(objects, folder, name));
    await first.client.send(new PutObjectCommand({ ...at, Body: 'new' }));
    await first.stop();
    // As if the process had been killed before it removed the object whose place was taken.
    await writeFile(join(objects, folder, name), left);
    const second = await first.restart();
    expect(await textOf(await second.client.send(new GetObjectCommand(at)))).toBe('new');
    expect(await readdir(join(objects, folder))).toHaveLength(1);
    expect((await second.client.send(new ListObjectVersionsCommand({ Bucket: BUCKET }))).Versions).toHaveLength(1);
  });

  it('half-written files are gone, and an event of an object that never came to be is not sent', async () => {
    const first = await start();
    await first.stop();
    await writeFile(join(first.dataDir, 'tmp', 'half'), 'half');
    const outbox = join(first.dataDir, 'buckets', BUCKET, 'outbox');
    await mkdir(outbox, { recursive: true });
    await writeFile(join(outbox, '00FF.json'), JSON.stringify([{ target: 'arn:aws:sqs:us-east-1:000000000000:IntakeQueue', body: '{}' }]));
    const second = await first.restart();
    expect(second.delivered).toEqual([]);
    expect(await readdir(outbox)).toEqual([]);
    expect(await readdir(join(first.dataDir, 'tmp'))).toEqual([]);
  });

  it('a file that is no object stops the start and is named, rather than be lost silently', async () => {
    const first = await start();
    await first.client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'a', Body: 'x' }));
    const objects = join(first.dataDir, 'buckets', BUCKET, 'objects');
    const [folder = ''] = await readdir(objects);
    await first.stop();
    await writeFile(join(objects, folder, 'FF'), 'broken');
    await expect(first.restart()).rejects.toThrow(UnreadableVersion);
  });

  it('a bucket that is no longer defined keeps its objects', async () => {
    const first = await start();
    await first.client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'a', Body: 'x' }));
    await first.stop();
    const second = await start([], { dataDir: first.dataDir });
    expect((await second.client.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'a' }))).ContentLength).toBe(1);
  });
});

describe('readers and writers at once', () => {
  it('a reader gets one whole object, never a mixture, while it is replaced and deleted', async () => {
    const { client, url } = await start([bucket({ versioned: false, notifications: [] })]);
    const at = { Bucket: BUCKET, Key: 'a' };
    const bodies = ['a', 'bb', 'ccc'].map((text) => text.repeat(50_000));
    const write = async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        await client.send(new PutObjectCommand({ ...at, Body: bodies[turn % 3] ?? '' }));
        if (turn % 5 === 4) await client.send(new DeleteObjectCommand(at));
      }
    };
    const read = async () => {
      for (let turn = 0; turn < 40; turn += 1) {
        const { status, body } = await sendRaw(url, 'GET', '/articles/a');
        expect(status === 404 || (status === 200 && bodies.includes(body))).toBe(true);
      }
    };
    await Promise.all([write(), read(), read()]);
    await client.send(new DeleteObjectCommand(at));
    expect(await failureOf(client.send(new GetObjectCommand(at)))).toBe('NoSuchKey');
  });
});
