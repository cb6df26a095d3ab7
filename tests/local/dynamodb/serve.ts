import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { onTestFinished } from 'vitest';
import { DynamoDbServer } from '../../../local/dynamodb/server.ts';
import { host } from './host.ts';
import { SIMPLE, TABLE } from './tables.ts';
import type { DynamoDbOptions, TableDefinition } from '../../../local/dynamodb/server.ts';

/** A DynamoDB of its own for one test, over HTTP, with the SDK's clients. */
export interface Served {
  readonly server: DynamoDbServer;
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly documents: DynamoDBDocumentClient;
  readonly stop: () => Promise<void>;
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
  const { endpoint, stop } = await host(server);
  const client = new DynamoDBClient(clientOptions(endpoint));
  onTestFinished(async () => {
    client.destroy();
    await stop();
  });
  return { server, endpoint, client, documents: DynamoDBDocumentClient.from(client), stop };
}
