import { Command, InvalidArgumentError, Option } from 'commander';
import { STAGE_NAMES } from '../../config/stages.ts';
import { sayOnOutput } from '../support/say.ts';
import { dataOption } from '../support/cloud.ts';
import { LAPTOP_PATIENCE, smokeLaptop } from './smoke-laptop.ts';
import { PATIENCE, smokeStage } from './smoke-stage.ts';

interface SmokeOptions {
  readonly stage?: string;
  readonly local?: boolean;
  readonly data: string;
  readonly patience?: number;
}

const HELP = `
It uploads an invented article to the private desk “smoke”, waits for its claims, triages them, rules on one, sees that history, audit and list of verdicts have it, and takes
back what can be taken back. Nothing of it is in figures, lists, searches or what goes out; its events stay in the audit.
On AWS it asks the API's function itself (lambda:InvokeFunction on it, cloudformation:DescribeStacks), and looks from outside at the page, the way to sign in and the closed door.
On the laptop it uses a cloud that runs on --data, or starts one of its own.
Exit codes: 0 all is well, 1 a step failed (which, and what to look at, on stderr), 2 called wrongly.

Examples:
  npm run smoke -- --stage staging
  npm run smoke -- --local`;

function secondsIn(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 900)) throw new InvalidArgumentError('Give a number of seconds above 0, up to 900.');
  return seconds * 1000;
}

/** `npm run smoke`. */
export const smokeCommand = (): Command =>
  new Command('smoke')
    .description('Tries a deployed stage, or the laptop’s cloud, from an upload to a recorded verdict.')
    .addOption(new Option('--stage <name>', 'a stage on AWS, by your AWS credentials').choices(STAGE_NAMES).conflicts('local'))
    .option('--local', 'the laptop’s cloud')
    .addOption(dataOption())
    .option(
      '--patience <seconds>',
      `how long queues may take (default: ${PATIENCE / 1000}, on the laptop ${LAPTOP_PATIENCE / 1000})`,
      secondsIn,
    )
    .allowExcessArguments(false)
    .exitOverride()
    .addHelpText('after', HELP)
    .action(async ({ stage, local = false, data, patience }: SmokeOptions, command: Command) => {
      if (stage !== undefined) await smokeStage(stage, sayOnOutput, patience);
      else if (local) await smokeLaptop(data, sayOnOutput, patience);
      else command.error('error: say where: --stage NAME, or --local');
      sayOnOutput('All is well.');
    });
