import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Report = z.object({
  numPassedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) })),
});

/** What became of some test files: the names of the tests that failed, and whether all of the files ran. */
export interface Outcome {
  readonly passed: number;
  readonly failed: readonly string[];
  /** A file that could not be loaded, or whose cloud did not start: that says nothing about a mutant. */
  readonly broken: boolean;
  readonly output: string;
}

/** Runs test files in a copy of the tree. */
export async function runTests(folder: string, files: readonly string[]): Promise<Outcome> {
  const report = join(folder, 'report.json');
  const output = await vitest(folder, ['run', ...files, '--maxWorkers=1', '--reporter=json', `--outputFile=${report}`]);
  try {
    const { numPassedTests, testResults } = Report.parse(JSON.parse(await readFile(report, 'utf8')));
    const failed = testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    );
    const unloaded = testResults.some(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed, broken: testResults.length < files.length || (unloaded && failed.length === 0), output };
  } catch {
    return { passed: 0, failed: [], broken: true, output };
  } finally {
    await rm(report, { force: true });
  }
}

function vitest(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(cwd, 'node_modules/.bin/vitest'), args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}
