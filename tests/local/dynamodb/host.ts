import { createServer } from 'node:http';
import type { DynamoDbServer } from '../../../local/dynamodb/server.ts';

/** An HTTP server around a service, on a free port. */
export interface Hosted {
  readonly endpoint: string;
  /** Closes the service, then the server. Idempotent. */
  readonly stop: () => Promise<void>;
}

/** Serves DynamoDB over HTTP as the laptop's endpoint does. */
export async function host(server: DynamoDbServer): Promise<Hosted> {
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
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await server.close();
    http.closeAllConnections();
    await new Promise((resolve) => void http.close(resolve));
  };
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    stop: () => (stopping ??= stop()),
  };
}
