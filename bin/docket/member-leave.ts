import { Command } from 'commander';
import { leaveDesks } from '../leave/leave-desks.ts';
import type { LeftDesks } from '../leave/leave-desks.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';
import { counted } from '../support/counted.ts';
import { UserError } from '../support/failure.ts';

type LeaveOptions = CloudOptions & { readonly by: string };

const HELP = `
Their account is closed and their sessions end, they are on no desk any more, and what they held waits again. What they wrote stays, under their name
(docket erase person is for that). Again is the same, and finds what an index did not know yet. Back again: docket invite, and docket member add.
A token that they have is good for a quarter of an hour more; without a desk it shows articles and advice, and changes nothing of a claim.

Examples:
  docket member leave anna@example.org --by 7d0be1c2-… --stage production
  docket member leave 24c8f4e8-30a1-7050-5a6d-2f9f3d0f0c11 --by 7d0be1c2-…`;

/** `docket member leave`: somebody does not work here any more. */
export const leaveCommand = (): Command =>
  withCloud(
    new Command('leave')
      .description('Somebody has left: close their account, take them off all desks, and release what they hold.')
      .argument('<person>', 'their id; on a stage, their address will do'),
  )
    .requiredOption('--by <id>', 'the id of whoever has it done, for the audit')
    .addHelpText('after', HELP)
    .action(async (person: string, { by, ...options }: LeaveOptions) => {
      const { outputs, ledger } = await findCloud(options);
      const id = options.stage === undefined ? person : await closed(options.stage, outputs, person);
      const left = await leaveDesks(ledger, id, by, new Date());
      process.stdout.write(`${inWords(id, left, options.stage !== undefined)}\n`);
    });

/** @throws UserError where the stage knows nobody of that name */
async function closed(stage: string, outputs: Readonly<Record<string, unknown>>, person: string): Promise<string> {
  const { UserPoolId, Region } = outputs;
  if (typeof UserPoolId !== 'string') {
    throw new UserError(`The stack names no user pool. Deploy it again: npm run deploy -- --stage ${stage}`);
  }
  // Only here: the laptop has no user pool.
  const { CognitoIdentityProviderClient } = await import('@aws-sdk/client-cognito-identity-provider');
  const { closeAccount } = await import('../leave/close-account.ts');
  const id = await closeAccount(new CognitoIdentityProviderClient({ region: String(Region) }), UserPoolId, person);
  if (id === undefined) throw new UserError(`${stage} has no account of ${person}. docket member list prints the ids of a desk’s people.`);
  return id;
}

function inWords(id: string, { name = id, desks, released, unassigned, parked }: LeftDesks, hadAccount: boolean): string {
  return [
    hadAccount
      ? `The account of ${name} is closed and their sessions are over. Id: ${id}.`
      : 'On the laptop there is no account to close: anybody can be chosen on its sign-in page.',
    desks.length === 0 ? `${name} was on no desk.` : `${name} was taken off ${desks.join(', ')}.`,
    `Released: ${counted(released.length, 'claim')}; no longer theirs to find: ${counted(unassigned.length, 'claim')}.`,
    ...(parked.length === 0 ? [] : [`Parked by them, to be handed over before they wake: ${parked.join(', ')}.`]),
  ].join('\n');
}
