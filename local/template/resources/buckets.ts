import { z } from 'zod';
import type { BucketDefinition } from '../../s3/server.ts';
import type { Stack } from '../stack.ts';
import { readNotifications } from './notifications.ts';

const Properties = z.object({
  VersioningConfiguration: z.object({ Status: z.string() }).optional(),
  CorsConfiguration: z
    .object({
      CorsRules: z.array(
        z.object({
          AllowedOrigins: z.array(z.string()),
          AllowedMethods: z.array(z.string()),
          AllowedHeaders: z.array(z.string()).default([]),
          ExposedHeaders: z.array(z.string()).default([]),
          MaxAge: z.coerce.number().optional(),
        }),
      ),
    })
    .default({ CorsRules: [] }),
});

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html */
export function readBuckets(stack: Stack): BucketDefinition[] {
  const notifications = readNotifications(stack);
  return stack.each('AWS::S3::Bucket', Properties).map(({ ref, properties }) => ({
    name: ref,
    versioned: properties.VersioningConfiguration?.Status === 'Enabled',
    cors: properties.CorsConfiguration.CorsRules.map((rule) => ({
      allowedOrigins: rule.AllowedOrigins,
      allowedMethods: rule.AllowedMethods,
      allowedHeaders: rule.AllowedHeaders,
      exposedHeaders: rule.ExposedHeaders,
      ...(rule.MaxAge === undefined ? {} : { maxAgeSeconds: rule.MaxAge }),
    })),
    notifications: notifications.get(ref) ?? [],
  }));
}
