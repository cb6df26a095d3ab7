import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { decodeJwt } from 'jose';
import { addMember } from '../functions/ledger/people/members.ts';
import type { Ledger } from '../functions/ledger/ledger.ts';
import { startCloud } from '../local/cloud.ts';
import type { Cloud } from '../local/cloud.ts';
import { synthesize } from '../local/synthesize.ts';
import { plantClaims } from '../tests/support/planted-claims.ts';
import { medianSeconds } from './measure.ts';
import type { Row } from './row.ts';

const DOCKETS = [10, 1000];
/** As many as take a claim at each size, and one to warm up. */
const PEOPLE = 32;

/** How `next` behaves as a docket grows, on the laptop's cloud: time beside the cheapest call, and how many calls to AWS it takes. */
export async function benchDesk(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await synthesize(join(folder, 'assembly'));
  const cloud = await startCloud({
    assembly: join(folder, 'assembly'),
    dataDir: join(folder, 'data'),
    ports: { aws: 0, api: 0 },
    schedules: false,
  });
  try {
    return await measure(cloud);
  } finally {
    await cloud.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(cloud: Cloud): Promise<Row[]> {
  const client = new DynamoDBClient({
    endpoint: cloud.endpoint,
    region: cloud.region,
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  const ledger: Ledger = {
    documents: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    table: cloud.outputs['LedgerTableName'] ?? '',
    audit: cloud.outputs['AuditTableName'],
  };
  // Nobody may hold more than a few claims, so everybody takes one.
  const tokens: string[] = [];
  for (let n = 0; n < PEOPLE; n++) {
    const token = await cloud.issueToken({ user: `bench-${n}`, roles: ['reviewer'] });
    await addMember(ledger, { id: decodeJwt(token).sub ?? '', name: `bench-${n}` }, 'general', new Date());
    tokens.push(token);
  }
  let turn = 0;
  const call = async (method: string, path: string): Promise<void> => {
    const token = tokens[turn++ % tokens.length] ?? '';
    const response = await fetch(`${cloud.apiUrl}${path}`, { method, headers: { authorization: `Bearer ${token}` } });
    await response.text();
    if (response.status !== 200) throw new Error(`${method} ${path} answered ${response.status}`);
  };

  const rows: Row[] = [];
  let planted = 0;
  for (const size of DOCKETS) {
    await plantClaims(ledger, 'general', `bench-${size}`, size + 40 - planted);
    planted = size;
    const me = await medianSeconds(31, () => call('GET', '/v1/me'));
    cloud.calls.clear();
    const next = await medianSeconds(31, () => call('POST', '/v1/desks/general/next'));
    const calls = cloud.calls.count({ service: 'dynamodb' }) / 32;
    rows.push({
      what: `\`next\` with ${size.toLocaleString('en')} claims on the docket`,
      figure: `${(next / me).toFixed(1)} × the time of \`me\`; ${calls.toFixed(1)} calls to DynamoDB`,
    });
  }
  client.destroy();
  return rows;
}
