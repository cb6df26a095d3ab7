import { join } from 'node:path';
import type { AlarmWatch } from '../alarms/alarm-watch.ts';
import { AlarmServer } from '../alarms/server.ts';
import { Clock } from '../clock.ts';
import { DynamoDbServer } from '../dynamodb/server.ts';
import type { IndexLagOptions } from '../dynamodb/server.ts';
import type { CallCounts } from '../endpoint/calls.ts';
import { AwsEndpoint } from '../endpoint/endpoint.ts';
import type { CallingFunctions } from '../endpoint/endpoint.ts';
import type { Faults } from '../endpoint/faults.ts';
import { LAPTOP_SECRET } from '../functions/function-definition.ts';
import type { FunctionHost } from '../functions/function-host.ts';
import { LambdaServer } from '../lambda/server.ts';
import { listen } from '../listen.ts';
import type { Listener } from '../listen.ts';
import { S3Server } from '../s3/server.ts';
import { SqsServer } from '../sqs/server.ts';
import { ACCOUNT_ID, REGION } from '../template/values/pseudo-parameters.ts';
import type { Holdings, Services } from './services.ts';

export interface OwnServicesOptions {
  readonly dataDir: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly functions: CallingFunctions;
  /** Undefined while the functions are not up yet. */
  readonly host: () => FunctionHost | undefined;
  /** Undefined while nobody watches yet. */
  readonly alarms: () => AlarmWatch | undefined;
  readonly faults: Faults;
  readonly calls: CallCounts;
  readonly indexLag?: IndexLagOptions | undefined;
}

/** S3, SQS and DynamoDB of our own, at one endpoint, with their data in the data folder; Lambda's versions and aliases, and CloudWatch's alarms. */
export class OwnServices implements Services {
  readonly endpoint: AwsEndpoint;
  readonly queues: SqsServer;
  readonly queueUrl: (name: string) => string;
  readonly queueArn = (name: string): string => this.queues.queueArn(name);
  readonly #clock = new Clock();
  readonly #listener: Listener;
  readonly #s3: S3Server;
  readonly #dynamodb: DynamoDbServer;

  private constructor({ dataDir, functions, host, alarms, faults, calls, indexLag }: OwnServicesOptions, listener: Listener) {
    const { now } = this.#clock;
    this.#listener = listener;
    this.queueUrl = (name) => `${listener.url}/${ACCOUNT_ID}/${name}`;
    const queues = new SqsServer({
      dataDir: join(dataDir, 'sqs'),
      region: REGION,
      accountId: ACCOUNT_ID,
      queueUrl: this.queueUrl,
      now,
    });
    this.queues = queues;
    this.#s3 = new S3Server({
      dataDir: join(dataDir, 's3'),
      region: REGION,
      secretOf: () => LAPTOP_SECRET,
      mayList: (accessKeyId, bucket) => functions.mayList(accessKeyId, bucket),
      deliver: async (arn, body) => void (await queues.send(arn.slice(arn.lastIndexOf(':') + 1), body, { senderId: 'AmazonS3' })),
    });
    this.#dynamodb = new DynamoDbServer({ dataDir: join(dataDir, 'dynamodb'), now, indexLag: indexLag ?? null });
    this.endpoint = new AwsEndpoint({
      services: [this.#s3, queues, this.#dynamodb, new LambdaServer(host), new AlarmServer(alarms)],
      functions,
      faults,
      calls,
    });
  }

  /** @throws PortTaken; JournalCorrupt */
  static async open(options: OwnServicesOptions): Promise<OwnServices> {
    // Queue URLs hold the port, so that is taken first.
    let services: OwnServices | undefined;
    const listener = await listen(options.port, (request, response) => {
      if (services === undefined) response.destroy();
      else void services.endpoint.handle(request, response);
    });
    try {
      services = new OwnServices(options, listener);
      return services;
    } catch (error) {
      await listener.close();
      throw error;
    }
  }

  get aws(): Services['aws'] {
    return { region: REGION, endpoint: this.#listener.url };
  }

  async define({ tables, queues, buckets }: Holdings): Promise<void> {
    for (const queue of queues) await this.queues.defineQueue(queue);
    for (const table of tables) await this.#dynamodb.defineTable(table);
    // Last, since a bucket may owe its queues events.
    for (const bucket of buckets) await this.#s3.defineBucket(bucket);
  }

  advance(milliseconds: number): void {
    this.#clock.advance(milliseconds);
  }

  async close(): Promise<void> {
    await this.#listener.close();
    await this.#s3.close();
    await Promise.all([this.queues.close(), this.#dynamodb.close()]);
  }
}
