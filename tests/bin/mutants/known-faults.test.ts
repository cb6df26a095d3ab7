import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MUTANTS } from '../../../bin/mutants/known-faults.ts';
import { applyMutant, mutate, StaleMutant } from '../../../bin/mutants/mutant.ts';
import type { Mutant } from '../../../bin/mutants/mutant.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the known faults', () => {
  it.each(MUTANTS.map((mutant) => [mutant.name, mutant] as const))('%s still finds its code and its tests', async (_, mutant) => {
    for (const { before, after } of await mutate('.', mutant)) expect(after).not.toBe(before);
    expect(mutant.tests.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  });
});

describe('a mutant', () => {
  const mutant = (find: string): Mutant => ({ name: 'm', breaks: 'x', tests: [], changes: [{ file: 'a.ts', find, replace: '$&' }] });

  it('is put in word for word, and taken back', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.ts'), 'one two');
    const takeBack = await applyMutant(folder, mutant('two'));
    expect(await mutate(folder, mutant('one $&'))).toMatchObject([{ before: 'one $&' }]);
    await takeBack();
    expect(await mutate(folder, mutant('one two'))).toMatchObject([{ before: 'one two' }]);
  });

  it.each(['three', 'o'])('whose text is not there exactly once (%s) fails loudly', async (find) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.ts'), 'one two');
    await expect(applyMutant(folder, mutant(find))).rejects.toThrow(StaleMutant);
  });

  it('of a file that is gone fails loudly', async () => {
    await expect(mutate(await temporaryFolder(), mutant('one'))).rejects.toThrow(StaleMutant);
  });
});
