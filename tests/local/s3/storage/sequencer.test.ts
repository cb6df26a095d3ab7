import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { Sequencer } from '../../../../local/s3/storage/sequencer.ts';

it('a sequencer only grows, whatever the clock does and whenever the process starts again', () => {
  const folder = mkdtempSync(join(tmpdir(), 's3-sequencer-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let run = 0;
  const step = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -100_000, max: 100_000 }) }, fc.constant('restart' as const));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const path = join(folder, `sequence-${(run += 1)}`);
      let now = Date.parse('2026-01-01T00:00:00Z');
      const clock = () => new Date(now);
      let sequencer = new Sequencer(path, clock);
      const made: string[] = [];
      for (const action of steps) {
        if (action === 'restart') sequencer = new Sequencer(path, clock);
        else now += action;
        made.push(sequencer.next());
      }
      expect(made).toEqual([...new Set(made)].toSorted());
      expect(made.every((text) => /^[0-9A-F]{18}$/.test(text))).toBe(true);
    }),
  );
});
