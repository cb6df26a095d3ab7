import { Command, InvalidArgumentError } from 'commander';

/** How the laptop's cloud is to be started. */
export interface StartOptions {
  readonly data: string;
  /** Of the API. */
  readonly port: number;
  readonly awsPort: number;
  readonly reset: boolean;
  readonly verbose: boolean;
}

/** Reads the command line; prints help or what is wrong, and ends the process, where there is nothing to start. */
export const startOptions = (argv: readonly string[]): StartOptions =>
  startCommand()
    .parse([...argv])
    .opts<StartOptions>();

/** The command line of `npm start`. */
export const startCommand = (): Command =>
  new Command('npm start --')
    .description('Runs the whole stack on this machine: its queues, buckets, tables, functions and API. Ctrl-C stops it; its data stays.')
    .option('--data <dir>', 'where its data is kept', process.env['DOCKET_DATA'] ?? '.docket')
    .option('--port <n>', 'port of the API', port, 4700)
    .option('--aws-port <n>', 'port of the AWS endpoint (S3, SQS, DynamoDB)', port, 4566)
    .option('--reset', 'deletes the data of earlier runs first', false)
    .option('--verbose', 'shows all that the functions write, not only warnings and errors', false)
    .addHelpText('after', HELP)
    .allowExcessArguments(false);

const HELP = `
Environment:
  DOCKET_DATA        where its data is kept, unless --data says so
  AWS_ENDPOINT_URL   uses the S3, SQS and DynamoDB of this endpoint (LocalStack, moto, …) in place of its own;
                     AWS_ENDPOINT_URL_S3, …_SQS and …_DYNAMODB name one service's each`;

function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535) throw new InvalidArgumentError('A port is a number from 0 (any free one) to 65535.');
  return number;
}
