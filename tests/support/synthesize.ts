import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { synthesize } from '../../local/synthesize.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the cloud assembly that this run synthesized. */
    readonly assembly: string;
  }
}

/** Synthesizes the stack once a run, into a folder that is gone after it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'assembly-'));
  await synthesize(folder);
  project.provide('assembly', folder);
  return () => rm(folder, { recursive: true, force: true });
}
