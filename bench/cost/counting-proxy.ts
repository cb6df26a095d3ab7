import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { z } from 'zod';

/** What was asked of the services behind a proxy: what AWS charges for. */
export interface Usage {
  /** Request units of DynamoDB, its indexes' among them. */
  readonly reads: number;
  readonly writes: number;
  readonly calls: number;
  /** Of S3. */
  readonly puts: number;
  readonly gets: number;
  /** Requests that send messages, up to ten at a time. */
  readonly sends: number;
}

const NOTHING: Usage = { reads: 0, writes: 0, calls: 0, puts: 0, gets: 0, sends: 0 };

const Consumed = z.object({ CapacityUnits: z.number() });
const Answer = z.looseObject({ ConsumedCapacity: z.union([Consumed, z.array(Consumed)]).optional() });

const WRITES = /\.(?:PutItem|UpdateItem|DeleteItem|BatchWriteItem|TransactWriteItems)$/;

/** Passes calls on to an endpoint, has DynamoDB say what each consumed, and adds it up. */
export class CountingProxy {
  #usage: Usage = NOTHING;
  readonly #server: Server;

  private constructor(target: string) {
    this.#server = createServer((request, response) => {
      void this.#pass(target, request).then(
        ({ status, headers, body }) => response.writeHead(status, headers).end(body),
        () => response.destroy(),
      );
    });
  }

  static async before(target: string): Promise<CountingProxy> {
    const proxy = new CountingProxy(target);
    await new Promise<void>((resolve) => void proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get endpoint(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy listens nowhere.');
    return `http://127.0.0.1:${address.port}`;
  }

  /** What was used since it was asked last. */
  take(): Usage {
    const usage = this.#usage;
    this.#usage = NOTHING;
    return usage;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => void this.#server.close(() => resolve()));
  }

  async #pass(target: string, request: IncomingMessage): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
    const { method = 'GET', url = '/' } = request;
    const operation = String(request.headers['x-amz-target'] ?? '');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const sent = Buffer.concat(chunks);
    const isTable = operation.startsWith('DynamoDB');
    // Nobody checks the signature here.
    const body = isTable ? Buffer.from(JSON.stringify({ ...JSON.parse(sent.toString()), ReturnConsumedCapacity: 'TOTAL' })) : sent;
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value !== 'string' || ['host', 'content-length', 'connection', 'expect'].includes(name) ? [] : [[name, value]],
    );
    const answer = await fetch(`${target}${url}`, { method, headers, ...(method === 'GET' || method === 'HEAD' ? {} : { body }) });
    const answered = Buffer.from(await answer.arrayBuffer());
    if (isTable) this.#countTable(operation, answered);
    else if (operation.startsWith('AmazonSQS')) this.#add({ sends: /\.SendMessage(?:Batch)?$/.test(operation) ? 1 : 0 });
    else this.#add(method === 'PUT' || method === 'POST' ? { puts: 1 } : { gets: 1 });
    const back = [...answer.headers].filter(
      ([name]) => !['content-length', 'connection', 'transfer-encoding', 'content-encoding'].includes(name),
    );
    return { status: answer.status, headers: Object.fromEntries(back), body: answered };
  }

  #countTable(operation: string, answered: Buffer): void {
    const { ConsumedCapacity = [] } = Answer.safeParse(JSON.parse(answered.toString() || '{}')).data ?? {};
    const units = [ConsumedCapacity].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
    this.#add({ calls: 1, ...(WRITES.test(operation) ? { writes: units } : { reads: units }) });
  }

  #add(more: Partial<Usage>): void {
    this.#usage = sumOf([this.#usage, { ...NOTHING, ...more }]);
  }
}

/** All of them together. */
export const sumOf = (usages: readonly Usage[]): Usage =>
  usages.reduce(
    (a, b) => ({
      reads: a.reads + b.reads,
      writes: a.writes + b.writes,
      calls: a.calls + b.calls,
      puts: a.puts + b.puts,
      gets: a.gets + b.gets,
      sends: a.sends + b.sends,
    }),
    NOTHING,
  );
