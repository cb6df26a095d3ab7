import { Command } from 'commander';
import { addMember, membersOf, removeMember } from '../../functions/ledger/people/members.ts';
import { deskNamed } from '../support/desks.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';

type DeskOptions = CloudOptions & { readonly desk: string };

const desk = (command: Command): Command => withCloud(command).requiredOption('--desk <name>', 'the desk');

/** `docket member add|remove|list`: who belongs to a desk. */
export function memberCommand(): Command {
  return new Command('member')
    .description('say who belongs to a desk')
    .addCommand(
      desk(
        new Command('add').argument('<id>', 'the person’s id: `sub` in their token').argument('<name>', 'their name, for people to read'),
      ).action(async (id: string, name: string, options: DeskOptions) => {
        const { ledger } = await findCloud(options);
        await addMember(ledger, { id, name }, deskNamed(options.desk).id, new Date());
        process.stdout.write(`${name} is a member of ${options.desk}.\n`);
      }),
    )
    .addCommand(
      desk(new Command('remove').argument('<id>', 'the person’s id')).action(async (id: string, options: DeskOptions) => {
        const { ledger } = await findCloud(options);
        await removeMember(ledger, id, deskNamed(options.desk).id);
        process.stdout.write(`${id} is no longer a member of ${options.desk}.\n`);
      }),
    )
    .addCommand(
      desk(new Command('list')).action(async (options: DeskOptions) => {
        const { ledger } = await findCloud(options);
        for (const person of await membersOf(ledger, deskNamed(options.desk).id)) process.stdout.write(`${person.id}\t${person.name}\n`);
      }),
    );
}
