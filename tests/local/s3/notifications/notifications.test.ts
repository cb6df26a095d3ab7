import { CopyObjectCommand, DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { UnservedEvent } from '../../../../local/s3/notifications/rules.ts';
import { BUCKET, bucket, failureOf, KEY_ID, QUEUE, start, textOf } from '../support.ts';

const put = (Key: string, Body = 'Talks resumed.') => new PutObjectCommand({ Bucket: BUCKET, Key, Body });

describe('an event', () => {
  it('says of a new object what S3 says', async () => {
    const now = new Date('2012-12-29T10:00:00.123Z');
    const { client, delivered, records } = await start([bucket()], { clock: () => now });
    const { ETag, VersionId } = await client.send(put('incoming/red (1)+flöwer~!.txt'));
    expect(delivered.map(({ target }) => target)).toEqual([QUEUE, QUEUE]);
    const [record] = records();
    expect(record).toMatchObject({
      awsRegion: 'us-east-1',
      eventTime: '2012-12-29T10:00:00.123Z',
      eventName: 'ObjectCreated:Put',
      userIdentity: { principalId: `AWS:${KEY_ID}` },
      s3: {
        bucket: { name: BUCKET, arn: `arn:aws:s3:::${BUCKET}` },
        object: { key: 'incoming/red+%281%29%2Bfl%C3%B6wer%7E%21.txt', size: 14, eTag: ETag?.replaceAll('"', ''), versionId: VersionId },
      },
    });
  });

  it('has no version id where the bucket has no versions', async () => {
    const { client, records } = await start([bucket({ versioned: false })]);
    await client.send(put('incoming/a'));
    expect(records()[0]?.s3.object).not.toHaveProperty('versionId');
  });

  it('is delivered before the write is acknowledged, when the object can be read already', async () => {
    const order: string[] = [];
    const running = await start([bucket()], {
      deliver: async (_, body) => {
        if (body.includes('s3:TestEvent')) return;
        // Several round trips: time for an answer that does not wait.
        for (let turn = 0; turn < 3; turn += 1) {
          order.push(await textOf(await running.client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'incoming/a' }))));
        }
      },
    });
    await running.client.send(put('incoming/a', 'read')).then(() => order.push('acknowledged'));
    expect(order).toEqual(['read', 'read', 'read', 'acknowledged']);
  });

  it('has a sequencer above all before it, whatever the clock does, and across restarts', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const clock = () => new Date(now);
    const first = await start([bucket()], { clock });
    for (const step of [0, 0, -3_600_000, 5, 100_000]) {
      now += step;
      await first.client.send(put('incoming/a'));
    }
    now -= 86_400_000;
    const second = await first.restart();
    await second.client.send(put('incoming/a'));
    const sequencers = [...first.records(), ...second.records()].map((record) => record.s3.object.sequencer);
    expect(sequencers).toHaveLength(6);
    expect(sequencers).toEqual([...new Set(sequencers)].toSorted());
    expect(new Set(sequencers.map((sequencer) => sequencer.length)).size).toBe(1);
  });
});

describe('a notification rule', () => {
  it('fits by prefix and suffix of the key as it is', async () => {
    const { client, records } = await start([
      bucket({ notifications: [{ id: 'texts', events: ['s3:ObjectCreated:*'], prefix: 'in coming/', suffix: '.txt', target: QUEUE }] }),
    ]);
    for (const key of ['in coming/a.txt', 'in coming/a.html', 'in+coming/a.txt', 'a.txt']) await client.send(put(key));
    expect(records().map((record) => [record.s3.object.key, record.s3.configurationId])).toEqual([['in+coming/a.txt', 'texts']]);
  });

  it('fits by event', async () => {
    const { client, records } = await start([bucket({ notifications: [{ events: ['s3:ObjectCreated:Copy'], target: QUEUE }] })]);
    await client.send(put('a'));
    await client.send(new CopyObjectCommand({ Bucket: BUCKET, Key: 'b', CopySource: `${BUCKET}/a` }));
    await client.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: 'b' }));
    expect(records().map((record) => [record.eventName, record.s3.object.key])).toEqual([['ObjectCreated:Copy', 'b']]);
  });

  it('sends to each target that it and others name', async () => {
    const rule = { events: ['s3:ObjectCreated:*'], target: QUEUE };
    const { client, delivered } = await start([bucket({ notifications: [rule, { ...rule, target: `${QUEUE}2` }] })]);
    await client.send(put('a'));
    expect(delivered.filter(({ body }) => body.includes('ObjectCreated')).map(({ target }) => target)).toEqual([QUEUE, `${QUEUE}2`]);
  });

  it('is refused where it would never fire', async () => {
    const { server } = await start([]);
    const notifications = [{ events: ['s3:ObjectRemoved:*'], target: QUEUE }];
    await expect(server.defineBucket(bucket({ notifications }))).rejects.toThrow(UnservedEvent);
  });
});

const isTest = ({ body }: { body: string }) => body.includes('s3:TestEvent');

describe('the test event', () => {
  it('is sent once, when the configuration is new', async () => {
    const first = await start([bucket()]);
    expect(first.delivered.map(({ target }) => target)).toEqual([QUEUE]);
    expect(JSON.parse(first.delivered[0]?.body ?? '')).toMatchObject({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: BUCKET });
    await first.server.defineBucket(bucket());
    expect(first.delivered).toHaveLength(1);
    const second = await first.restart();
    expect(second.delivered).toEqual([]);
    await second.server.defineBucket(bucket({ notifications: [{ events: ['s3:ObjectCreated:Put'], target: `${QUEUE}2` }] }));
    expect(second.delivered.filter(isTest).map(({ target }) => target)).toEqual([`${QUEUE}2`]);
  });

  it('is not sent for a bucket that notifies nobody', async () => {
    expect((await start([bucket({ notifications: [] })])).delivered).toEqual([]);
  });
});

describe('an event that could not be delivered', () => {
  it('fails the write, and is sent when the server starts again', async () => {
    let broken = false;
    const deliver = async () => {
      if (broken) throw new Error('The queue is full (the test wants it so)');
    };
    const first = await start([bucket()], { deliver });
    broken = true;
    expect(await failureOf(first.client.send(put('incoming/a', 'one')))).toBe('InternalError');
    const bodies: string[] = [];
    const second = await first.restart({ deliver: async (_, body) => void bodies.push(body) });
    expect(await textOf(await second.client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'incoming/a' })))).toBe('one');
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('"key":"incoming/a"');
    const third = await second.restart({ deliver: async (_, body) => void bodies.push(body) });
    expect(third.delivered).toEqual([]);
    expect(bodies).toHaveLength(1);
  });
});
