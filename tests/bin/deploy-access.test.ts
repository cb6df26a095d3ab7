import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);

it('says what is missing, and what to give, without a stack trace', async () => {
  const folder = join(await temporaryFolder(), 'access');
  const env = { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: '{}' };
  // As the CDK command runs the app.
  await expect(run(process.execPath, ['--import', 'tsx', 'bin/deploy-access.ts'], { env })).rejects.toMatchObject({
    code: 1,
    stderr: 'deploy-access: repository: say -c repository=OWNER/NAME. docs/deploying-from-github.md says what there is to give.\n',
  });
  expect(existsSync(join(folder, 'manifest.json'))).toBe(false);
});
