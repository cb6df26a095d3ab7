import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { startCloud } from '../local/cloud.ts';
import { synthesize } from '../local/synthesize.ts';
import { measureCalls } from './calls/measure.ts';
import type { CallsByRoute } from './calls/measure.ts';
import { callsPage, SIZES } from './calls/table.ts';

// The AWS SDK would warn that its releases of 2027 will want a newer Node.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

// `npm run bench:calls`: makes docs/table-calls.md, each size on a cloud of its own. Some minutes and a GB of disk for the largest.
const PAGE = 'docs/table-calls.md';
const folder = await mkdtemp(join(tmpdir(), 'calls-'));
try {
  await synthesize(join(folder, 'assembly'));
  const measured = new Map<number, CallsByRoute>();
  for (const size of SIZES) {
    const started = performance.now();
    measured.set(size, await measureAt(size));
    console.error(`${size.toLocaleString('en')} claims: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  await writeFile(PAGE, callsPage(measured));
  console.log(`${PAGE} is written.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measureAt(size: number): Promise<CallsByRoute> {
  const cloud = await startCloud({
    assembly: join(folder, 'assembly'),
    dataDir: join(folder, String(size)),
    ports: { aws: 0, api: 0 },
    schedules: false,
  });
  const client = new DynamoDBClient({
    endpoint: cloud.endpoint,
    region: cloud.region,
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  try {
    const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
    return await measureCalls(
      cloud,
      { documents, table: cloud.outputs['LedgerTableName'] ?? '', audit: cloud.outputs['AuditTableName'] },
      size,
    );
  } finally {
    client.destroy();
    await cloud.stop();
  }
}
