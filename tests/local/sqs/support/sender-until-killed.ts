/** Run as a process of its own: sends messages, and prints each one's id once it is acknowledged, until it is killed. */
import { SqsServer } from '../../../../local/sqs/server.ts';

const [dataDir = ''] = process.argv.slice(2);
const server = new SqsServer({ dataDir, region: 'eu-central-1', accountId: '123456789012', queueUrl: (name) => name });
await server.defineQueue({ name: 'letters' });
for (let n = 0; ; n += 1) {
  const { messageId } = await server.send('letters', `${n} `.padEnd(4_000, 'x'));
  process.stdout.write(`${messageId}\n`);
  if (n % 10 === 0) await new Promise(setImmediate);
}
