import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rig, actions, type Action } from './support/rig.ts';

async function check(fifo: boolean, script: readonly Action[]): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sqs-property-'));
  const rig = new Rig(fifo, dataDir);
  try {
    for (const action of script) await rig.do(action);
    await rig.drain();
    expect(rig.model.left(), 'messages lost').toEqual([]);
  } finally {
    rig.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

describe('whatever is sent, received, deleted, hidden, redriven and restarted', { timeout: 120_000 }, () => {
  it.each([
    ['a standard queue', false],
    ['a FIFO queue', true],
  ])('%s loses nothing, gives out nothing hidden, and gives up only what was received too often', async (_, fifo) => {
    const property = fc.asyncProperty(fc.array(actions, { minLength: 5, maxLength: 60, size: 'max' }), (script) => check(fifo, script));
    await expect(fc.assert(property, { numRuns: 200 })).resolves.toBeUndefined();
  });
});
