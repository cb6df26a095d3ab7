import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../support/failure.ts';
import { stackNameOf } from '../support/stage.ts';

const CDK = fileURLToPath(new URL('../../node_modules/aws-cdk/bin/cdk', import.meta.url));

/**
 * What deploying the one assembly would change where the other is deployed, in the words of `cdk diff`: rights and resources, added, changed and
 * removed. Asks nobody: both are on disk. Empty where nothing changes.
 * @throws UserError where the CDK fails
 */
export async function difference(stage: string, before: string, after: string): Promise<string> {
  const stack = stackNameOf(stage);
  const template = join(before, `${stack}.template.json`);
  const args = ['diff', stack, '--app', after, '--template', template, '--no-color', '--no-notices', '--no-change-set'];
  const child = spawn(process.execPath, [CDK, ...args], {
    // It has no business with an account.
    env: { ...process.env, AWS_EC2_METADATA_DISABLED: 'true', CDK_DISABLE_CLI_TELEMETRY: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ?? String(code)));
  });
  if (ended !== '0') throw new UserError(`cdk diff failed (${ended}):\n${output}`);
  return changesIn(output, stack);
}

/** Without what the CDK says around it: annotations before, a sum after. */
function changesIn(output: string, stack: string): string {
  const start = output.indexOf(`Stack ${stack}\n`);
  const changes = (start < 0 ? output : output.slice(start + `Stack ${stack}\n`.length)).replace(/\n*✨[^\n]*\n*$/, '').trim();
  return changes.startsWith('There were no differences') ? '' : changes;
}
