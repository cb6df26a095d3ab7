import { fileURLToPath } from 'node:url';
import { applyMutant, mutate } from './mutants/mutant.ts';
import { MUTANTS } from './mutants/known-faults.ts';
import { runTests } from './mutants/run-tests.ts';
import { copyTree, removeTree } from './mutants/working-copy.ts';

const HELP = `npm run mutants [-- NAME…]

Puts one fault after the other into a copy of the tree and runs the tests that must notice it.
Ends with 1 where one survives, or where its code is not to be found any more.
Names: ${MUTANTS.map(({ name }) => name).join(', ')}`;

const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? MUTANTS : MUTANTS.filter(({ name }) => asked.includes(name));
if (asked.includes('--help') || chosen.length < asked.length) {
  console.error(HELP);
  process.exit(asked.includes('--help') ? 0 : 2);
}

const folder = await copyTree(fileURLToPath(new URL('..', import.meta.url)));
const stop = (): void => void removeTree(folder).finally(() => process.exit(130));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
try {
  process.exitCode = (await runAll()) ? 0 : 1;
} finally {
  await removeTree(folder);
}

async function runAll(): Promise<boolean> {
  for (const mutant of chosen) await mutate(folder, mutant);
  const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
  const sound = await runTests(folder, files);
  if (sound.failed.length > 0 || sound.broken) {
    console.error(
      `Without any fault, these tests do not pass:\n${sound.failed.join('\n')}\n${sound.broken ? sound.output.slice(-4000) : ''}`,
    );
    return false;
  }
  console.log(`${sound.passed} tests of ${files.length} files pass without any fault.`);
  let survived = 0;
  for (const mutant of chosen) {
    const takeBack = await applyMutant(folder, mutant);
    const { failed, broken, output } = await runTests(folder, mutant.tests);
    await takeBack();
    if (broken) console.error(output.slice(-4000));
    const killed = failed.length > 0 && !broken;
    if (!killed) survived++;
    console.log(
      `${killed ? 'killed  ' : 'SURVIVED'}  ${mutant.name.padEnd(28)} ${killed ? `${failed.length} failed: ${failed[0]}` : mutant.breaks}`,
    );
  }
  console.log(`mutants: ${chosen.length - survived} killed, ${survived} survived`);
  return survived === 0;
}
