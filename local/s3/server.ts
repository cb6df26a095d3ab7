import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { AwsRequest, AwsService } from '../endpoint/service.ts';
import { identify } from './access/identify.ts';
import { headersWithParameters, isPresigned } from './access/presigned-url.ts';
import type { SecretOf } from './access/signature-v4.ts';
import { errorAnswer, writeAnswer, type RequestIds } from './answer.ts';
import type { Answer, Operation, S3Call } from './call.ts';
import { corsHeaders, preflight } from './cors.ts';
import type { BucketDefinition } from './definitions.ts';
import { S3Error } from './errors.ts';
import { testEvent } from './notifications/event.ts';
import type { Deliver } from './notifications/outbox.ts';
import { checkRules } from './notifications/rules.ts';
import { listBuckets } from './operations/buckets.ts';
import { servedOperations } from './operations/served.ts';
import { addressOf, checkKey, operationOf } from './routing.ts';
import { Storage } from './storage/storage.ts';

export type { BucketDefinition, CorsRule, NotificationRule, ObjectLock } from './definitions.ts';
export type { SecretOf } from './access/signature-v4.ts';

export interface S3ServerOptions {
  /** Folder of all data; made where there is none. One server at a time. */
  readonly dataDir: string;
  readonly region: string;
  readonly clock?: () => Date;
  /** Puts the JSON of an S3 event on the queue of that ARN. Awaited before the write that caused it is acknowledged. */
  readonly deliver: Deliver;
  /**
   * Secret of an access key: presigned URLs and forms are verified with it, and keys without one refused. Where it is left out,
   * their signatures only have to be there.
   */
  readonly secretOf?: SecretOf;
  /** Whether a caller may list a bucket: to others S3 does not say that an object is not there. Everybody may where it is left out. */
  readonly mayList?: (accessKeyId: string, bucket: string) => boolean;
}

const MISSING: ReadonlySet<string> = new Set(['NoSuchKey', 'NoSuchVersion']);
const READS: ReadonlySet<string> = new Set(['GetObject', 'HeadObject', 'CopyObject', 'UploadPartCopy']);

/** The laptop's S3: path-style, for what this product, the AWS SDK and the AWS CLI need; any other operation answers 501 and is named. */
export class S3Server implements AwsService {
  readonly name = 's3';
  readonly #options: S3ServerOptions;
  readonly #clock: () => Date;
  readonly #operations: ReadonlyMap<string, Operation>;
  readonly #inProgress = new Set<Promise<unknown>>();
  #storage: Promise<Storage> | undefined;
  #closed = false;

  constructor(options: S3ServerOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
    this.#operations = servedOperations(options.region, options.secretOf);
  }

  /**
   * Creates a bucket or brings it up to its definition; what is in it stays. Then sends the events that an earlier process still owed,
   * and `s3:TestEvent` to the targets where the notification configuration is not the one before.
   * @throws {InvalidBucketName}
   * @throws {UnservedEvent} for a rule that would never fire
   */
  async defineBucket(definition: BucketDefinition): Promise<void> {
    checkRules(definition.notifications);
    const storage = await this.#opened();
    const before = await storage.define(definition);
    await storage.bucket(definition.name).sendOwedEvents();
    if (JSON.stringify(before?.notifications ?? []) === JSON.stringify(definition.notifications)) return;
    const { requestId, hostId } = newIds();
    const body = testEvent(definition.name, this.#clock(), requestId, hostId);
    for (const target of new Set(definition.notifications.map((rule) => rule.target))) await this.#options.deliver(target, body);
  }

  operationOf(request: AwsRequest): string {
    return operationOf(request);
  }

  async handle(request: AwsRequest, response: ServerResponse): Promise<void> {
    const ids = newIds();
    const work = this.#answer(request, ids);
    this.#inProgress.add(work);
    try {
      writeAnswer(response, request.method, await work, ids);
    } finally {
      this.#inProgress.delete(work);
    }
  }

  fail(request: AwsRequest, response: ServerResponse, status: number, code: string, message: string): void {
    const ids = newIds();
    writeAnswer(response, request.method, errorAnswer({ status, code, message, fields: {}, headers: {} }, ids), ids);
  }

  /** Waits for requests in progress; what was acknowledged is on disk already. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#inProgress);
    await this.#storage?.catch(() => undefined);
  }

  /** Never rejects: what goes wrong is an answer. */
  async #answer(request: AwsRequest, ids: RequestIds): Promise<Answer> {
    const answer = await this.#perform(request, ids).catch((error: unknown) => {
      if (error instanceof S3Error) return errorAnswer(error, ids);
      console.error(`S3: ${operationOf(request)} failed`, error);
      return errorAnswer(new S3Error('InternalError'), ids);
    });
    return { ...answer, headers: { ...(await this.#corsHeaders(request)), ...answer.headers } };
  }

  async #perform(request: AwsRequest, ids: RequestIds): Promise<Answer> {
    if (this.#closed) throw new S3Error('ServiceUnavailable');
    const operation = operationOf(request);
    const address = addressOf(request.url);
    const storage = await this.#opened();
    if (operation === 'PreflightRequest') return preflight(storage.bucket(address.bucketName).definition.cors, request.headers);
    const now = this.#clock();
    // A form brings its own signature.
    const callerId = operation === 'PostObject' ? '' : identify(request, address, now, this.#options.secretOf);
    if (operation === 'ListBuckets') return listBuckets(storage.buckets());
    const perform = this.#operations.get(operation);
    if (perform === undefined) throw notServed(operation, request);
    const bucket = storage.bucket(address.bucketName);
    checkKey(address.key);
    const call: S3Call = {
      ...ids,
      operation,
      method: request.method,
      url: request.url,
      headers: isPresigned(address) ? headersWithParameters(request.headers, address.query) : request.headers,
      query: address.query,
      body: request.body,
      key: address.key,
      bucket,
      otherBucket: (name) => storage.bucket(name),
      callerId,
      now,
    };
    try {
      return await perform(call);
    } catch (error) {
      throw this.#mayTell(error, call) ? error : new S3Error('AccessDenied');
    }
  }

  /** Whether the caller may know that what is read is not there: only who may list the bucket. */
  #mayTell(
    error: unknown,
    { operation, callerId, bucket, headers }: Pick<S3Call, 'operation' | 'callerId' | 'bucket' | 'headers'>,
  ): boolean {
    if (!(error instanceof S3Error && MISSING.has(error.code) && READS.has(operation))) return true;
    const source = headers['x-amz-copy-source'];
    const read = typeof source === 'string' ? source.replace(/^\//, '').replace(/\/.*$/s, '') : bucket.name;
    return this.#options.mayList?.(callerId, read) ?? true;
  }

  async #corsHeaders({ url, method, headers }: AwsRequest): Promise<Record<string, string>> {
    if (headers.origin === undefined || method === 'OPTIONS') return {};
    try {
      const bucket = (await this.#opened()).bucket(addressOf(url).bucketName);
      return corsHeaders(bucket.definition.cors, method, headers);
    } catch {
      return {};
    }
  }

  #opened(): Promise<Storage> {
    this.#storage ??= Storage.open({
      dataDir: this.#options.dataDir,
      region: this.#options.region,
      clock: this.#clock,
      deliver: this.#options.deliver,
    });
    return this.#storage;
  }
}

const notServed = (operation: string, { method, url }: AwsRequest): S3Error =>
  new S3Error(
    'NotImplemented',
    operation === 'Unknown' ? `The laptop's S3 knows no operation for ${method} ${url}` : `The laptop's S3 does not implement ${operation}`,
    { fields: operation === 'Unknown' ? {} : { Operation: operation } },
  );

const newIds = (): RequestIds => ({
  requestId: randomBytes(8).toString('hex').toUpperCase(),
  hostId: randomBytes(48).toString('base64'),
});
