import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STAGE_NAMES } from '../config/stages.ts';

/** A program of this project, or of the machine, and its arguments. */
type Run = readonly [program: string, ...args: string[]];

/** One static check: what it sees to, and the commands that do, each run where the one before succeeded. */
interface Check {
  readonly name: string;
  readonly runs: readonly Run[];
  readonly env?: Readonly<Record<string, string>>;
  /** Left out, with a note, where one of these does not run here. */
  readonly needs?: readonly Run[];
  /** Takes minutes: run with `--all` only, as CI does. */
  readonly slow?: boolean;
}

const assembly = (stage: string): string => `build/lint/${stage}`;
const template = (stage: string): string => `${assembly(stage)}/ClaimDocket-${stage}.template.json`;

/** Comes by npm on Linux x64. */
const DYNOXIDE = 'node_modules/@dynoxide/linux-x64/dynoxide';

const DEPLOY_ACCESS: Run = [
  'cdk',
  'synth',
  '--quiet',
  '--strict',
  '--no-notices',
  '--app',
  'node --import tsx bin/deploy-access.ts',
  '-c',
  'repository=newsroom/docket',
  '-o',
  assembly('access'),
];

const CHECKS: readonly Check[] = [
  { name: 'types', runs: [['tsc'], ['tsc', '-p', 'web']] },
  { name: 'lint', runs: [['oxlint', '--deny-warnings']] },
  { name: 'workflows', runs: [['node', '--import', 'tsx', 'bin/workflows.ts']] },
  { name: 'format', runs: [['oxfmt', '--check']] },
  { name: 'unused code', runs: [['knip']] },
  { name: 'origins, licences and secrets', runs: [['node', '--import', 'tsx', 'bin/supply-chain.ts']] },
  // One stage: the tests hold each of them against the security rules.
  { name: 'synth with security checks', runs: [['cdk', 'synth', '--quiet', '--strict', '--no-notices']] },
  { name: 'synth of who may deploy, with security checks', runs: [DEPLOY_ACCESS] },
  {
    name: 'cfn-lint of every stage, and of who may deploy',
    needs: [['cfn-lint', '--version']],
    env: { CDK_VALIDATION: 'false' },
    runs: [
      DEPLOY_ACCESS,
      ...STAGE_NAMES.map((stage): Run => ['cdk', 'synth', '--quiet', '--no-notices', '-c', `stage=${stage}`, '-o', assembly(stage)]),
      // W3005 finds fault with every function: the CDK makes each depend on its role, though naming the role is enough.
      [
        'cfn-lint',
        '--ignore-checks',
        'W3005',
        '--non-zero-exit-code',
        'warning',
        '--',
        ...STAGE_NAMES.map(template),
        `${assembly('access')}/DocketDeployAccess.template.json`,
      ],
    ],
  },
  {
    name: 'intake and review over moto and dynoxide',
    slow: true,
    needs: [
      ['moto_server', '--help'],
      [DYNOXIDE, '--version'],
    ],
    runs: [['vitest', 'run', '--config', 'vitest.other-clouds.ts']],
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const PATH = [`${root}node_modules/.bin`, process.env['PATH']].join(delimiter);

/** Undefined where the command succeeded, else all that it said. */
function complaint([program, ...args]: Run, env: Check['env']): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, PATH, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? undefined : `${program} ${args.join(' ')}\n${error?.message ?? `${stdout}${stderr}`}`;
}

let passed = 0;
const failed: string[] = [];
const all = process.argv.includes('--all');
for (const { name, runs, env, needs = [], slow = false } of CHECKS) {
  const lacking = needs.find((need) => complaint(need, env) !== undefined);
  if (lacking !== undefined || (slow && !all)) {
    const why = lacking === undefined ? 'it takes minutes; npm run check -- --all has it' : `${lacking[0]} is not installed`;
    console.log(`— ${name}: left out, since ${why}`);
    continue;
  }
  const started = performance.now();
  let failure: string | undefined;
  for (const run of runs) failure ??= complaint(run, env);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (failure === undefined) {
    passed++;
    console.log(`✓ ${name} (${seconds} s)`);
  } else {
    failed.push(name);
    console.log(`✗ ${name} (${seconds} s)\n${failure}`);
  }
}
console.log(`checks: ${passed} passed, ${failed.length} failed${failed.length > 0 ? `: ${failed.join(', ')}` : ''}`);
process.exitCode = failed.length > 0 ? 1 : 0;
