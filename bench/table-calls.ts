import { writeFile } from 'node:fs/promises';
import { findCloud } from '../bin/support/cloud.ts';
import { withTemporaryCloud } from '../local/temporary-cloud.ts';
import { measureCalls } from './calls/measure.ts';
import type { CallsByRoute } from './calls/measure.ts';
import { callsPage, SIZES } from './calls/table.ts';

// The AWS SDK would warn that its releases of 2027 will want a newer Node.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

// `npm run bench:calls`: makes docs/table-calls.md, each size on a cloud of its own. Some minutes and a GB of disk for the largest.
const PAGE = 'docs/table-calls.md';
const measured = new Map<number, CallsByRoute>();
for (const size of SIZES) {
  const started = performance.now();
  measured.set(
    size,
    await withTemporaryCloud(async (cloud, dataDir) => measureCalls(cloud, (await findCloud({ data: dataDir })).ledger, size)),
  );
  console.error(`${size.toLocaleString('en')} claims: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
await writeFile(PAGE, callsPage(measured));
console.log(`${PAGE} is written.`);
