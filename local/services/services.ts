import type { QueueReader } from '../events/queue-reader.ts';
import type { AwsAccess } from '../functions/function-definition.ts';
import type { CloudModel } from '../template/read-template.ts';

/** The AWS services under the laptop's cloud: our own, or those of an endpoint that the user names. */
export interface Services {
  /** For functions. */
  readonly aws: AwsAccess;
  readonly queueUrl: (name: string) => string;
  readonly queueArn: (name: string) => string;
  /** For event source mappings. */
  readonly queues: QueueReader;
  /** Makes the tables, queues and buckets of the stack, or brings them up to it; what is in them stays. */
  define(model: Pick<CloudModel, 'tables' | 'queues' | 'buckets'>): Promise<void>;
  close(): Promise<void>;
}
