import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportLines, readExport } from '../../../bin/audit/export-lines.ts';
import { nothingRecorded } from '../../../bin/audit/recorded.ts';
import type { AuditRecord } from '../../../bin/audit/recorded.ts';
import { verify } from '../../../bin/audit/verify.ts';
import { chainEvents, GENESIS } from '../../../functions/domain/review/audit/audit-chain.ts';
import { makeRoot } from '../../../functions/domain/review/audit/audit-roots.ts';

const DAY = '2026-03-01';
const NOW = '2026-03-02T09:00:00.000Z';

/** Claims with two events each, and the root of their day. */
function record(...ids: readonly string[]): AuditRecord {
  const claims: AuditRecord['claims'] = new Map();
  for (const id of ids) {
    const { events, tip } = chainEvents(
      id,
      GENESIS,
      [
        { type: 'taken', actor: 'p-anna', facts: { token: 1 } },
        { type: 'reviewed', actor: 'p-anna', facts: { digest: `digest of ${id}` } },
      ],
      new Date(`${DAY}T12:00:00Z`),
    );
    claims.set(id, { ...nothingRecorded(), tip, events, words: [{ item: 'REVIEW#0001', digest: `digest of ${id}` }] });
  }
  const tips = [...claims].flatMap(([chain, { tip }]) => (tip === undefined ? [] : [{ chain, ...tip }]));
  return { readAt: NOW, claims, roots: [{ day: DAY, versions: 1, root: makeRoot(DAY, undefined, tips) }] };
}

const LINES = [...exportLines(record('a', 'b'))];

describe('an export', () => {
  it('is read back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.string(), { maxLength: 5 }), async (ids) => {
        const written = record(...ids);
        const read = await readExport(exportLines(written));
        expect(read).toEqual(written);
        expect(verify(read)).toMatchObject({ claims: ids.length, events: 2 * ids.length, faults: [], rootFaults: [] });
      }),
    );
  });

  it('names whatever is changed in a line', async () => {
    for (const [place, line] of LINES.entries()) {
      if (place === 0 || place === LINES.length - 1) continue;
      const changed = line.replace(/p-anna|digest of|"hash":"./, (text) => `${text.slice(0, -1)}x`);
      expect(changed).not.toBe(line);
      const { faults, rootFaults } = verify(await readExport(LINES.with(place, changed)));
      expect([...faults, ...rootFaults]).not.toEqual([]);
    }
  });

  it('names a claim of which every line was taken out, by the root', async () => {
    const { claims, roots } = record('a', 'b');
    claims.delete('a');
    expect(verify(await readExport(exportLines({ readAt: NOW, claims, roots }))).faults).toEqual([
      { chain: 'a', seq: 0, problem: 'deleted', detail: `the root of ${DAY} knows it up to event 2` },
    ]);
  });

  it.each<[what: string, lines: readonly string[], says: RegExp]>([
    ['that is empty', [], /breaks off after line 0/],
    ['that breaks off', LINES.slice(0, -1), /breaks off after line \d+\. Export it again/],
    ['that lost a line', LINES.toSpliced(2, 1), /lines were added or lost/],
    ['with lines after its end', [...LINES, ...LINES], /begins and ends once/],
    ['without its beginning', LINES.slice(1), /Line 1: an export begins/],
    ['that is none', ['hello'], /Line 1 is none of an export/],
    ['with a line of another kind', LINES.toSpliced(1, 0, '{"kind":"note"}'), /Line 2 is none of an export/],
    ['of an event without its number', LINES.toSpliced(1, 0, '{"kind":"event","event":{"chain":"a"}}'), /Line 2 is none of an export/],
  ])('%s is refused, and why', async (_what, lines, says) => {
    await expect(readExport(lines)).rejects.toThrow(says);
  });
});
