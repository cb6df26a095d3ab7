import { createServer, type IncomingMessage } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import { S3Server, type BucketDefinition, type S3ServerOptions } from '../../../local/s3/server.ts';

export const REGION = 'us-east-1';
export const BUCKET = 'articles';
export const QUEUE = 'arn:aws:sqs:us-east-1:000000000000:IntakeQueue';
export const KEY_ID = 'reader';
export const SECRET = 'a secret of the test';

/** One record of an event, as far as tests look at it. */
export interface EventRecord {
  readonly eventVersion: string;
  readonly eventSource: string;
  readonly awsRegion: string;
  readonly eventTime: string;
  readonly eventName: string;
  readonly userIdentity: { readonly principalId: string };
  readonly s3: {
    readonly s3SchemaVersion: string;
    readonly configurationId: string;
    readonly bucket: { readonly name: string; readonly arn: string };
    readonly object: {
      readonly key: string;
      readonly size: number;
      readonly eTag: string;
      readonly versionId?: string;
      readonly sequencer: string;
    };
  };
}

/** A server over HTTP, with a client, and what it put on queues. */
export interface Running {
  readonly server: S3Server;
  readonly url: string;
  readonly client: S3Client;
  readonly dataDir: string;
  readonly delivered: { readonly target: string; readonly body: string }[];
  /** The records delivered, without test events. */
  readonly records: () => EventRecord[];
  /** Closes the server, and starts another on the same data. */
  readonly restart: (options?: Partial<S3ServerOptions>) => Promise<Running>;
  readonly stop: () => Promise<void>;
}

/** A versioned bucket whose new objects below `incoming/` go to a queue. */
export const bucket = (changes: Partial<BucketDefinition> = {}): BucketDefinition => ({
  name: BUCKET,
  versioned: true,
  notifications: [{ events: ['s3:ObjectCreated:*'], prefix: 'incoming/', target: QUEUE }],
  cors: [],
  ...changes,
});

const readAll = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
};

/** Starts a server on a free port, and ends it with the test. */
export async function start(buckets: readonly BucketDefinition[] = [bucket()], options: Partial<S3ServerOptions> = {}): Promise<Running> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 's3-test-')));
  const delivered: { target: string; body: string }[] = [];
  const server = new S3Server({
    region: REGION,
    deliver: async (target, body) => void delivered.push({ target, body }),
    ...options,
    dataDir,
  });
  for (const definition of buckets) await server.defineBucket(definition);
  const http = createServer((request, response) => {
    void readAll(request).then((body) =>
      server.handle({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body }, response),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const url = `http://127.0.0.1:${address.port}`;
  const client = new S3Client({
    endpoint: url,
    forcePathStyle: true,
    region: REGION,
    credentials: { accessKeyId: KEY_ID, secretAccessKey: SECRET },
    maxAttempts: 1,
  });
  const stop = async (): Promise<void> => {
    client.destroy();
    await server.close();
    http.closeAllConnections();
    if (http.listening) await new Promise((resolve) => http.close(resolve));
  };
  onTestFinished(async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  return {
    server,
    url,
    client,
    dataDir,
    delivered,
    records: () => delivered.flatMap(({ body }) => (JSON.parse(body) as { Records?: EventRecord[] }).Records ?? []),
    restart: async (changes = {}) => {
      await stop();
      return start(buckets, { ...options, ...changes, dataDir });
    },
    stop,
  };
}

/** The error code, or for answers without a body the status, that a call fails with; fails the test where it succeeds. */
export async function failureOf(call: Promise<unknown>): Promise<string | number | undefined> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    return ['Unknown', 'UnknownError', 'NotFound', '304', '412'].includes(error.name) ? error.$metadata.httpStatusCode : error.name;
  }
  throw new Error('The call succeeded');
}

/** A body's text. */
export const textOf = async (answer: { readonly Body?: { transformToString(): Promise<string> } | undefined }): Promise<string> =>
  (await answer.Body?.transformToString()) ?? '';
