import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Option } from 'commander';
import type { Command } from 'commander';
import { z } from 'zod';
import { STAGE_NAMES } from '../../config/stages.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { findCloud as findLaptop } from '../../local/running-cloud-file.ts';
import type { RunningCloud } from '../../local/running-cloud-file.ts';
import { endpointOf } from '../../local/services/service-endpoints.ts';
import type { ServiceName } from '../../local/services/service-endpoints.ts';
import { stackOutputs } from './aws/stack-outputs.ts';
import { UserError } from './failure.ts';
import { stackNameOf } from './stage.ts';

/** The outputs that commands need, besides any others. */
const Outputs = z.looseObject({
  ArticleBucketName: z.string(),
  EvidenceBucketName: z.string(),
  LedgerTableName: z.string(),
  AuditTableName: z.string(),
  RootBucketName: z.string(),
  IntakeQueueUrl: z.string(),
  ReviewQueueUrl: z.string(),
  OutcomeQueueUrl: z.string(),
  IntakeDeadLetterQueueUrl: z.string(),
  ReviewDeadLetterQueueUrl: z.string(),
  OutcomeDeadLetterQueueUrl: z.string(),
  Region: z.string(),
});

/** Options by which every command that needs a cloud says which one. */
export interface CloudOptions {
  /** Folder of the laptop's cloud. */
  readonly data: string;
  /** A stage deployed on AWS, in place of the laptop. */
  readonly stage?: string;
}

/** `--data`: which of the laptop's clouds. */
export const dataOption = (): Option => new Option('--data <dir>', 'folder of the laptop’s cloud').default('.docket').env('DOCKET_DATA');

/** Adds `--data` and `--stage` to a command. */
export const withCloud = (command: Command): Command =>
  command
    .addOption(dataOption())
    .addOption(new Option('--stage <name>', 'a stage on AWS, by your AWS credentials, in place of the laptop').choices(STAGE_NAMES));

/** Clients and names of the cloud that a command works on. */
export interface Cloud {
  readonly outputs: z.infer<typeof Outputs>;
  readonly ledger: Ledger;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  /** For clients of other services: AWS's own, or the laptop's endpoint. */
  readonly clientConfig: { readonly region: string; readonly endpoint?: string; readonly credentials?: typeof LAPTOP_CREDENTIALS };
  /** Undefined of the laptop. */
  readonly stackName: string | undefined;
}

/** The laptop's cloud takes any key; giving one here keeps a person's own AWS keys out of it. */
const LAPTOP_CREDENTIALS = { accessKeyId: 'docket', secretAccessKey: 'docket' };

/** Finds the laptop's running cloud, or a stage's stack on AWS. @throws UserError that says how to start or deploy one */
export async function findCloud({ data, stage }: CloudOptions): Promise<Cloud> {
  if (stage !== undefined)
    return connect(await stackOutputs(stage), undefined, `Deploy it again: npm run deploy -- --stage ${stage}`, stackNameOf(stage));
  const laptop = await findLaptop(data);
  if (laptop === undefined) {
    throw new UserError(
      `No cloud runs from ${data}. Start one with: npm start   (or name its folder with --data, or a stage on AWS with --stage)`,
    );
  }
  return connect(laptop.outputs, laptop, 'Start it again: npm start');
}

function connect(found: Readonly<Record<string, string>>, laptop: RunningCloud | undefined, advice: string, stackName?: string): Cloud {
  const { data: outputs, error } = Outputs.safeParse(found);
  if (outputs === undefined) {
    throw new UserError(`The stack lacks outputs: ${error.issues.map((issue) => issue.path.join('.')).join(', ')}. ${advice}`);
  }
  const credentials = LAPTOP_CREDENTIALS;
  const configOf = (service: ServiceName) => ({
    region: outputs.Region,
    ...(laptop && { endpoint: endpointOf(laptop, service), credentials }),
  });
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(configOf('dynamodb')), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return {
    outputs,
    ledger: { documents, table: outputs.LedgerTableName, audit: outputs.AuditTableName },
    s3: new S3Client({ ...configOf('s3'), forcePathStyle: laptop !== undefined }),
    sqs: new SQSClient(configOf('sqs')),
    clientConfig: { region: outputs.Region, ...(laptop && { endpoint: laptop.endpoint, credentials }) },
    stackName,
  };
}
