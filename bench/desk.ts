import { decodeJwt } from 'jose';
import { findCloud } from '../bin/support/cloud.ts';
import { addMember } from '../functions/ledger/people/members.ts';
import type { Cloud } from '../local/cloud.ts';
import { withTemporaryCloud } from '../local/temporary-cloud.ts';
import { plantClaims } from '../tests/support/planted-claims.ts';
import { medianSeconds } from './measure.ts';
import type { Row } from './row.ts';

const DOCKETS = [10, 1000];
/** As many as take a claim at each size, and one to warm up. */
const PEOPLE = 32;

/** How `next` behaves as a docket grows, on the laptop's cloud: time beside the cheapest call, and how many calls to AWS it takes. */
export const benchDesk = (): Promise<Row[]> => withTemporaryCloud(measure);

async function measure(cloud: Cloud, dataDir: string): Promise<Row[]> {
  const { ledger } = await findCloud({ data: dataDir });
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
  return rows;
}
