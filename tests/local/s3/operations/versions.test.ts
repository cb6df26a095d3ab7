import {
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKET, bucket, codeIn, failureOf, sendRaw, start, textOf, type Running } from '../support.ts';

const at = { Bucket: BUCKET, Key: 'a.txt' };
const put = (client: Running['client'], Body: string, Key = at.Key) => client.send(new PutObjectCommand({ ...at, Key, Body }));
const read = async (client: Running['client'], VersionId?: string) => textOf(await client.send(new GetObjectCommand({ ...at, VersionId })));
const list = (client: Running['client']) => client.send(new ListObjectVersionsCommand({ Bucket: BUCKET }));

describe('a versioned bucket', () => {
  it('keeps each version, newest first', async () => {
    const { client } = await start();
    const ids = [];
    for (const text of ['one', 'two', 'three']) ids.push((await put(client, text)).VersionId);
    expect(new Set(ids).size).toBe(3);
    expect(await read(client)).toBe('three');
    expect(await read(client, ids[0])).toBe('one');
    const { Versions } = await list(client);
    expect(Versions?.map((version) => [version.VersionId, version.IsLatest, version.Size])).toEqual([
      [ids[2], true, 5],
      [ids[1], false, 3],
      [ids[0], false, 3],
    ]);
    expect((await client.send(new GetBucketVersioningCommand({ Bucket: BUCKET }))).Status).toBe('Enabled');
  });

  it('hides an object behind a delete marker, and shows it again without', async () => {
    const { client, url } = await start();
    const { VersionId } = await put(client, 'one');
    const deleted = await client.send(new DeleteObjectCommand(at));
    expect(deleted.DeleteMarker).toBe(true);
    expect(await failureOf(read(client))).toBe('NoSuchKey');
    expect((await sendRaw(url, 'GET', '/articles/a.txt')).headers['x-amz-delete-marker']).toBe('true');
    expect(await read(client, VersionId)).toBe('one');
    const marked = await sendRaw(url, 'GET', `/articles/a.txt?versionId=${deleted.VersionId}`);
    expect([marked.status, codeIn(marked.body), marked.headers['x-amz-delete-marker']]).toEqual([405, 'MethodNotAllowed', 'true']);
    const { DeleteMarkers } = await list(client);
    expect(DeleteMarkers).toMatchObject([{ Key: 'a.txt', IsLatest: true, VersionId: deleted.VersionId }]);

    const undone = await client.send(new DeleteObjectCommand({ ...at, VersionId: deleted.VersionId }));
    expect(undone).toMatchObject({ DeleteMarker: true, VersionId: deleted.VersionId });
    expect(await read(client)).toBe('one');
  });

  it('removes one version for good when told its id', async () => {
    const { client } = await start();
    const { VersionId } = await put(client, 'one');
    await put(client, 'two');
    expect(await client.send(new DeleteObjectCommand({ ...at, VersionId }))).toMatchObject({ VersionId });
    expect(await failureOf(read(client, VersionId))).toBe('NoSuchVersion');
    expect(await read(client)).toBe('two');
    await client.send(new DeleteObjectCommand({ ...at, VersionId }));
  });

  it('marks even a key that never was', async () => {
    const { client } = await start();
    expect((await client.send(new DeleteObjectCommand({ ...at, Key: 'never' }))).DeleteMarker).toBe(true);
  });

  it('tells an id that cannot be from one that is not', async () => {
    const { client } = await start();
    await put(client, 'one');
    expect(await failureOf(read(client, '../../etc/passwd'))).toBe('InvalidArgument');
    expect(await failureOf(read(client, 'A'.repeat(32)))).toBe('NoSuchVersion');
    expect(await failureOf(client.send(new HeadObjectCommand({ ...at, VersionId: 'A'.repeat(32) })))).toBe(404);
  });

  it('behaves as a stack of versions under any order of calls', async () => {
    const { client } = await start();
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), text: fc.string({ maxLength: 5 }) }),
      fc.record({ kind: fc.constant('delete' as const) }),
      fc.record({ kind: fc.constant('remove' as const), place: fc.nat(5) }),
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const here = { Bucket: BUCKET, Key: `run-${(run += 1)}` };
        /** Newest first; a delete marker has no text. */
        let model: { id: string; text?: string }[] = [];
        for (const action of steps) {
          if (action.kind === 'put') {
            const { VersionId: id = '' } = await client.send(new PutObjectCommand({ ...here, Body: Buffer.from(action.text) }));
            model.unshift({ id, text: action.text });
          } else if (action.kind === 'delete') {
            const { VersionId: id = '' } = await client.send(new DeleteObjectCommand(here));
            model.unshift({ id });
          } else if (model[action.place] !== undefined) {
            await client.send(new DeleteObjectCommand({ ...here, VersionId: model[action.place]?.id }));
            model = model.filter((_, place) => place !== action.place);
          }
        }
        const [newest] = model;
        const current = client.send(new GetObjectCommand(here)).then(textOf);
        if (newest?.text === undefined) expect(await failureOf(current)).toBe('NoSuchKey');
        else expect(await current).toBe(newest.text);
        const { Versions = [], DeleteMarkers = [] } = await client.send(
          new ListObjectVersionsCommand({ Bucket: BUCKET, Prefix: here.Key }),
        );
        const own = <T extends { Key?: string | undefined }>(rows: T[]) => rows.filter((row) => row.Key === here.Key);
        expect(own(Versions).map((row) => row.VersionId)).toEqual(model.filter((row) => row.text !== undefined).map((row) => row.id));
        expect(own(DeleteMarkers).map((row) => row.VersionId)).toEqual(model.filter((row) => row.text === undefined).map((row) => row.id));
        expect([...own(Versions), ...own(DeleteMarkers)].filter((row) => row.IsLatest).map((row) => row.VersionId)).toEqual(
          newest === undefined ? [] : [newest.id],
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('a bucket without versions', () => {
  it('keeps the last object alone', async () => {
    const { client } = await start([bucket({ versioned: false })]);
    expect((await put(client, 'one')).VersionId).toBeUndefined();
    await put(client, 'two');
    expect(await read(client)).toBe('two');
    expect((await list(client)).Versions).toMatchObject([{ VersionId: 'null', IsLatest: true }]);
    expect((await client.send(new DeleteObjectCommand(at))).DeleteMarker).toBeUndefined();
    expect((await list(client)).Versions).toBeUndefined();
    expect((await client.send(new GetBucketVersioningCommand({ Bucket: BUCKET }))).Status).toBeUndefined();
  });

  it('keeps what it has when versioning is enabled and suspended', async () => {
    const { client, server } = await start([bucket({ versioned: false })]);
    await put(client, 'plain');
    await server.defineBucket(bucket({ versioned: true }));
    await put(client, 'versioned');
    expect(await read(client, 'null')).toBe('plain');
    await server.defineBucket(bucket({ versioned: false }));
    expect((await client.send(new GetBucketVersioningCommand({ Bucket: BUCKET }))).Status).toBe('Suspended');
    expect((await put(client, 'suspended')).VersionId).toBe('null');
    expect((await list(client)).Versions?.map((version) => version.Size)).toEqual([9, 9]);
    expect(await client.send(new DeleteObjectCommand(at))).toMatchObject({ DeleteMarker: true, VersionId: 'null' });
    expect((await list(client)).Versions).toMatchObject([{ IsLatest: false }]);
  });
});
