import { Command, InvalidArgumentError, Option } from 'commander';
import { decodeJwt } from 'jose';
import { NEWSROOM_DESKS } from '../../config/desks.ts';
import { ROLES } from '../../config/routes.ts';
import type { Role } from '../../config/routes.ts';
import { addMember, desksOf, removeMember } from '../../functions/ledger/people/members.ts';
import { issueToken } from '../../local/sign-in/issue-token.ts';
import { dataOption, findCloud } from '../support/cloud.ts';
import { deskIds } from '../support/desks.ts';

interface TokenOptions {
  readonly data: string;
  readonly user: string;
  readonly role: Role;
  readonly desk?: readonly string[];
  readonly hours: number;
}

const HELP = `
Whoever gets a token belongs to exactly the desks named, from then on. On AWS there are no such tokens: people sign in.

Examples:
  TOKEN=$(docket token --user anna --role reviewer)
  TOKEN=$(docket token --user ben --role lead --desk world --desk politics --hours 1)
  curl -H "authorization: Bearer $TOKEN" http://127.0.0.1:4700/v1/desks`;

function hoursIn(text: string): number {
  const hours = Number(text);
  if (!(hours > 0 && hours <= 8760)) throw new InvalidArgumentError('Give a number of hours above 0, up to 8760.');
  return hours;
}

function nameIn(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Give a name, such as anna.');
  return text.trim();
}

/** `docket token`: a token for the laptop's API, alone on standard output, for somebody who belongs to exactly the desks named (or to all). */
export const tokenCommand = (): Command =>
  new Command('token')
    .description('Print a token for the laptop’s API, alone on standard output.')
    .addOption(dataOption())
    .requiredOption('--user <name>', 'whose token; the same name is the same person', nameIn)
    .addOption(new Option('--role <role>', 'what they may do').choices(ROLES).makeOptionMandatory())
    .option('--desk <name...>', 'the desks they belong to (default: every desk of the newsroom)', deskIds)
    .option('--hours <n>', 'how long it is good for', hoursIn, 8)
    .addHelpText('after', HELP)
    .action(async ({ data, user, role, desk, hours }: TokenOptions) => {
      const wanted = desk ?? NEWSROOM_DESKS.map(({ id }) => id);
      const { ledger } = await findCloud({ data });
      const token = await issueToken(data, { user, roles: [role], expiresInSeconds: Math.round(hours * 3600) });
      const person = { id: decodeJwt(token).sub ?? user, name: user };
      const before = await desksOf(ledger, person.id);
      for (const id of before.filter((known) => !wanted.includes(known))) await removeMember(ledger, person.id, id);
      for (const id of wanted.filter((named) => !before.includes(named))) await addMember(ledger, person, id, new Date());
      process.stdout.write(`${token}\n`);
    });
