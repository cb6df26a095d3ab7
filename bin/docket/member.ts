import { Command } from 'commander';
import { addMember, membersOf, removeMember } from '../../functions/ledger/people/members.ts';
import { deskId } from '../support/desks.ts';
import { leaveCommand } from './member-leave.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';

type DeskOptions = CloudOptions & { readonly desk: string };

const HELP = `
A person's id is \`sub\` in their token: on AWS, aws cognito-idp admin-get-user shows it. On the laptop, docket token puts people on desks.

Examples:
  docket member add --desk world --stage staging 24c8f4e8-30a1-7050-5a6d-2f9f3d0f0c11 'Anna Reyes'
  docket member list --desk world`;

const onDesk = (name: string, description: string): Command =>
  withCloud(new Command(name).description(description)).requiredOption('--desk <name>', 'the desk', deskId).addHelpText('after', HELP);

/** `docket member add|remove|list|leave`: who belongs to a desk, and who works here no more. */
export const memberCommand = (): Command =>
  new Command('member')
    .description('Say who belongs to a desk, and who has left.')
    .addHelpText('after', HELP)
    .addCommand(
      onDesk('add', 'Put somebody on a desk; again is the same.')
        .argument('<id>', 'the person’s id')
        .argument('<name>', 'their name, for people to read')
        .action(async (id: string, name: string, options: DeskOptions) => {
          const { ledger } = await findCloud(options);
          await addMember(ledger, { id, name }, options.desk, new Date());
          process.stdout.write(`${name} is a member of ${options.desk}.\n`);
        }),
    )
    .addCommand(
      onDesk('remove', 'Take somebody off a desk; again is the same.')
        .argument('<id>', 'the person’s id')
        .action(async (id: string, options: DeskOptions) => {
          const { ledger } = await findCloud(options);
          await removeMember(ledger, id, options.desk);
          process.stdout.write(`${id} is no member of ${options.desk}.\n`);
        }),
    )
    .addCommand(
      onDesk('list', 'Print the people of a desk, one a line: id, tab, name.').action(async (options: DeskOptions) => {
        const { ledger } = await findCloud(options);
        for (const { id, name } of await membersOf(ledger, options.desk)) process.stdout.write(`${id}\t${name}\n`);
      }),
    )
    .addCommand(leaveCommand());
