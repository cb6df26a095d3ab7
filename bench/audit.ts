import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportLines, readExport } from '../bin/audit/export-lines.ts';
import { nothingRecorded } from '../bin/audit/recorded.ts';
import type { AuditRecord, Recorded } from '../bin/audit/recorded.ts';
import { verify } from '../bin/audit/verify.ts';
import { chainEvents, GENESIS } from '../functions/domain/review/audit/audit-chain.ts';
import { makeRoot } from '../functions/domain/review/audit/audit-roots.ts';
import { dayAfter } from '../functions/domain/review/days.ts';
import type { EventDraft } from '../functions/domain/review/transition.ts';
import { medianSeconds } from './measure.ts';
import type { Row } from './row.ts';

const CLAIMS = 20_000;
const DAYS = 30;

const EVENTS: readonly EventDraft[] = [
  { type: 'enlisted', actor: 'system', facts: { desk: 'general', score: 50, dueBy: '2026-03-01T16:00:00.000Z' } },
  { type: 'taken', actor: '24c8f4e8-30a1-7050-5a6d-2f9f3d0f0c11', facts: { token: 1 } },
  { type: 'extended', actor: '24c8f4e8-30a1-7050-5a6d-2f9f3d0f0c11', facts: { token: 1, expiresAt: '2026-03-01T12:30:00.000Z' } },
  { type: 'reviewed', actor: '24c8f4e8-30a1-7050-5a6d-2f9f3d0f0c11', facts: { token: 1, revision: 1, digest: 'a'.repeat(64) } },
  { type: 'decided', actor: '24c8f4e8-30a1-7050-5a6d-2f9f3d0f0c11', facts: { revision: 1, finding: 'confirmed', digest: 'b'.repeat(64) } },
];

/** How long `docket audit --from` takes over 100,000 events, beside reading the same file as JSON. */
export async function benchAudit(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'audit.jsonl');
    const lines = exportLines(record());
    await pipeline(
      Readable.from(lines).map((line: string) => `${line}\n`),
      createWriteStream(file),
    );
    const parse = await medianSeconds(3, async () => {
      for (const line of (await readFile(file, 'utf8')).trimEnd().split('\n')) JSON.parse(line);
    });
    const audit = await medianSeconds(3, async () => {
      const { events, faults, rootFaults } = verify(await readExport(createInterface(createReadStream(file))));
      if (events !== CLAIMS * EVENTS.length || faults.length + rootFaults.length > 0) throw new Error('The audit is not whole.');
    });
    const what = `${(CLAIMS * EVENTS.length).toLocaleString('en')} audit events of ${CLAIMS.toLocaleString('en')} claims, ${DAYS} daily roots: verified offline`;
    return [{ what, figure: `${(audit / parse).toFixed(1)} × the time of JSON.parse over the same file (${audit.toFixed(1)} s here)` }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Invented claims, each ruled on one of the days. */
function record(): AuditRecord {
  const claims = new Map<string, Recorded>();
  const ofDay = Array.from({ length: DAYS }, (): { chain: string; seq: number; hash: string }[] => []);
  for (let n = 0; n < CLAIMS; n++) {
    const chain = `article-${Math.floor(n / 8)}.${n % 8}`;
    const { events, tip } = chainEvents(chain, GENESIS, EVENTS, new Date(`${dayAfter('2026-03-01', n % DAYS)}T12:00:00Z`));
    const words = ['a', 'b'].map((letter) => ({ item: letter, digest: letter.repeat(64) }));
    claims.set(chain, { ...nothingRecorded(), events, tip, words });
    ofDay[n % DAYS]?.push({ chain, ...tip });
  }
  const roots: AuditRecord['roots'][number][] = [];
  for (const [n, tips] of ofDay.entries()) {
    const day = dayAfter('2026-03-01', n);
    roots.push({ day, versions: 1, root: makeRoot(day, roots.at(-1)?.root ?? undefined, tips) });
  }
  return { readAt: '2026-03-31T00:20:00.000Z', claims, roots };
}
