import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const run = promisify(execFile);
const Resources = z.object({ Resources: z.record(z.string(), z.unknown()) });

let outdir: string;
beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), 'docket-synth-'));
});
afterAll(() => rm(outdir, { recursive: true, force: true }));

/** No account, no configuration, no network to look for either. */
const environment = {
  ...process.env,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
};
const template = (folder: string, stage: string) => join(outdir, folder, `ClaimDocket-${stage}.template.json`);

describe('the app', () => {
  it('names the stages there are when asked for another', async () => {
    const env = { ...environment, CDK_OUTDIR: join(outdir, 'none'), CDK_CONTEXT_JSON: '{"stage":"moon"}' };
    await expect(run(process.execPath, ['--import', 'tsx', 'bin/app.ts'], { env })).rejects.toThrow(
      /no stage "moon".*dev, staging, production/,
    );
  });

  it('is synthesized by the CDK command, with all checks of the template (cfn-lint is for `npm run check`)', async () => {
    const args = ['synth', '--quiet', '--no-notices', '-c', 'stage=production', '--output', join(outdir, 'checked')];
    await run(join('node_modules', '.bin', 'cdk'), args, { env: environment });
    const written = template('checked', 'production');
    expect(Resources.parse(JSON.parse(await readFile(written, 'utf8'))).Resources).toHaveProperty('LedgerTable9343E4AA');
  }, 180_000);
});
