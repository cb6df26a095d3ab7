import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { AwsAccess } from '../../functions/function-definition.ts';
import { arn, REGION } from '../../template/values/pseudo-parameters.ts';
import { endpointOf } from '../service-endpoints.ts';
import type { EndpointChoice } from '../service-endpoints.ts';
import type { Holdings, Services } from '../services.ts';
import { defineBucket } from './define-bucket.ts';
import { defineQueue } from './define-queue.ts';
import { defineTable } from './define-table.ts';
import { SdkQueueReader } from './sdk-queue-reader.ts';

/** Somebody else's services, and as whom we call them. */
export interface OtherAccess extends EndpointChoice {
  readonly credentials: NonNullable<AwsAccess['credentials']>;
}

/** Only our own services can be made to believe in another time. */
export class TimeNotOurs extends Error {
  override readonly name = 'TimeNotOurs';
}

/**
 * The services of endpoints that the user names (LocalStack, moto, …) in place of ours. Its functions' calls are neither counted nor disturbed,
 * and what it keeps, and for how long, is its own affair.
 */
export class OtherServices implements Services {
  readonly aws: AwsAccess;
  readonly queues: SdkQueueReader;
  readonly queueUrl = (name: string): string => this.#queues.get(name)?.url ?? `${endpointOf(this.aws, 'sqs')}/unknown/${name}`;
  readonly queueArn = (name: string): string => this.#queues.get(name)?.arn ?? arn('sqs', name);
  readonly #queues = new Map<string, { readonly url: string; readonly arn: string }>();
  readonly #clients: { readonly s3: S3Client; readonly sqs: SQSClient; readonly dynamodb: DynamoDBClient };

  constructor({ credentials, ...choice }: OtherAccess) {
    this.aws = { ...choice, region: REGION, credentials };
    const settings = { region: REGION, credentials };
    this.#clients = {
      s3: new S3Client({ ...settings, endpoint: endpointOf(choice, 's3'), forcePathStyle: true }),
      sqs: new SQSClient({ ...settings, endpoint: endpointOf(choice, 'sqs') }),
      dynamodb: new DynamoDBClient({ ...settings, endpoint: endpointOf(choice, 'dynamodb') }),
    };
    this.queues = new SdkQueueReader(this.#clients.sqs, this.queueUrl);
  }

  async define({ tables, queues, buckets }: Holdings): Promise<void> {
    const { s3, sqs, dynamodb } = this.#clients;
    // Dead-letter queues first: others name them.
    const ordered = queues.toSorted((a, b) => Number(a.redrive !== undefined) - Number(b.redrive !== undefined));
    for (const queue of ordered) this.#queues.set(queue.name, await defineQueue(sqs, queue, this.#arnHere));
    for (const table of tables) await defineTable(dynamodb, table);
    for (const bucket of buckets) await defineBucket(s3, bucket, this.#arnHere);
  }

  advance(): void {
    throw new TimeNotOurs(`The time of ${this.aws.endpoint} cannot be moved.`);
  }

  async close(): Promise<void> {
    for (const client of Object.values(this.#clients)) client.destroy();
  }

  /** The template's ARN of a queue as this endpoint has it: accounts differ. */
  readonly #arnHere = (templateArn: string): string => this.queueArn(templateArn.slice(templateArn.lastIndexOf(':') + 1));
}
