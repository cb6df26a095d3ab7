import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The CDK app failed; the message is what it wrote. */
export class SynthesisFailed extends Error {
  override readonly name = 'SynthesisFailed';
}

/**
 * Runs the CDK app, which bundles the functions and writes the stack's template: a cloud assembly, without the `cdk` command.
 * @param folder emptied first
 * @returns what the app wrote, such as warnings
 * @throws SynthesisFailed
 */
export async function synthesize(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  const app = spawn(process.execPath, ['--import', 'tsx', 'bin/app.ts'], {
    cwd: ROOT,
    // The template's own rules are checked when it is synthesized to be deployed, and by `npm run check`; here they would take longer than all the rest.
    env: { ...process.env, CDK_OUTDIR: folder, CDK_VALIDATION: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [app.stdout, app.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const status = await new Promise<string>((resolve, reject) => {
    app.once('error', reject);
    app.once('close', (code, signal) => resolve(signal ?? String(code)));
  });
  if (status !== '0') throw new SynthesisFailed(`The stack could not be synthesized (the app ended with ${status}):\n${output}`);
  return output;
}
