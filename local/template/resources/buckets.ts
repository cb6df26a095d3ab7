import { z } from 'zod';
import type { BucketDefinition, ObjectLock } from '../../s3/server.ts';
import { wildcard } from '../../edge/wildcard.ts';
import type { Stack } from '../stack.ts';
import { readNotifications } from './notifications.ts';

const Properties = z.object({
  VersioningConfiguration: z.object({ Status: z.string() }).optional(),
  ObjectLockEnabled: z.boolean().default(false),
  ObjectLockConfiguration: z
    .object({
      Rule: z
        .object({
          DefaultRetention: z.object({
            Mode: z.enum(['GOVERNANCE', 'COMPLIANCE']),
            Days: z.coerce.number('the laptop knows a default retention in days only'),
          }),
        })
        .optional(),
    })
    .optional(),
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
  const pages = readPages(stack);
  return stack.each('AWS::S3::Bucket', Properties).map(({ ref, properties }) => ({
    name: ref,
    // A lock brings versions with it.
    versioned: properties.VersioningConfiguration?.Status === 'Enabled' || properties.ObjectLockEnabled,
    ...objectLockOf(properties.ObjectLockConfiguration?.Rule?.DefaultRetention),
    cors: properties.CorsConfiguration.CorsRules.map((rule) => ({
      allowedOrigins: withPages(rule.AllowedOrigins, pages),
      allowedMethods: rule.AllowedMethods,
      allowedHeaders: rule.AllowedHeaders,
      exposedHeaders: rule.ExposedHeaders,
      ...(rule.MaxAge === undefined ? {} : { maxAgeSeconds: rule.MaxAge }),
    })),
    notifications: notifications.get(ref) ?? [],
  }));
}

/** Where a distribution's page is on AWS, and on the laptop. */
const readPages = (stack: Stack): { readonly onAws: string; readonly here: string }[] =>
  stack.each('AWS::CloudFront::Distribution', z.object({})).map(({ attribute }) => {
    const onAws = `https://${attribute('DomainName')}`;
    return { onAws, here: String(stack.scope.localized(onAws)) };
  });

/** The origins that a rule allows; a pattern that takes in a page's origin on AWS takes in the one that it has here. */
const withPages = (patterns: readonly string[], pages: ReturnType<typeof readPages>): string[] => {
  const allowed = pages.filter(({ onAws }) => patterns.some((pattern) => wildcard(pattern).test(onAws)));
  return [...new Set([...patterns, ...allowed.map(({ here }) => here)])];
};

const objectLockOf = (retention: { readonly Mode: ObjectLock['mode']; readonly Days: number } | undefined): { objectLock?: ObjectLock } =>
  retention === undefined ? {} : { objectLock: { mode: retention.Mode, days: retention.Days } };
