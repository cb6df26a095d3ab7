import { spawnSync } from 'node:child_process';

/** One static check: what it sees to, and the command that does. */
interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Left out, with a note, where this program is not installed. */
  readonly needs?: string;
}

const TEMPLATE = 'cdk.out/ClaimDocket-dev.template.json';

const CHECKS: readonly Check[] = [
  { name: 'types', command: ['tsc'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'synth with security checks', command: ['cdk', 'synth', '--quiet', '--strict'] },
  { name: 'cfn-lint', command: ['cfn-lint', '--non-zero-exit-code', 'error', TEMPLATE], needs: 'cfn-lint' },
];

const isThere = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

let passed = 0;
const failed: string[] = [];
for (const { name, command, needs } of CHECKS) {
  if (needs !== undefined && !isThere(needs)) {
    console.log(`— ${name}: left out, since ${needs} is not installed`);
    continue;
  }
  const [program, ...args] = command;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    passed++;
    console.log(`✓ ${name} (${seconds} s)`);
  } else {
    failed.push(name);
    console.log(`✗ ${name} (${seconds} s)\n${stdout}${stderr}`);
  }
}
console.log(`checks: ${passed} passed, ${failed.length} failed${failed.length > 0 ? `: ${failed.join(', ')}` : ''}`);
process.exitCode = failed.length > 0 ? 1 : 0;
