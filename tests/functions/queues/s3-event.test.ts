import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableMessage } from '../../../functions/queues/messages.ts';
import { createdEvent, createdObjects } from '../../../functions/queues/s3-event.ts';

const record = (object: object, eventName = 'ObjectCreated:Put') => ({ eventName, s3: { bucket: { name: 'b' }, object } });

describe('createdObjects', () => {
  it('reads a notification, its key decoded as S3 encodes it', () => {
    const body = JSON.stringify({
      Records: [record({ key: 'incoming/two+words%2C+caf%C3%A9.txt', size: 7, versionId: 'v1', sequencer: '0AF' })],
    });
    expect(createdObjects(body)).toEqual([
      { bucket: 'b', key: 'incoming/two words, café.txt', versionId: 'v1', sequencer: '0AF', size: 7 },
    ]);
  });

  it('passes over S3’s test event and over objects that were not created', () => {
    expect(createdObjects(JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'b' }))).toEqual([]);
    expect(createdObjects(JSON.stringify({ Records: [record({ key: 'a' }, 'ObjectRemoved:Delete')] }))).toEqual([]);
  });

  it.each(['not JSON', '{}', '{"Records": [{}]}', 'null'])('refuses what is no notification: %s', (body) => {
    expect(() => createdObjects(body)).toThrow(UnreadableMessage);
  });

  it('understands what tend sends again, whatever the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const object = { bucket: 'b', key: `incoming/${name}`, versionId: 'v', sequencer: '01', size: 3 };
        expect(createdObjects(createdEvent(object))).toEqual([object]);
      }),
    );
  });
});
