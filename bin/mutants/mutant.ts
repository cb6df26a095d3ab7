import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One change of one file. `find` must occur exactly once. */
interface Change {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** A fault that somebody might well make, and the tests that must notice. */
export interface Mutant {
  readonly name: string;
  /** The rule or guarantee that it breaks. */
  readonly breaks: string;
  readonly changes: readonly Change[];
  /** Test files that are run against it. */
  readonly tests: readonly string[];
}

/** The code that a mutant changes has changed itself: known-faults.ts must follow. */
export class StaleMutant extends Error {
  override readonly name = 'StaleMutant';
  constructor({ name }: Mutant, { file, find }: Change, times: number) {
    super(`Mutant ${name}: ${file} has ${times} times, not once, the text\n${find}`);
  }
}

/** Each file that the mutant changes, as it is and as it would be. @throws StaleMutant */
export async function mutate(root: string, mutant: Mutant): Promise<{ file: string; before: string; after: string }[]> {
  const files = new Map<string, { file: string; before: string; after: string }>();
  for (const change of mutant.changes) {
    const path = join(root, change.file);
    const before = existsSync(path) ? await readFile(path, 'utf8') : '';
    const so = files.get(change.file) ?? { file: change.file, before, after: before };
    const times = so.after.split(change.find).length - 1;
    if (times !== 1) throw new StaleMutant(mutant, change, times);
    files.set(change.file, { ...so, after: so.after.replace(change.find, () => change.replace) });
  }
  return [...files.values()];
}

/** Applies a mutant to a copy of the tree. @returns how to take it back @throws StaleMutant, and the copy is as it was */
export async function applyMutant(copy: string, mutant: Mutant): Promise<() => Promise<void>> {
  const files = await mutate(copy, mutant);
  for (const { file, after } of files) await writeFile(join(copy, file), after);
  return async () => {
    for (const { file, before } of files) await writeFile(join(copy, file), before);
  };
}
