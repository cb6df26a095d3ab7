/** Which of a bucket's events go to which queue. */
export interface NotificationRule {
  /** Names the rule in the events it causes; made up from the rule where it is left out. */
  readonly id?: string;
  /** `s3:ObjectCreated:*` or one of `s3:ObjectCreated:Put`, `…:Post`, `…:Copy`, `…:CompleteMultipartUpload`. */
  readonly events: readonly string[];
  /** Only keys that begin and end so; compared with the key as it is, not as it is encoded in the event. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** ARN of the queue. */
  readonly target: string;
}

/** One rule of a bucket's CORS configuration, https://docs.aws.amazon.com/AmazonS3/latest/API/API_CORSRule.html */
export interface CorsRule {
  /** Origins with at most one `*` each. */
  readonly allowedOrigins: readonly string[];
  readonly allowedMethods: readonly string[];
  /** Header names with at most one `*` each. */
  readonly allowedHeaders?: readonly string[];
  readonly exposedHeaders?: readonly string[];
  readonly maxAgeSeconds?: number;
}

/** How a new version is locked, where its writer does not say: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html */
export interface ObjectLock {
  readonly mode: 'GOVERNANCE' | 'COMPLIANCE';
  readonly days: number;
}

/** A bucket as the template defines it. */
export interface BucketDefinition {
  readonly name: string;
  /** Once true, false means suspended, as on AWS: versions that exist stay. */
  readonly versioned: boolean;
  readonly notifications: readonly NotificationRule[];
  readonly cors: readonly CorsRule[];
  /** Only for a bucket with versions. */
  readonly objectLock?: ObjectLock;
}

/** `off` until first enabled; a bucket that had versions can only be suspended. */
export type Versioning = 'off' | 'enabled' | 'suspended';
