import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib/core';
import { z } from 'zod';
import type { Stage } from '../../config/stages.ts';
import { buildPage } from '../../lib/bundling/build-page.ts';
import { bundleFunctions } from '../../lib/bundling/bundle-functions.ts';
import { acknowledgeFindings } from '../../lib/security-findings.ts';
import { ClaimDocketStack } from '../../lib/claim-docket-stack.ts';

/** Synthesizes a stage with settings of the caller's, real functions and all, into a folder that the laptop's cloud can be started from. */
export async function synthesizeStage(stage: Stage, folder: string): Promise<void> {
  const { context } = z.object({ context: z.record(z.string(), z.unknown()) }).parse(JSON.parse(readFileSync('cdk.json', 'utf8')));
  process.env['CDK_VALIDATION'] = 'false';
  const app = new App({ context, outdir: folder, analyticsReporting: false });
  const [bundles, page] = await Promise.all([bundleFunctions(), buildPage()]);
  try {
    const stack = new ClaimDocketStack(app, `ClaimDocket-${stage.name}`, { stage, bundles, page });
    acknowledgeFindings(stack, stage);
    app.synth();
  } finally {
    await bundles.remove();
  }
}
