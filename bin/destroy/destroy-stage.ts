import { DeleteStackCommand, UpdateTerminationProtectionCommand, waitUntilStackDeleteComplete } from '@aws-sdk/client-cloudformation';
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { STSClient } from '@aws-sdk/client-sts';
import type { Stage } from '../../config/stages.ts';
import { checkIdentity, readIdentity } from '../deploy/checks/identity.ts';
import { confirm } from '../deploy/confirm.ts';
import type { Ask } from '../support/ask.ts';
import { UserError } from '../support/failure.ts';
import { stackNameOf } from '../support/stage.ts';
import { deleteTable } from './delete-table.ts';
import { emptyBucket } from './empty-bucket.ts';
import { leftBehind } from './left-behind.ts';
import { restoredTables } from './restored-tables.ts';
import { readStack } from './stack-resources.ts';
import type { StackResource } from './stack-resources.ts';
import { whatItHolds } from './what-it-holds.ts';
import type { DataClients } from './what-it-holds.ts';
import type { Say } from '../support/say.ts';

/** What destroying works with. */
export interface DestroyTools extends DataClients {
  readonly sts: STSClient;
  readonly cloudFormation: CloudFormationClient;
  readonly ask: Ask;
  readonly say: Say;
}

/** What may become of the data, and whether to ask. */
export interface DestroyHow {
  /** Of a stage that keeps its data: it stays behind. */
  readonly leaveData: boolean;
  /** Of a stage that discards its data: it is deleted. */
  readonly deleteData: boolean;
  readonly yes: boolean;
}

/** In seconds: a distribution alone may take a quarter of an hour. */
const LONGEST_WAIT = 3600;

/**
 * Deletes a stage's stack, unless data would be lost, or left without its system, that nobody spoke of; then tells what remains. Again is the same.
 * @throws UserError that says what is wrong and what to do
 */
export async function destroyStage(stage: Stage, how: DestroyHow, tools: DestroyTools): Promise<void> {
  const { cloudFormation, say } = tools;
  const StackName = stackNameOf(stage.name);
  const identity = await readIdentity(tools.sts);
  for (const { level, text } of checkIdentity(identity, stage)) {
    if (level === 'stop') throw new UserError(text);
    say(text);
  }
  const stack = await readStack(cloudFormation, StackName);
  if (stack === undefined) return say(`There is no ${StackName} in this account and region: nothing to destroy.`);
  const restored = await restoredTables(tools.dynamodb, stack, stage.data === 'keep');
  const what = await permitted(stage, how, [...stack.resources, ...restored], tools);
  if (!how.yes)
    await confirm({ name: stage.name, data: 'keep' }, `destroy ${StackName} in the account ${identity.account}: ${what}`, tools.ask);

  if (stack.isProtected) {
    await cloudFormation.send(new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: false }));
  }
  for (const { type, id, outlives, locked, logicalId } of stack.resources) {
    if (type !== 'AWS::S3::Bucket' || outlives) continue;
    say(`Emptied ${logicalId} (${id}): ${await emptyBucket(tools.s3, id, locked)} versions`);
  }
  for (const { id } of restored.filter(({ outlives }) => !outlives)) {
    await deleteTable(tools.dynamodb, id);
    say(`Deleted ${id}, which a restore had made`);
  }
  say(`Deleting ${StackName}; its distribution alone may take a quarter of an hour …`);
  await cloudFormation.send(new DeleteStackCommand({ StackName }));
  await untilDeleted(cloudFormation, StackName);
  say(`${StackName} is gone.\n${leftBehind([...stack.resources, ...restored])}`);
}

const named = (some: readonly StackResource[]): string => some.map(({ logicalId, id }) => `${logicalId} (${id})`).join(', ');

/** @returns what becomes of the data, in a few words. @throws UserError where nobody has said that it may */
async function permitted({ name, data }: Stage, how: DestroyHow, all: readonly StackResource[], clients: DataClients): Promise<string> {
  if (data === 'keep') {
    if (how.deleteData) {
      throw new UserError(
        `The stage ${name} keeps its data (config/stages.ts), so this deletes none. Destroy it with --leave-data, and delete what stays behind by hand.`,
      );
    }
    if (!how.leaveData) {
      throw new UserError(
        `The stage ${name} keeps its data (config/stages.ts): tables, buckets, users and logs would stay behind without their system. Nothing was destroyed. ` +
          'To do that: --leave-data',
      );
    }
    return 'its data stays behind';
  }
  const holding = await whatItHolds(all, clients);
  const staying = holding.filter(({ outlives }) => outlives);
  const butFor = staying.length === 0 ? '' : `; ${named(staying)} of another stack stays`;
  const names = named(holding.filter(({ outlives }) => !outlives));
  if (names === '') return `it holds no data${butFor}`;
  if (!how.deleteData) {
    throw new UserError(
      `The stage ${name} holds data, which would go with it: ${names}. Nothing was destroyed. ` +
        `Keep a copy (docs/deploying.md, Teardown), then: npm run destroy -- --stage ${name} --delete-data`,
    );
  }
  return `all its data is deleted for good (${names})${butFor}`;
}

async function untilDeleted(client: CloudFormationClient, StackName: string): Promise<void> {
  try {
    await waitUntilStackDeleteComplete({ client, maxWaitTime: LONGEST_WAIT, minDelay: 5, maxDelay: 30 }, { StackName });
  } catch (error) {
    throw new UserError(
      `${StackName} was not deleted whole: see its events (aws cloudformation describe-stack-events --stack-name ${StackName}). ` +
        `Often a bucket had something new in it, such as access logs that came late: run this again. ${error instanceof Error ? error.name : ''}`,
    );
  }
}
