import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { z } from 'zod';
import { stageOf } from '../config/stages.ts';
import { buildPage } from '../lib/bundling/build-page.ts';
import { bundleFunctions } from '../lib/bundling/bundle-functions.ts';
import { bundleSizes, formatBundleSizes } from '../lib/bundling/bundle-sizes.ts';
import { ClaimDocketStack } from '../lib/claim-docket-stack.ts';
import { acknowledgeFindings } from '../lib/security-findings.ts';

/*
 * The CDK app: `npx cdk synth -c stage=NAME`, or plainly `node --import tsx bin/app.ts`.
 * Context: `stage`, one of config/stages.ts (default dev); `sizes=true` prints what the bundles are made of.
 * `CDK_VALIDATION=false` leaves out the checks of the template, CDK's own (several seconds) and cdk-nag's.
 */

/** The feature flags, which the CDK command would pass on; read here, so that the template is the same without it. */
const { context } = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8')));

const app = new App({ context, outdir: process.env['CDK_OUTDIR'] ?? 'cdk.out', analyticsReporting: false });
const stage = stageOf(z.string().parse(app.node.tryGetContext('stage') ?? 'dev'));

const [bundles, page] = await Promise.all([bundleFunctions(), buildPage()]);
try {
  if (app.node.tryGetContext('sizes') === 'true') process.stderr.write(formatBundleSizes(bundleSizes(bundles.metafile)));
  const stack = new ClaimDocketStack(app, `ClaimDocket-${stage.name}`, { stage, bundles, page });
  acknowledgeFindings(stack, stage);
} finally {
  await bundles.remove();
}

if (process.env['CDK_VALIDATION'] !== 'false') {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }), new ServerlessChecks(app));
}
app.synth();
