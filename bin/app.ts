import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib/core';
import { z } from 'zod';
import { stageOf } from '../config/stages.ts';
import { bundleFunctions } from '../lib/bundling/bundle-functions.ts';
import { ClaimDocketStack } from '../lib/claim-docket-stack.ts';

/** The feature flags of cdk.json, which the CDK command passes on; read here so that this also runs without it, with the same result. */
const { context } = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8')));

const app = new App({ context, outdir: process.env['CDK_OUTDIR'] ?? 'cdk.out', analyticsReporting: false });
const stage = stageOf(z.string().parse(app.node.tryGetContext('stage') ?? 'dev'));

const bundles = await bundleFunctions();
try {
  new ClaimDocketStack(app, `ClaimDocket-${stage.name}`, { stage, bundles });
} finally {
  await bundles.remove();
}
app.synth();
