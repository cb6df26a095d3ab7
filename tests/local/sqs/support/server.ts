import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SQSClient, SQSServiceException } from '@aws-sdk/client-sqs';
import { expect, onTestFinished } from 'vitest';
import type { AwsRequest } from '../../../../local/endpoint/service.ts';
import { SqsServer, type QueueDefinition } from '../../../../local/sqs/server.ts';

export const REGION = 'eu-central-1';
const ACCOUNT = '123456789012';

/** A clock that stands still until told; epoch milliseconds. */
export class TestClock {
  #now = Date.UTC(2026, 2, 1, 9);

  readonly now = (): number => this.#now;

  passSeconds(seconds: number): void {
    this.#now += seconds * 1000;
  }
}

/** A directory that goes when the test ends. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'sqs-test-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

export const queueUrl = (name: string): string => `http://127.0.0.1/${ACCOUNT}/${name}`;
export const queueArn = (name: string): string => `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;

/** A server used in-process, with these queues. Closed when the test ends. */
export async function openServer(
  options: { dataDir?: string; clock?: TestClock; queues?: readonly QueueDefinition[] } = {},
): Promise<SqsServer> {
  const server = new SqsServer({
    dataDir: options.dataDir ?? (await temporaryDirectory()),
    region: REGION,
    accountId: ACCOUNT,
    queueUrl,
    ...(options.clock && { now: options.clock.now }),
  });
  onTestFinished(() => server.close());
  for (const queue of options.queues ?? []) await server.defineQueue(queue);
  return server;
}

export interface HttpServer {
  readonly server: SqsServer;
  readonly endpoint: string;
  readonly client: SQSClient;
  /** The requests being answered. */
  readonly underWay: ReadonlySet<AwsRequest>;
}

/** A server behind HTTP on a port of its own, and an SDK client for it. Closed when the test ends. */
export async function serveHttp(options: { clock?: TestClock; queues?: readonly QueueDefinition[] } = {}): Promise<HttpServer> {
  const server = await openServer(options);
  const underWay = new Set<AwsRequest>();
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = incoming;
    const request = { method, url, headers, body: await readBody(incoming) };
    underWay.add(request);
    await server.handle(request, response);
    underWay.delete(request);
  };
  const http = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const endpoint = `http://127.0.0.1:${address.port}`;
  const client = new SQSClient({
    endpoint,
    region: REGION,
    credentials: { accessKeyId: 'SENDER', secretAccessKey: 'secret' },
    maxAttempts: 1,
  });
  onTestFinished(async () => {
    client.destroy();
    await server.close();
    http.closeAllConnections();
    await new Promise((resolve) => {
      http.close(resolve);
    });
  });
  return { server, endpoint, client, underWay };
}

/** The refusal that a call must end in, by the name and the older code that AWS gives it. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ name: string; message: string; status: number | undefined; code: string | undefined }> {
  const error = await call.then(
    () => expect.unreachable('the call succeeded'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof SQSServiceException)) throw error;
  const code = 'Code' in error && typeof error.Code === 'string' ? error.Code : undefined;
  return { name: error.name, message: error.message, status: error.$metadata.httpStatusCode, code };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
