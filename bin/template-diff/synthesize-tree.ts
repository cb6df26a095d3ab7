import { spawn } from 'node:child_process';
import { UserError } from '../support/failure.ts';

/**
 * Synthesizes a stage from a tree of this project, which has its own packages installed.
 * @param tree its folder
 * @param assembly where the cloud assembly goes, as an absolute path
 * @throws UserError where its app fails, with what the app said
 */
export async function synthesizeTree(tree: string, stage: string, assembly: string): Promise<void> {
  const app = spawn(process.execPath, ['--import', 'tsx', 'bin/app.ts'], {
    cwd: tree,
    env: { ...process.env, CDK_OUTDIR: assembly, CDK_VALIDATION: 'false', CDK_CONTEXT_JSON: JSON.stringify({ stage }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [app.stdout, app.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = await new Promise<string>((resolve, reject) => {
    app.once('error', reject);
    app.once('close', (code, signal) => resolve(signal ?? String(code)));
  });
  if (ended !== '0') throw new UserError(`${tree} could not be synthesized for ${stage} (${ended}):\n${output}`);
}
