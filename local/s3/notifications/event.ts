import type { BucketDefinition, NotificationRule } from '../definitions.ts';
import { s3UrlEncode } from '../encoding.ts';
import type { ObjectVersion } from '../storage/version.ts';
import { NULL_VERSION } from '../storage/version-id.ts';
import { configurationId, rulesFor } from './rules.ts';

export type EventName = 'ObjectCreated:Put' | 'ObjectCreated:Post' | 'ObjectCreated:Copy' | 'ObjectCreated:CompleteMultipartUpload';

/** The request that caused an event. */
export interface Origin {
  readonly eventName: EventName;
  /** Access key id of the caller. */
  readonly callerId: string;
  readonly sourceAddress: string;
  readonly requestId: string;
  readonly hostId: string;
}

/** A body to be put on the queue of that ARN. */
export interface Notice {
  readonly target: string;
  readonly body: string;
}

/** The notices that a new version causes, one per rule that fits. */
export function noticesFor(definition: BucketDefinition, version: ObjectVersion, origin: Origin, region: string): Notice[] {
  return rulesFor(definition.notifications, origin.eventName, version.key).map((rule) => ({
    target: rule.target,
    body: JSON.stringify({ Records: [eventRecord(definition, rule, version, origin, region)] }),
  }));
}

/** One record, https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
function eventRecord(definition: BucketDefinition, rule: NotificationRule, version: ObjectVersion, origin: Origin, region: string): object {
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: version.lastModified,
    eventName: origin.eventName,
    userIdentity: { principalId: `AWS:${origin.callerId}` },
    requestParameters: { sourceIPAddress: origin.sourceAddress },
    responseElements: { 'x-amz-request-id': origin.requestId, 'x-amz-id-2': origin.hostId },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: configurationId(rule),
      bucket: { name: definition.name, ownerIdentity: { principalId: 'LAPTOP' }, arn: `arn:aws:s3:::${definition.name}` },
      object: {
        key: s3UrlEncode(version.key),
        size: version.size,
        eTag: version.etag,
        ...(version.versionId === NULL_VERSION ? {} : { versionId: version.versionId }),
        sequencer: version.sequencer,
      },
    },
  };
}

/** What S3 sends to each target when a notification configuration is set. */
export const testEvent = (bucketName: string, time: Date, requestId: string, hostId: string): string =>
  JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: time.toISOString(),
    Bucket: bucketName,
    RequestId: requestId,
    HostId: hostId,
  });
