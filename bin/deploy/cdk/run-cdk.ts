import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../support/failure.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CDK = fileURLToPath(new URL('../../../node_modules/aws-cdk/bin/cdk', import.meta.url));

/** Runs the CDK's command line. @throws UserError where it fails */
export type Cdk = (...args: readonly string[]) => Promise<void>;

/** The CDK that comes with this project, on this terminal. What it writes goes past us. */
export const runCdk: Cdk = async (...args) => {
  const child = spawn(process.execPath, [CDK, ...args, '--no-notices'], { cwd: ROOT, stdio: 'inherit' });
  const ended = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ?? String(code)));
  });
  if (ended !== '0') throw new UserError(`cdk ${args[0]} failed (${ended}); above it says why.`);
};
