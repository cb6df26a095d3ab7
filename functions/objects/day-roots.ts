import { GetObjectCommand, PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import type { DayRoot } from '../domain/review/audit/audit-roots.ts';

/** Where the daily roots lie. */
export const ROOTS_PREFIX = 'roots/';

/** The key of a day's root. */
export const rootKey = (day: string): string => `${ROOTS_PREFIX}${day}.json`;

const Root: z.ZodType<DayRoot> = z.strictObject({
  schema: z.literal(1),
  day: z.iso.date(),
  previous: z.string().nullable(),
  tips: z.array(z.strictObject({ chain: z.string(), seq: z.int(), hash: z.string() })),
  hash: z.string(),
});

/** Reads a root out of its JSON. @throws z.ZodError, SyntaxError where it is none */
export const parseRoot = (json: string): DayRoot => Root.parse(JSON.parse(json));

/** Reads the root of a day that has one. */
export async function getRoot(s3: S3Client, bucket: string, day: string): Promise<DayRoot> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: rootKey(day) }));
  return parseRoot((await Body?.transformToString()) ?? '');
}

/** Writes a day's root, unless it has one: that one stands. @returns whether it was written */
export async function putRoot(s3: S3Client, bucket: string, root: DayRoot): Promise<boolean> {
  try {
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: rootKey(root.day),
        Body: JSON.stringify(root),
        ContentType: 'application/json',
        IfNoneMatch: '*',
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'PreconditionFailed') return false;
    throw error;
  }
}
