import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll } from 'vitest';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { DynamoDbServer } from '../../local/dynamodb/server.ts';

const string = (...names: string[]) => names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' }) as const);
const keys = (hash: string, range: string) =>
  [
    { AttributeName: hash, KeyType: 'HASH' },
    { AttributeName: range, KeyType: 'RANGE' },
  ] as const;
const index = (name: string, hash: string, range: string) =>
  ({ IndexName: name, KeySchema: keys(hash, range), Projection: { ProjectionType: 'KEYS_ONLY' } }) as const;

/** The tables as the stack defines them; tests/lib holds the stack to the same. */
const LEDGER = {
  name: 'ledger',
  keySchema: keys('pk', 'sk'),
  attributeDefinitions: string('pk', 'sk', 'docketKey', 'docketSort', 'enlistedAt', 'pendingKey', 'pendingAt', 'listKey', 'listSort'),
  globalSecondaryIndexes: [
    index('docket', 'docketKey', 'docketSort'),
    index('age', 'docketKey', 'enlistedAt'),
    index('pending', 'pendingKey', 'pendingAt'),
    index('listing', 'listKey', 'listSort'),
  ],
  timeToLiveAttribute: 'expiresAt',
};
const AUDIT = {
  name: 'audit',
  keySchema: keys('chain', 'seq'),
  attributeDefinitions: [...string('chain'), { AttributeName: 'seq', AttributeType: 'N' } as const],
  globalSecondaryIndexes: [],
};

/**
 * Both tables in memory, over HTTP and the real SDK, for the tests of one file.
 * @param lagMilliseconds lets the indexes follow late, as they do in AWS
 * @returns a way to the ledger, once the tests run
 */
export function useLedger(lagMilliseconds = 0): () => Ledger {
  let ledger: Ledger | undefined;
  let stop = async (): Promise<void> => {};

  beforeAll(async () => {
    const indexLag = lagMilliseconds === 0 ? null : { seed: 7, maxMilliseconds: lagMilliseconds };
    const dynamodb = new DynamoDbServer({ dataDir: null, indexLag });
    await dynamodb.defineTable(LEDGER);
    await dynamodb.defineTable(AUDIT);
    const http = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = 'GET', url = '/', headers } = request;
        void dynamodb.handle({ method, url, headers, body: Buffer.concat(chunks) }, response);
      });
    });
    await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as AddressInfo;
    const client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    ledger = {
      documents: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
      table: LEDGER.name,
      audit: AUDIT.name,
    };
    stop = async () => {
      client.destroy();
      http.closeAllConnections();
      http.close();
      await dynamodb.close();
    };
  });
  afterAll(() => stop());

  return () => {
    if (ledger === undefined) throw new Error('The ledger is there once the tests run.');
    return ledger;
  };
}
