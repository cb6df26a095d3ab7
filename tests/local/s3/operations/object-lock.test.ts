import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectLockConfigurationCommand,
  GetObjectRetentionCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import type { ObjectLock } from '../../../../local/s3/server.ts';
import { BUCKET, bucket, codeIn, failureOf, sendRaw, start, textOf } from '../support.ts';

const DAY = 86_400_000;
const at = { Bucket: BUCKET, Key: 'roots/2026-03-01.json' };
const locking = (mode: ObjectLock['mode'], clock = () => new Date()) => start([bucket({ objectLock: { mode, days: 2 } })], { clock });
const put = async (client: S3Client, Body: string): Promise<string> =>
  (await client.send(new PutObjectCommand({ ...at, Body }))).VersionId ?? '';

describe('a bucket with Object Lock', () => {
  it('locks what is written to it, and says until when', async () => {
    const { client } = await locking('COMPLIANCE', () => new Date('2026-03-02T00:16:00Z'));
    const VersionId = await put(client, 'root');
    const until = new Date('2026-03-04T00:16:00Z');
    expect(await client.send(new HeadObjectCommand(at))).toMatchObject({ ObjectLockMode: 'COMPLIANCE', ObjectLockRetainUntilDate: until });
    const { Retention } = await client.send(new GetObjectRetentionCommand({ ...at, VersionId }));
    expect(Retention).toEqual({ Mode: 'COMPLIANCE', RetainUntilDate: until });
    const { ObjectLockConfiguration } = await client.send(new GetObjectLockConfigurationCommand({ Bucket: BUCKET }));
    expect(ObjectLockConfiguration).toEqual({
      ObjectLockEnabled: 'Enabled',
      Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 2 } },
    });
  });

  it('lets nobody delete a locked version, alone or among others, and keeps it over a restart', async () => {
    const first = await locking('COMPLIANCE');
    const VersionId = await put(first.client, 'root');
    const { client } = await first.restart();
    expect(await failureOf(client.send(new DeleteObjectCommand({ ...at, VersionId, BypassGovernanceRetention: true })))).toBe(
      'AccessDenied',
    );
    const { Errors } = await client.send(
      new DeleteObjectsCommand({ Bucket: BUCKET, Delete: { Objects: [{ Key: at.Key, VersionId }] }, BypassGovernanceRetention: true }),
    );
    expect(Errors).toMatchObject([{ Code: 'AccessDenied' }]);
    expect(await textOf(await client.send(new GetObjectCommand(at)))).toBe('root');
  });

  it('takes versions and delete markers on top, as S3 does; the locked one stays below', async () => {
    const { client } = await locking('GOVERNANCE');
    const VersionId = await put(client, 'root');
    await put(client, 'another');
    const { VersionId: marker } = await client.send(new DeleteObjectCommand(at));
    expect(await failureOf(client.send(new GetObjectCommand(at)))).toBe('NoSuchKey');
    expect(await textOf(await client.send(new GetObjectCommand({ ...at, VersionId })))).toBe('root');
    await client.send(new DeleteObjectCommand({ ...at, VersionId: marker }));
    expect(await textOf(await client.send(new GetObjectCommand(at)))).toBe('another');
  });

  it('lets go for governance when it is asked to bypass the lock, and for anybody once its time is over', async () => {
    let now = new Date('2026-03-02T00:16:00Z');
    const { client } = await locking('GOVERNANCE', () => now);
    const [one, two] = [await put(client, 'one'), await put(client, 'two')];
    expect(await failureOf(client.send(new DeleteObjectCommand({ ...at, VersionId: one })))).toBe('AccessDenied');
    await client.send(new DeleteObjectCommand({ ...at, VersionId: one, BypassGovernanceRetention: true }));
    now = new Date(now.getTime() + 2 * DAY - 1);
    expect(await failureOf(client.send(new DeleteObjectCommand({ ...at, VersionId: two })))).toBe('AccessDenied');
    now = new Date(now.getTime() + 1);
    await client.send(new DeleteObjectCommand({ ...at, VersionId: two }));
  });

  it('wants a digest with what it is to keep', async () => {
    const { url } = await locking('GOVERNANCE');
    const answer = await sendRaw(url, 'PUT', `/${BUCKET}/${at.Key}`, {}, 'root');
    expect([answer.status, codeIn(answer.body)]).toEqual([400, 'InvalidRequest']);
  });
});

it('a bucket without Object Lock has no lock to tell of', async () => {
  const { client } = await start();
  await put(client, 'x');
  expect(await failureOf(client.send(new GetObjectLockConfigurationCommand({ Bucket: BUCKET })))).toBe(
    'ObjectLockConfigurationNotFoundError',
  );
  expect(await failureOf(client.send(new GetObjectRetentionCommand(at)))).toBe('NoSuchObjectLockConfiguration');
});
