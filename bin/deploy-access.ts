import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { z } from 'zod';
import { DeployAccessStack } from '../lib/deploy-access/deploy-access-stack.ts';
import { BadDeployAccess, deployAccessSettings } from '../lib/deploy-access/settings.ts';
import type { DeployAccessSettings } from '../lib/deploy-access/settings.ts';

/*
 * The CDK app of the stack that lets GitHub's workflows deploy: `npm run deploy-access -- deploy -c repository=OWNER/NAME`.
 * docs/deploying-from-github.md says what else there is to give.
 */

const { context } = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8')));

const app = new App({ context, outdir: process.env['CDK_OUTDIR'] ?? 'build/deploy-access', analyticsReporting: false, autoSynth: false });
try {
  synthesize(deployAccessSettings((name) => app.node.tryGetContext(name)));
} catch (error) {
  if (!(error instanceof BadDeployAccess)) throw error;
  process.stderr.write(`deploy-access: ${error.message}. docs/deploying-from-github.md says what there is to give.\n`);
  process.exitCode = 1;
}

function synthesize(settings: DeployAccessSettings): void {
  new DeployAccessStack(app, 'DocketDeployAccess', settings);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
  app.synth();
}
