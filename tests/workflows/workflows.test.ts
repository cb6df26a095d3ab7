import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { STAGE_NAMES } from '../../config/stages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { JOBS, WORKFLOWS } from './workflow.ts';
import type { Step } from './workflow.ts';

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
const text = WORKFLOWS.map((workflow) => workflow.text).join('\n');

/** Every step, with `file/job` before it. */
const steps: readonly (readonly [job: string, step: Step])[] = [...JOBS].flatMap(([name, job]) =>
  job.steps.map((step) => [name, step] as const),
);
const jobsThat = (holds: (name: string) => boolean): string[] => [...JOBS.keys()].filter(holds);

describe('the workflows', () => {
  it('begin when something changed on main, or somebody proposes a change; never with a fork’s code and our rights', () => {
    const triggers = Object.fromEntries(WORKFLOWS.map(({ file, on }) => [file, on]));
    expect(triggers).toEqual({
      'checks.yml': { pull_request: null, workflow_call: null },
      'template.yml': { pull_request: null },
      'deploy.yml': { push: { branches: ['main'] } },
    });
  });

  it('may do nothing but what each job is granted', () => {
    for (const { permissions } of WORKFLOWS) expect(permissions).toEqual({});
    const granted = Object.fromEntries([...JOBS].map(([name, { permissions }]) => [name, permissions]));
    const deploying = { contents: 'read', 'id-token': 'write' };
    expect(granted).toEqual({
      'checks.yml/checks': { contents: 'read' },
      'template.yml/difference': { contents: 'read' },
      'template.yml/comment': { contents: 'read', 'pull-requests': 'write' },
      'deploy.yml/checks': { contents: 'read' },
      'deploy.yml/staging': deploying,
      'deploy.yml/production': deploying,
    });
  });

  it('use actions by the commit of a release, which a comment names, and each by one commit', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    const remote = lines.filter((line) => !line.includes('uses: ./'));
    expect(remote.length).toBeGreaterThan(8);
    for (const line of remote) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const pins = new Set(remote.map((line) => line.replace(/.*uses: /, '')));
    const actions = [...pins].map((pin) => pin.replace(/@.*/, '')).toSorted();
    expect(actions).toEqual(['actions/checkout', 'actions/setup-node', 'aws-actions/configure-aws-credentials']);
  });

  it('leave no token behind in what they check out', () => {
    const checkouts = steps.filter(([, { uses }]) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(4);
    for (const [, { with: settings }] of checkouts) expect(settings['persist-credentials']).toBe(false);
  });

  it('know no secret: no key of AWS, nor anything else that could leak', () => {
    expect(text).not.toMatch(/secrets\.|secrets:|access-key|AKIA/);
  });

  it('run on a named system, and end', () => {
    for (const [name, { uses, 'runs-on': system, 'timeout-minutes': minutes }] of JOBS) {
      if (uses !== undefined) continue;
      expect([name, system]).toEqual([name, 'ubuntu-24.04']);
      expect(minutes).toBeLessThanOrEqual(60);
    }
  });
});

describe('what the workflows run', () => {
  const runs = steps.flatMap(([, { run }]) => run ?? []);

  it('is .ci/run, the installation, or a script of package.json', () => {
    expect(runs.length).toBeGreaterThan(9);
    for (const run of runs) {
      if (run === '.ci/run' || run === 'npm ci --ignore-scripts') continue;
      const [, script = ''] = /^npm run ([\w:-]+)(?: -- [\w ./-]+)?$/.exec(run) ?? [];
      expect([run, script in scripts]).toEqual([run, true]);
    }
    expect(() => accessSync('.ci/run', constants.X_OK)).not.toThrow();
  });

  it('is never made of what others wrote: values come by the environment', () => {
    for (const run of runs) expect(run).not.toContain('${{');
  });

  it('names stages that there are', () => {
    const stages = runs.flatMap((run) => /--stage (\w+)/.exec(run)?.[1] ?? []);
    expect(stages).toEqual(['staging', 'staging', 'production', 'production']);
    for (const stage of stages) expect(STAGE_NAMES).toContain(stage);
  });
});

describe('a deployment', () => {
  const DEPLOYING = ['deploy.yml/staging', 'deploy.yml/production'];

  it('is one at a time, in the order of the commits, and is not cut short', () => {
    const deploy = WORKFLOWS.find(({ file }) => file === 'deploy.yml');
    expect(deploy?.concurrency).toEqual({ group: 'deploy', 'cancel-in-progress': false });
  });

  it('follows the checks, and production follows staging', () => {
    expect(JOBS.get('deploy.yml/checks')?.uses).toBe('./.github/workflows/checks.yml');
    expect(JOBS.get('deploy.yml/staging')?.needs).toBe('checks');
    expect(JOBS.get('deploy.yml/production')?.needs).toBe('staging');
    // A condition could run it after a failure.
    for (const name of DEPLOYING) expect(JOBS.get(name)?.if).toBeUndefined();
  });

  it('is the only thing that can become a role of AWS, and in its own environment only', () => {
    expect(jobsThat((name) => JOBS.get(name)?.permissions['id-token'] !== undefined)).toEqual(DEPLOYING);
    expect(jobsThat((name) => JOBS.get(name)?.environment !== undefined)).toEqual(DEPLOYING);
    expect(jobsThat((name) => JOBS.get(name)?.steps.some(({ uses }) => uses?.startsWith('aws-actions/')) === true)).toEqual(DEPLOYING);
    for (const name of DEPLOYING) expect(`deploy.yml/${JOBS.get(name)?.environment}`).toBe(name);
  });

  it.each(DEPLOYING)('installs, becomes the role, deploys, and tries it out: %s', (name) => {
    const stage = JOBS.get(name)?.environment;
    expect(JOBS.get(name)?.steps.map(({ run, uses }) => run ?? uses?.split('@')[0])).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'npm ci --ignore-scripts',
      'aws-actions/configure-aws-credentials',
      `npm run deploy -- --stage ${stage} --yes --no-smoke`,
      `npm run smoke -- --stage ${stage}`,
    ]);
    expect(JOBS.get(name)?.steps[3]?.with).toEqual({
      'role-to-assume': '${{ vars.DEPLOY_ROLE_ARN }}',
      'aws-region': '${{ vars.AWS_REGION }}',
      'role-duration-seconds': 3600,
    });
  });
});

describe('a comment on a pull request', () => {
  it('is left by the code of the base, for pull requests from this repository', () => {
    const job = JOBS.get('template.yml/comment');
    expect(job?.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
    expect(job?.steps[0]?.with['ref']).toBe('${{ github.event.pull_request.base.sha }}');
    const writing = jobsThat((name) =>
      Object.entries(JOBS.get(name)?.permissions ?? {}).some(([of, may]) => of !== 'id-token' && may === 'write'),
    );
    expect(writing).toEqual(['template.yml/comment']);
  });
});

describe('npm run lint:workflows', () => {
  const lint = (folder: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'bin/workflows.ts', folder], { encoding: 'utf8', timeout: 60_000 });

  it('finds nothing in ours', () => {
    expect(lint('.github/workflows')).toMatchObject({ status: 0, stdout: '3 workflows, 0 problems\n', stderr: '' });
  });

  it('names what GitHub would refuse, and where', async () => {
    const folder = await temporaryFolder();
    const lines = [
      'on: push',
      'permissions: { id-tokens: write }',
      'jobs:',
      '  a:',
      '    runs-on: x',
      '    steps:',
      '      - run: ${{ varz.A }}',
    ];
    await writeFile(join(folder, 'bad.yml'), lines.join('\n'));
    const { status, stdout, stderr } = lint(folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '1 workflows, 2 problems\n' });
    expect(stderr).toContain("(Line: 2, Col: 16): Unexpected value 'id-tokens'");
    expect(stderr).toContain("Unrecognized named-value: 'varz'");
  });
});
