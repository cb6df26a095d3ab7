import { z } from 'zod';
import { TemplateMistake } from '../mistake.ts';
import type { NotificationRule } from '../../s3/server.ts';
import type { Stack } from '../stack.ts';

const FilterRules = z.array(z.object({ Name: z.string(), Value: z.string() })).default([]);
const Unserved = z.array(z.unknown()).max(0, 'the laptop notifies queues only').optional();

/** The bucket's own property. */
const Own = z.object({
  NotificationConfiguration: z
    .object({
      QueueConfigurations: z
        .array(
          z.object({
            Event: z.string(),
            Queue: z.string(),
            Filter: z.object({ S3Key: z.object({ Rules: FilterRules }) }).optional(),
          }),
        )
        .default([]),
      TopicConfigurations: Unserved,
      LambdaConfigurations: Unserved,
    })
    .optional(),
});

/** What CDK's `addEventNotification` synthesizes: a custom resource that calls PutBucketNotificationConfiguration, in that call's words. */
const Custom = z.object({
  BucketName: z.string(),
  NotificationConfiguration: z.object({
    QueueConfigurations: z
      .array(
        z.object({
          Events: z.array(z.string()),
          QueueArn: z.string(),
          Filter: z.object({ Key: z.object({ FilterRules }) }).optional(),
        }),
      )
      .default([]),
    TopicConfigurations: Unserved,
    LambdaFunctionConfigurations: Unserved,
  }),
});

/** Notifications by the name of their bucket, however the stack says them. */
export function readNotifications(stack: Stack): ReadonlyMap<string, NotificationRule[]> {
  const found = new Map<string, NotificationRule[]>();
  const add = (bucket: string, notification: NotificationRule) => found.set(bucket, [...(found.get(bucket) ?? []), notification]);

  for (const { logicalId, ref, properties } of stack.each('AWS::S3::Bucket', Own)) {
    for (const { Event, Queue, Filter } of properties.NotificationConfiguration?.QueueConfigurations ?? []) {
      add(ref, { events: [Event], target: Queue, ...filter(Filter?.S3Key.Rules ?? [], logicalId) });
    }
  }
  for (const { logicalId, properties } of stack.each('Custom::S3BucketNotifications', Custom)) {
    for (const { Events, QueueArn, Filter } of properties.NotificationConfiguration.QueueConfigurations) {
      add(properties.BucketName, { events: Events, target: QueueArn, ...filter(Filter?.Key.FilterRules ?? [], logicalId) });
    }
  }
  return found;
}

function filter(rules: z.infer<typeof FilterRules>, place: string): { prefix?: string; suffix?: string } {
  return Object.fromEntries(
    rules.map(({ Name, Value }) => {
      const name = Name.toLowerCase();
      if (name !== 'prefix' && name !== 'suffix') throw new TemplateMistake(place, `filters by ${Name}; S3 filters by prefix and suffix`);
      return [name, Value];
    }),
  );
}
