import { createServer } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { onTestFinished } from 'vitest';
import { DynamoDbServer } from '../../../local/dynamodb/server.ts';
import type { DynamoDbOptions, TableDefinition } from '../../../local/dynamodb/server.ts';

/** A DynamoDB of its own for one test, over HTTP, with the SDK's clients. */
export interface Served {
  readonly server: DynamoDbServer;
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly documents: DynamoDBDocumentClient;
  readonly stop: () => Promise<void>;
}

/** A table of people by `pk` and `sk`, with an index of each kind of projection; expiry in `expiresAt`. */
export const TABLE: TableDefinition = {
  name: 'People',
  keySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  attributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'town', AttributeType: 'S' },
    { AttributeName: 'age', AttributeType: 'N' },
  ],
  globalSecondaryIndexes: [
    index('townKeys', { ProjectionType: 'KEYS_ONLY' }),
    index('townNames', { ProjectionType: 'INCLUDE', NonKeyAttributes: ['name'] }),
    index('townAll', { ProjectionType: 'ALL' }),
  ],
  timeToLiveAttribute: 'expiresAt',
};

/** A table by `id` alone. */
export const SIMPLE: TableDefinition = {
  name: 'Simple',
  keySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  attributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  globalSecondaryIndexes: [],
};

function index(name: string, projection: TableDefinition['globalSecondaryIndexes'][number]['Projection']) {
  return {
    IndexName: name,
    KeySchema: [
      { AttributeName: 'town', KeyType: 'HASH' },
      { AttributeName: 'age', KeyType: 'RANGE' },
    ],
    Projection: projection,
  };
}

/** What a client needs to reach the laptop's DynamoDB. */
export const clientOptions = (endpoint: string): DynamoDBClientConfig => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 1,
});

/** Serves a DynamoDB with both tables until the test ends. */
export async function serve(options: Partial<DynamoDbOptions> = {}, tables: readonly TableDefinition[] = [TABLE, SIMPLE]): Promise<Served> {
  const server = new DynamoDbServer({ dataDir: null, ...options });
  for (const table of tables) await server.defineTable(table);
  const http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = 'GET', url = '/', headers } = request;
      void server.handle({ method, url, headers, body: Buffer.concat(chunks) }, response);
    });
  });
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const client = new DynamoDBClient(clientOptions(endpoint));
  const documents = DynamoDBDocumentClient.from(client);
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      client.destroy();
      await server.close();
      http.closeAllConnections();
      await new Promise((resolve) => void http.close(resolve));
    })();
    return stopping;
  };
  onTestFinished(stop);
  return { server, endpoint, client, documents, stop };
}
