import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { S3Server } from '../../../../local/s3/server.ts';

/**
 * A server in a process of its own, to be killed: `killed-server.ts DATA_DIR DELIVERED_FILE`. It prints its port, and writes the events
 * that it delivers to the file, one a line.
 */
const [, , dataDir = '', delivered = ''] = process.argv;
const server = new S3Server({
  dataDir,
  region: 'us-east-1',
  deliver: async (_, body) => appendFileSync(delivered, `${body}\n`),
});
await server.defineBucket({
  name: 'articles',
  versioned: true,
  notifications: [{ events: ['s3:ObjectCreated:*'], prefix: 'incoming/', target: 'arn:aws:sqs:us-east-1:000000000000:IntakeQueue' }],
  cors: [],
});
const http = createServer((request, response) => {
  const { method = '', url = '', headers } = request;
  void request.toArray().then((chunks: Buffer[]) => server.handle({ method, url, headers, body: Buffer.concat(chunks) }, response));
});
http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  if (address !== null && typeof address === 'object') process.stdout.write(`${address.port}\n`);
});
