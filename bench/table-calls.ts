import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCloud } from '../bin/support/cloud.ts';
import { synthesize } from '../local/synthesize.ts';
import { withTemporaryCloud } from '../local/temporary-cloud.ts';
import { measureCalls } from './calls/measure.ts';
import type { CallsByRoute } from './calls/measure.ts';
import { callsPage, SIZES } from './calls/table.ts';

// The AWS SDK would warn that its releases of 2027 will want a newer Node.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

// `npm run bench:calls`: makes docs/table-calls.md, each size on a cloud of its own. Some minutes and a GB of disk for the largest.
const PAGE = 'docs/table-calls.md';
const measured = new Map<number, CallsByRoute>();
const assembly = await mkdtemp(join(tmpdir(), 'table-calls-'));
try {
  await synthesize(assembly);
  for (const size of SIZES) {
    const started = performance.now();
    const calls = await withTemporaryCloud(
      async (cloud, dataDir) => measureCalls(cloud, (await findCloud({ data: dataDir })).ledger, size),
      () => ({ assembly }),
    );
    measured.set(size, calls);
    console.error(`${size.toLocaleString('en')} claims: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
} finally {
  await rm(assembly, { recursive: true, force: true });
}
await writeFile(PAGE, callsPage(measured));
console.log(`${PAGE} is written.`);
