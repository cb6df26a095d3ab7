import { LambdaClient } from '@aws-sdk/client-lambda';
import { Command, InvalidArgumentError, Option } from 'commander';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';
import { UserError } from '../support/failure.ts';
import { doubtOf } from './doubt.ts';
import { pointBack } from './point-back.ts';

/** The functions that have versions, by the output that names what callers call. */
const RELEASED = { ingest: 'IngestFunctionArn', 'review-api': 'ReviewApiFunctionArn' } as const;
type ReleasedName = keyof typeof RELEASED;

type RollbackOptions = CloudOptions & { readonly function: ReleasedName; readonly to?: string };

const HELP = `
It takes effect at once, and changes nothing but which code is called: enlist, tend, the console's page and the stack's resources stay as they are. For all
of it, deploy the commit that worked. The next deployment puts its own version into service. Afterwards: docket redrive.

Without --to it takes the newest version that is older, be it one that was taken back before: it then names the others.

Examples:
  npm run rollback -- --function ingest
  npm run rollback -- --stage production --function review-api
  npm run rollback -- --stage production --function review-api --to 41`;

const STILL_UNDER_WAY = `rollback: CodeDeploy was letting the new version in, and will go on with it. Stop its deployment now:
  aws deploy list-deployments --include-only-statuses InProgress
  aws deploy stop-deployment --auto-rollback-enabled --deployment-id ID
`;

function versionIn(text: string): string {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('A version is a number, from 1 on.');
  return text;
}

/** `npm run rollback`: takes a release of a function back. */
export const rollbackCommand = (): Command =>
  withCloud(new Command('rollback').description('Take a release of a function back: calls go to the version before.'))
    .addOption(new Option('--function <name>', 'which function').choices(Object.keys(RELEASED)).makeOptionMandatory())
    .option('--to <version>', 'a version by its number, in place of the one before', versionIn)
    .addHelpText('after', HELP)
    .exitOverride()
    .action(async ({ function: name, to, ...options }: RollbackOptions) => {
      const { outputs, clientConfig, stackName } = await findCloud(options);
      const aliasArn = outputs[RELEASED[name]];
      if (typeof aliasArn !== 'string')
        throw new UserError(`The stack has no output ${RELEASED[name]}: it was deployed before ${name} had versions.`);
      const { from, to: now, underWay, olderYet } = await pointBack(new LambdaClient(clientConfig), aliasArn, to);
      process.stdout.write(`${name}: version ${now} is in service again, in place of ${from}\n`);
      process.stderr.write(doubtOf(options.stage, name, now, olderYet));
      if (underWay && stackName !== undefined) process.stderr.write(STILL_UNDER_WAY);
    });
