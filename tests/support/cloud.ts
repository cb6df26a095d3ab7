import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, inject, vi } from 'vitest';
import { startCloud } from '../../local/cloud.ts';
import type { Cloud, CloudOptions } from '../../local/cloud.ts';
import type { LogLine } from '../../local/functions/function-logs.ts';
import type { TokenRequest } from '../../local/sign-in/issue-token.ts';
import { endpointOf } from '../../local/services/service-endpoints.ts';
import type { ServiceName } from '../../local/services/service-endpoints.ts';
import { ON_OTHER_SERVICES, startOtherServices } from './other-services/start-services.ts';
import { expectAsDescribed } from './contract.ts';

/** The caller that tests are at the endpoint, to tell their calls from those of functions. */
const TEST_CALLER = 'test';

const PATIENCE_MILLISECONDS = 40_000;

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown;
}

export interface ApiCall {
  readonly token?: string;
  /** Sent as JSON, unless it is a string. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A cloud for the tests of one file: its parts may be used inside tests and hooks only. */
export class TestCloud {
  #options: Partial<CloudOptions>;
  #cloud: Cloud | undefined;
  #dataDir = '';
  #others: Awaited<ReturnType<typeof startOtherServices>> | undefined;
  /** What functions wrote so far. */
  readonly lines: LogLine[] = [];

  constructor(options: Partial<CloudOptions>) {
    this.#options = options;
  }

  async start(): Promise<void> {
    if (this.#dataDir === '') this.#dataDir = await mkdtemp(join(tmpdir(), 'cloud-'));
    if (ON_OTHER_SERVICES) this.#others ??= await startOtherServices();
    this.#cloud = await startCloud({
      assembly: inject('assembly'),
      dataDir: this.#dataDir,
      ports: { aws: 0, api: 0 },
      schedules: false,
      log: (line) => this.lines.push(line),
      ...(this.#others && { otherServices: this.#others }),
      ...this.#options,
    });
  }

  /** Stops the cloud and starts it again on the same data, as another process would; with other options where some are given. */
  async restart(changes: Partial<CloudOptions> = {}): Promise<void> {
    this.#options = { ...this.#options, ...changes };
    await this.cloud.stop();
    await this.start();
  }

  /**
   * Stops the cloud, and its data are gone.
   * @throws where a function asked for something that its role does not allow, be it that it made do without
   */
  async stop(): Promise<void> {
    await this.#cloud?.stop();
    await this.#others?.stop();
    if (this.#dataDir !== '') await rm(this.#dataDir, { recursive: true, force: true });
    const refused = this.#cloud?.model.policies.refusals.filter((refusal) => refusal.includes(':assumed-role/')) ?? [];
    if (refused.length > 0) throw new Error(`Functions were refused what they asked for:\n${[...new Set(refused)].join('\n')}`);
  }

  /** What was refused so far is as the test wants it. */
  forgetRefusals(): void {
    this.cloud.model.policies.refusals.splice(0);
  }

  get cloud(): Cloud {
    if (this.#cloud === undefined) throw new Error('The cloud is up inside tests and hooks only.');
    return this.#cloud;
  }

  get dataDir(): string {
    return this.#dataDir;
  }

  /**
   * An output of the stack: `output('ArticleBucketName')`.
   * @throws where the stack has no such output
   */
  output(name: string): string {
    const value = this.cloud.outputs[name];
    if (value === undefined) throw new Error(`The stack has no output ${name}; it has ${Object.keys(this.cloud.outputs).join(', ')}.`);
    return value;
  }

  get documents(): DynamoDBDocumentClient {
    return DynamoDBDocumentClient.from(new DynamoDBClient(this.#clientSettings('dynamodb')), {
      marshallOptions: { removeUndefinedValues: true },
    });
  }

  get s3(): S3Client {
    return new S3Client({ ...this.#clientSettings('s3'), forcePathStyle: true });
  }

  get sqs(): SQSClient {
    return new SQSClient(this.#clientSettings('sqs'));
  }

  token(request: TokenRequest): Promise<string> {
    return this.cloud.issueToken(request);
  }

  /** Calls the HTTP API: `api('POST', '/v1/uploads', { token, body })`. Every answer is held against the API's description. */
  async api(method: string, path: string, { token, body, headers = {} }: ApiCall = {}): Promise<ApiAnswer> {
    const response = await fetch(`${this.cloud.apiUrl}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /\bjson\b/.test(response.headers.get('content-type') ?? '') && text !== '';
    const answer: ApiAnswer = { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
    expectAsDescribed(method, path, answer);
    return answer;
  }

  /** How many messages a queue holds, by its URL. */
  async messages(queueUrl: string): Promise<{ visible: number; inFlight: number; delayed: number }> {
    const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible', 'ApproximateNumberOfMessagesDelayed'] as const;
    const { Attributes = {} } = await this.sqs.send(new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...names] }));
    const [visible = 0, inFlight = 0, delayed = 0] = names.map((name) => Number(Attributes[name]));
    return { visible, inFlight, delayed };
  }

  /** Has what waits for a time come sooner, where the time is ours to move; elsewhere it comes by itself. */
  hurry(milliseconds: number): void {
    if (this.#others === undefined) this.cloud.advance(milliseconds);
  }

  /** Waits until no function is at work and nothing is left for one to read. Messages hidden after a failure do not count: see `cloud.advance`. */
  async settled(): Promise<void> {
    if (await this.cloud.atRest(PATIENCE_MILLISECONDS)) return;
    throw new Error(`Still at work: ${this.cloud.model.functions.flatMap(({ name }) => this.cloud.host.busy(name)).join(', ')}`);
  }

  /** Tries until it does not throw, for as long as a busy machine may take, and returns what it returned. */
  until<T>(attempt: () => Promise<T> | T): Promise<T> {
    return vi.waitFor(attempt, { timeout: PATIENCE_MILLISECONDS, interval: 25 });
  }

  #clientSettings(service: ServiceName) {
    return {
      endpoint: endpointOf(this.cloud.aws, service),
      region: this.cloud.region,
      credentials: { accessKeyId: TEST_CALLER, secretAccessKey: 'test' },
    };
  }
}

/**
 * A cloud of one's own for a test file (`*.cloud.test.ts`): up before its tests, with empty data on free ports, and gone after them.
 * The clock calls no functions; a test invokes what it needs: `cloud.host.invoke('TendFunction', {})`.
 */
export function useCloud(options: Partial<CloudOptions> = {}): TestCloud {
  const cloud = new TestCloud(options);
  beforeAll(() => cloud.start(), 120_000);
  afterAll(() => cloud.stop());
  return cloud;
}
