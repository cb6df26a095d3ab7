import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** Asks npm's registry which packages have known vulnerabilities. Where it cannot be reached this says so, loudly, and fails only with `--strict`. */

const root = fileURLToPath(new URL('..', import.meta.url));
const LEAST = 'high';

const Report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']), range: z.string() }),
  ),
});

const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const report = Report.safeParse(parsed(stdout)).data;
if (report === undefined) {
  console.error(
    `NOT AUDITED: npm's registry did not answer, so nobody knows of which packages there are vulnerabilities.\n${stderr}${stdout}`.trim(),
  );
  process.exitCode = process.argv.includes('--strict') ? 1 : 0;
} else {
  const found = Object.values(report.vulnerabilities);
  for (const { name, severity, range } of found) console.log(`${severity}: ${name} ${range}`);
  const grave = found.filter(({ severity }) => severity === LEAST || severity === 'critical');
  console.log(`${found.length} packages with known vulnerabilities, ${grave.length} of them ${LEAST} or worse`);
  process.exitCode = grave.length > 0 ? 1 : 0;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
