import { spawnSync } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const QUEUE = `import { CfnQueue } from 'aws-cdk-lib/aws-sqs';\n`;
const TOPIC = `import { CfnTopic } from 'aws-cdk-lib/aws-sns';\n`;

/** A tree whose app has this in its stack. */
async function tree(imports: string, resources: string): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'bin'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const app = `import { App, Stack } from 'aws-cdk-lib/core';
    ${imports}
    const app = new App({ outdir: process.env['CDK_OUTDIR'], analyticsReporting: false });
    const stack = new Stack(app, \`ClaimDocket-\${app.node.tryGetContext('stage')}\`);
    ${resources}
    app.synth();`;
  await writeFile(join(folder, 'bin', 'app.ts'), app);
  return folder;
}

/** `npm run template-diff` in a tree, as a step of a workflow. */
async function templateDiff(cwd: string, base: string, ...args: string[]) {
  const files = await temporaryFolder();
  const env = { ...process.env, GITHUB_STEP_SUMMARY: join(files, 'summary'), GITHUB_OUTPUT: join(files, 'output') };
  const command = ['--import', 'tsx', resolve('bin/template-diff.ts'), '--base', base, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, env, encoding: 'utf8', timeout: 120_000 });
  const read = (file: string) => readFile(join(files, file), 'utf8').catch(() => '');
  return { status, stdout, stderr, summary: await read('summary'), output: await read('output') };
}

it('compares what two trees synthesize, without an account, and hands it over', { timeout: 120_000 }, async () => {
  const base = await tree(QUEUE, `new CfnQueue(stack, 'Intake', { delaySeconds: 1 }); new CfnQueue(stack, 'Gone');`);
  const head = await tree(QUEUE + TOPIC, `new CfnQueue(stack, 'Intake', { delaySeconds: 5 }); new CfnTopic(stack, 'Alarms');`);
  const { status, stdout, stderr, summary, output } = await templateDiff(head, base, '--stage', 'staging');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('<b>staging</b>: 1 added, 1 changed, 1 removed');
  expect(stdout).toMatch(
    /\[\+\] AWS::SNS::Topic Alarms Alarms\n\[~\] AWS::SQS::Queue Intake Intake\n └─ \[~\] DelaySeconds\n {5}├─ \[-\] 1\n {5}└─ \[\+\] 5/,
  );
  expect(stdout).not.toMatch(/✨|Stack ClaimDocket/);
  expect(summary).toBe(stdout);
  const [, end = ''] = /^difference<<(end-[0-9a-f-]{36})\n/.exec(output) ?? [];
  expect(output).toBe(`difference<<${end}\n${stdout}\n${end}\n`);
});

it('says where nothing changes', { timeout: 120_000 }, async () => {
  const base = await tree(QUEUE, `new CfnQueue(stack, 'Intake');`);
  expect(await templateDiff(base, base, '--stage', 'staging')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('**staging**: nothing changes.'),
  });
});

it('says which tree does not synthesize, and why', { timeout: 60_000 }, async () => {
  const base = await tree('', `throw new Error('no desk today');`);
  const { status, stderr, output } = await templateDiff(base, base, '--stage', 'staging');
  expect(status).toBe(1);
  expect(stderr).toMatch(/could not be synthesized for staging \(1\):[^]*no desk today/);
  expect(output).toBe('');
});
