import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Option } from 'commander';
import type { Command } from 'commander';
import { z } from 'zod';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { UserError } from './failure.ts';

const Outputs = z.object({
  ArticleBucketName: z.string(),
  LedgerTableName: z.string(),
  AuditTableName: z.string(),
  IntakeQueueUrl: z.string(),
  ReviewQueueUrl: z.string(),
  OutcomeQueueUrl: z.string(),
  ApiUrl: z.string(),
  Region: z.string(),
});
export type Outputs = z.infer<typeof Outputs> & Readonly<Record<string, string>>;

const Running = z.object({ endpoint: z.url(), outputs: z.record(z.string(), z.string()) });

/** Options by which every command that needs a cloud says which one. */
export interface CloudOptions {
  /** Folder of the laptop's cloud. */
  readonly data: string;
  /** A stage deployed on AWS, in place of the laptop. */
  readonly stage?: string;
}

/** `--data`: which of the laptop's clouds. */
export const dataOption = (): Option =>
  new Option('--data <dir>', 'folder of the laptop’s cloud').default('.docket').env('DOCKET_DATA');

/** Adds `--data` and `--stage` to a command. */
export const withCloud = (command: Command): Command =>
  command
    .addOption(dataOption())
    .option('--stage <name>', 'a stage on AWS, by your AWS credentials, in place of the laptop');

/** Clients and names of the cloud that a command works on. */
export interface Cloud {
  readonly outputs: Outputs;
  readonly ledger: Ledger;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
}

/** Finds the laptop's running cloud, or a stage's stack on AWS. @throws UserError that says how to start one */
export async function findCloud(options: CloudOptions): Promise<Cloud> {
  const { stage } = options;
  if (stage !== undefined) return connect(await stackOutputs(stage), undefined);
  const running = await laptopOutputs(options.data);
  return connect(running.outputs, running.endpoint);
}

async function laptopOutputs(data: string): Promise<z.infer<typeof Running>> {
  const file = join(data, 'outputs.json');
  try {
    return Running.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    throw new UserError(`No cloud runs from ${data}. Start one with: npm start   (or name a stage on AWS with --stage)`);
  }
}

async function stackOutputs(stage: string): Promise<Record<string, string>> {
  const StackName = `ClaimDocket-${stage}`;
  try {
    const { Stacks } = await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName }));
    return Object.fromEntries((Stacks?.[0]?.Outputs ?? []).map((output) => [output.OutputKey ?? '', output.OutputValue ?? '']));
  } catch (error) {
    throw new UserError(`The stack ${StackName} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function connect(found: Record<string, string>, endpoint: string | undefined): Cloud {
  const outputs: Outputs = { ...found, ...Outputs.parse(found) };
  // The laptop's cloud takes any key; giving one here keeps a person's own AWS keys out of it.
  const credentials = { accessKeyId: 'docket', secretAccessKey: 'docket' };
  const config = { region: outputs.Region, ...(endpoint === undefined ? {} : { endpoint, credentials }) };
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(config), { marshallOptions: { removeUndefinedValues: true } });
  return {
    outputs,
    ledger: { documents, table: outputs.LedgerTableName, audit: outputs.AuditTableName },
    s3: new S3Client({ ...config, forcePathStyle: endpoint !== undefined }),
    sqs: new SQSClient(config),
  };
}
