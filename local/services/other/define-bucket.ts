import {
  CreateBucketCommand,
  HeadBucketCommand,
  NotFound,
  PutBucketCorsCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectLockConfigurationCommand,
} from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { BucketDefinition, CorsRule, NotificationRule } from '../../s3/server.ts';

/** Creates the bucket, or brings one that exists up to its definition. */
export async function defineBucket(s3: S3Client, definition: BucketDefinition, arnHere: (templateArn: string) => string): Promise<void> {
  const { name: Bucket, versioned, cors, notifications, objectLock } = definition;
  const locking = objectLock !== undefined;
  if (!(await exists(s3, Bucket))) await s3.send(new CreateBucketCommand({ Bucket, ...(locking && { ObjectLockEnabledForBucket: true }) }));
  if (versioned) await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  if (locking) {
    const Rule = { DefaultRetention: { Mode: objectLock.mode, Days: objectLock.days } };
    await s3.send(new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule } }));
  }
  if (cors.length > 0) await s3.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules: cors.map(corsRule) } }));
  if (notifications.length === 0) return;
  const QueueConfigurations = notifications.map((rule) => queueConfiguration(rule, arnHere));
  await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration: { QueueConfigurations } }));
}

const corsRule = (rule: CorsRule) => ({
  AllowedOrigins: [...rule.allowedOrigins],
  AllowedMethods: [...rule.allowedMethods],
  AllowedHeaders: [...(rule.allowedHeaders ?? [])],
  ExposeHeaders: [...(rule.exposedHeaders ?? [])],
  ...(rule.maxAgeSeconds === undefined ? {} : { MaxAgeSeconds: rule.maxAgeSeconds }),
});

function queueConfiguration({ events, prefix, suffix, target }: NotificationRule, arnHere: (templateArn: string) => string) {
  const rules = [
    { Name: 'prefix' as const, Value: prefix },
    { Name: 'suffix' as const, Value: suffix },
  ].flatMap(({ Name, Value }) => (Value === undefined ? [] : [{ Name, Value }]));
  return {
    QueueArn: arnHere(target),
    Events: events.map(known),
    ...(rules.length === 0 ? {} : { Filter: { Key: { FilterRules: rules } } }),
  };
}

const EVENTS = [
  's3:ObjectCreated:*',
  's3:ObjectCreated:Put',
  's3:ObjectCreated:Post',
  's3:ObjectCreated:Copy',
  's3:ObjectCreated:CompleteMultipartUpload',
] as const;

function known(event: string): (typeof EVENTS)[number] {
  const found = EVENTS.find((candidate) => candidate === event);
  if (found === undefined) throw new RangeError(`Notifications of ${event} are not set up at another endpoint.`);
  return found;
}

async function exists(s3: S3Client, Bucket: string): Promise<boolean> {
  try {
    await s3.send(new HeadBucketCommand({ Bucket }));
    return true;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}
