import * as z from 'zod';
import type { ObjectVersion } from '../ledger/articles/intakes.ts';
import { readMessage } from './messages.ts';

const Notification = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      s3: z.object({
        bucket: z.object({ name: z.string() }),
        object: z.object({
          key: z.string(),
          size: z.number().default(0),
          versionId: z.string().default('null'),
          sequencer: z.string().default('0'),
        }),
      }),
    }),
  ),
});

/** S3 sends this once, when notifications are switched on. */
const TestEvent = z.object({ Event: z.literal('s3:TestEvent') });

const Body = z.union([Notification, TestEvent]);

/** S3 encodes keys as forms do: a space is a plus sign. */
const decodeKey = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));

/**
 * The objects that a notification says were created; none for S3's test event.
 * @throws UnreadableMessage
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function createdObjects(body: string): ObjectVersion[] {
  const event = readMessage(Body, body);
  if (!('Records' in event)) return [];
  return event.Records.filter((record) => record.eventName.startsWith('ObjectCreated:')).map(({ s3 }) => ({
    bucket: s3.bucket.name,
    key: decodeKey(s3.object.key),
    versionId: s3.object.versionId,
    sequencer: s3.object.sequencer,
    size: s3.object.size,
  }));
}

/** The notification that S3 would send for the object: what `tend` sends again. */
export const createdEvent = (object: ObjectVersion): string =>
  JSON.stringify({
    Records: [
      {
        eventName: 'ObjectCreated:Resent',
        s3: {
          bucket: { name: object.bucket },
          object: {
            key: encodeURIComponent(object.key),
            size: object.size,
            versionId: object.versionId,
            sequencer: object.sequencer,
          },
        },
      },
    ],
  });
