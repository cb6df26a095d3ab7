import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { readRoots } from '../../../bin/audit/read-roots.ts';
import { makeRoot } from '../../../functions/domain/review/audit/audit-roots.ts';
import { putRoot, rootKey } from '../../../functions/objects/day-roots.ts';
import { start } from '../../local/s3/support.ts';

const BUCKET = 'roots';

it('reads each day’s root as it was first written, by day, and counts what was put on top of it', async () => {
  const { client: s3 } = await start([
    { name: BUCKET, versioned: true, notifications: [], cors: [], objectLock: { mode: 'COMPLIANCE', days: 30 } },
  ]);
  const first = makeRoot('2026-03-01', undefined, [{ chain: 'a', seq: 1, hash: 'x' }]);
  const second = makeRoot('2026-03-02', first, []);
  const third = makeRoot('2026-03-03', second, []);
  for (const root of [third, first, second]) expect(await putRoot(s3, BUCKET, root)).toBe(true);

  const forged = JSON.stringify(makeRoot('2026-03-01', undefined, []));
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: rootKey('2026-03-01'), Body: forged }));
  await s3.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: rootKey('2026-03-02') }));
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: rootKey('2026-03-04'), Body: 'nothing of ours' }));

  expect(await readRoots(s3, BUCKET)).toEqual([
    { day: '2026-03-01', versions: 2, root: first },
    { day: '2026-03-02', versions: 2, root: second },
    { day: '2026-03-03', versions: 1, root: third },
    { day: '2026-03-04', versions: 1, root: null },
  ]);
});
