import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { STSClient } from '@aws-sdk/client-sts';
import type { Stage } from '../../config/stages.ts';
import type { Ask } from '../support/ask.ts';
import { counted } from '../support/counted.ts';
import { UserError } from '../support/failure.ts';
import { stackNameOf } from '../support/stage.ts';
import type { StackNeeds } from './cdk/assembly.ts';
import type { Cdk } from './cdk/run-cdk.ts';
import { checkBootstrap, readBootstrap } from './checks/bootstrap.ts';
import { checkConcurrency, readConcurrency } from './checks/concurrency.ts';
import type { Finding } from './checks/finding.ts';
import { checkIdentity, readIdentity } from './checks/identity.ts';
import { checkSettings } from './checks/settings.ts';
import { checkStackStatus, readStackStatus } from './checks/stack-status.ts';
import { confirm } from './confirm.ts';
import type { Say } from '../support/say.ts';

/** What deploying works with. */
export interface DeployTools {
  readonly sts: STSClient;
  readonly ssm: SSMClient;
  readonly lambda: LambdaClient;
  readonly cloudFormation: CloudFormationClient;
  readonly cdk: Cdk;
  readonly needsOf: (assembly: string, stack: string) => Promise<StackNeeds>;
  readonly ask: Ask;
  readonly say: Say;
  /** The smoke test of the stage. @throws where it fails */
  readonly smoke: () => Promise<void>;
  /** The stack's outputs, once it is deployed. */
  readonly outputs: () => Promise<Readonly<Record<string, string>>>;
}

/** How a stage is to be deployed. */
export interface DeployHow {
  /** Ends with the checks and the differences. */
  readonly checkOnly: boolean;
  /** Asks nobody. */
  readonly yes: boolean;
  readonly smoke: boolean;
}

const MARKS: Readonly<Record<Finding['level'], string>> = { good: '✓', warning: '!', stop: '✗' };

/**
 * Deploys a stage: checks what would go wrong, shows what would change, asks, deploys exactly what was shown, and tries it out.
 * @throws UserError that says what is wrong and what to do
 */
export async function deployStage(stage: Stage, { checkOnly, yes, smoke }: DeployHow, tools: DeployTools): Promise<void> {
  const { cdk, say } = tools;
  const stack = stackNameOf(stage.name);
  const assembly = `build/deploy/${stage.name}`;
  const identity = await readIdentity(tools.sts);
  report([...checkIdentity(identity, stage), ...checkSettings(stage, identity)], say);

  say(`Synthesizing ${stack} …`);
  await cdk('synth', '--quiet', '-c', `stage=${stage.name}`, '--output', assembly);
  const needs = await tools.needsOf(assembly, stack);
  report(
    [
      checkBootstrap(await readBootstrap(tools.ssm, needs.bootstrap), needs.bootstrap, identity),
      checkConcurrency(await readConcurrency(tools.lambda), needs.queueConcurrency),
      checkStackStatus(await readStackStatus(tools.cloudFormation, stack), stage),
    ],
    say,
  );

  say('What would change:');
  await cdk('diff', stack, '--app', assembly);
  if (checkOnly) return say('Checked; nothing was deployed.');
  if (!yes) await confirm(stage, `deploy this to ${stack} in the account ${identity.account}`, tools.ask);

  await cdk('deploy', stack, '--app', assembly, '--require-approval', 'never', '--progress', 'events');
  if (smoke) await tools.smoke();
  say(nextSteps(stage, await tools.outputs(), smoke));
}

/** @throws UserError where one of them says stop */
function report(findings: readonly Finding[], say: Say): void {
  for (const { level, text } of findings) say(`${MARKS[level]} ${text}`);
  const stops = findings.filter(({ level }) => level === 'stop').length;
  if (stops > 0) throw new UserError(`${counted(stops, 'obstacle')} before deploying, marked ✗ above. Nothing was deployed.`);
}

function nextSteps({ name, alarmAddress, consoleDomain }: Stage, outputs: Readonly<Record<string, string>>, smoked: boolean): string {
  const { ConsoleUrl, DistributionDomain } = outputs;
  return [
    '',
    `The console is at ${ConsoleUrl}`,
    ...(consoleDomain === undefined ? [] : [`which must lead there: ${consoleDomain.name} CNAME ${DistributionDomain}`]),
    ...(smoked ? [] : [`Try it out:              npm run smoke -- --stage ${name}`]),
    ...(alarmAddress === undefined ? [] : [`The first time, confirm: the mail of AWS that ${alarmAddress} gets, or no alarm comes`]),
    `Invite the first admin:  npm run -s docket -- invite anna@example.org --role admin --name 'Anna Reyes' --desk general --stage ${name}`,
  ].join('\n');
}
