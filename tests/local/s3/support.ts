import { createServer, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { S3Server, type BucketDefinition, type S3ServerOptions } from '../../../local/s3/server.ts';

export const REGION = 'us-east-1';
export const BUCKET = 'articles';
export const QUEUE = 'arn:aws:sqs:us-east-1:000000000000:IntakeQueue';
export const KEY_ID = 'reader';
export const SECRET = 'a secret of the test';

/** An event as AWS documents it; a field more or less fails the test that reads it. */
const Event = z.strictObject({
  Records: z.array(
    z.strictObject({
      eventVersion: z.literal('2.1'),
      eventSource: z.literal('aws:s3'),
      awsRegion: z.string(),
      eventTime: z.iso.datetime(),
      eventName: z.string(),
      userIdentity: z.strictObject({ principalId: z.string() }),
      requestParameters: z.strictObject({ sourceIPAddress: z.ipv4() }),
      responseElements: z.strictObject({ 'x-amz-request-id': z.string(), 'x-amz-id-2': z.string() }),
      s3: z.strictObject({
        s3SchemaVersion: z.literal('1.0'),
        configurationId: z.string(),
        bucket: z.strictObject({ name: z.string(), ownerIdentity: z.strictObject({ principalId: z.string() }), arn: z.string() }),
        object: z.strictObject({
          key: z.string(),
          size: z.int(),
          eTag: z.string(),
          versionId: z.string().optional(),
          sequencer: z.string().regex(/^[0-9A-F]+$/),
        }),
      }),
    }),
  ),
});
export type EventRecord = z.infer<typeof Event>['Records'][number];

/** The records of the bodies put on queues, without test events. */
export const recordsIn = (bodies: readonly string[]): EventRecord[] =>
  bodies.filter((body) => !body.includes('s3:TestEvent')).flatMap((body) => Event.parse(JSON.parse(body)).Records);

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

const readAll = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = await message.toArray();
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
  const http = createServer((incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    void readAll(incoming).then((body) => server.handle({ method, url, headers, body }, response));
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
    records: () => recordsIn(delivered.map(({ body }) => body)),
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

/** Sends a request as it is, signed in form only; nothing in its path is tidied up as fetch would. */
export function sendRaw(
  url: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: Buffer | string = '',
): Promise<RawAnswer> {
  const signed = { authorization: AUTHORIZATION, ...headers };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, path, headers: signed, agent: false }, (answer) => {
      readAll(answer).then(
        (bytes) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes.toString('utf8') }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the header of a signed request looks like; the server reads of it who signed. */
const AUTHORIZATION = `AWS4-HMAC-SHA256 Credential=${KEY_ID}/20121229/${REGION}/s3/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`;

/** The code in an error document. */
export const codeIn = (body: string): string | undefined => /<Code>([^<]*)<\/Code>/.exec(body)?.[1];
