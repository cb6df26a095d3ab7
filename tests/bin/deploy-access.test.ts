import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);

/** The app, as the CDK command runs it. */
async function app(context: object, folder: string): Promise<void> {
  const env = { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(context) };
  await run(process.execPath, ['--import', 'tsx', 'bin/deploy-access.ts'], { env });
}

it('says what is missing or wrong, and what to give, without a stack trace', async () => {
  const advice = 'say -c repository=OWNER/NAME. docs/deploying-from-github.md says what there is to give.\n';
  for (const context of [{}, { repository: 'claim-docket' }]) {
    const folder = join(await temporaryFolder(), 'access');
    await expect(app(context, folder)).rejects.toMatchObject({ code: 1, stderr: `deploy-access: repository: ${advice}` });
    expect(existsSync(join(folder, 'manifest.json'))).toBe(false);
  }
});
