import type { QueueReader } from '../events/queue-reader.ts';
import type { AwsAccess } from '../functions/function-definition.ts';
import type { CloudModel } from '../template/read-template.ts';

/** What the services are to hold. */
export type Holdings = Pick<CloudModel, 'tables' | 'queues' | 'buckets'>;

/** The AWS services under the laptop's cloud: our own, or those of an endpoint that the user names. */
export interface Services {
  /** For functions. */
  readonly aws: AwsAccess;
  /** Of a queue by its name: known for sure once it is defined, as other endpoints have their own. */
  readonly queueUrl: (name: string) => string;
  readonly queueArn: (name: string) => string;
  /** For event source mappings. */
  readonly queues: QueueReader;
  /** Makes the stack's tables, queues and buckets, or brings them up to it; what is in them stays. */
  define(holdings: Holdings): Promise<void>;
  /** Moves the time of queues and tables on. */
  advance(milliseconds: number): void;
  close(): Promise<void>;
}
