import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { Command, InvalidArgumentError, Option } from 'commander';
import * as z from 'zod';
import { ROLES } from '../../config/routes.ts';
import type { Role } from '../../config/routes.ts';
import { addMember } from '../../functions/ledger/people/members.ts';
import { invitePerson } from '../invite/invite-person.ts';
import type { Invited } from '../invite/invite-person.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';
import { deskIds } from '../support/desks.ts';
import { UserError } from '../support/failure.ts';

type InviteOptions = CloudOptions & {
  readonly role: Role;
  readonly name?: string;
  readonly desk?: readonly string[];
  readonly resend?: boolean;
};

const HELP = `
They get a mail of Cognito's with a password that is good for three days, and choose their own, and a second factor where the stage asks for one, when they first
sign in. Again is the same; another --role changes the role. With --desk they are put on desks, by the name that colleagues are to read.

Examples:
  docket invite anna@example.org --role admin --stage production
  docket invite ben@example.org --role reviewer --name 'Ben Okoro' --desk world --desk politics --stage production
  docket invite anna@example.org --role admin --resend --stage production`;

function addressIn(text: string): string {
  const address = z.email().safeParse(text.trim().toLowerCase());
  if (!address.success) throw new InvalidArgumentError('Give an e-mail address.');
  return address.data;
}

/** `docket invite`: somebody gets an account on a stage, and a role. */
export const inviteCommand = (): Command =>
  withCloud(
    new Command('invite')
      .description('Give somebody an account on a stage, by e-mail, and a role.')
      .argument('<email>', 'their address', addressIn),
  )
    .addOption(new Option('--role <role>', 'what they may do').choices(ROLES).makeOptionMandatory())
    .option('--name <name>', 'what colleagues read of them on their desks')
    .option('--desk <name...>', 'desks to put them on', deskIds)
    .option('--resend', 'send the mail once more')
    .addHelpText('after', HELP)
    .action(async (email: string, { role, name, desk = [], resend = false, ...options }: InviteOptions) => {
      if (options.stage === undefined) {
        throw new UserError(
          'On the laptop nobody is invited: people are chosen, or made up, on the sign-in page of the console (http://127.0.0.1:4700). For a stage on AWS: --stage NAME',
        );
      }
      if (desk.length > 0 && name === undefined) throw new UserError('On a desk people need a name that colleagues can read: --name');
      const { outputs, ledger } = await findCloud(options);
      const pool = outputs['UserPoolId'];
      if (typeof pool !== 'string') {
        throw new UserError(`The stack names no user pool. Deploy it again: npm run deploy -- --stage ${options.stage}`);
      }
      const cognito = new CognitoIdentityProviderClient({ region: outputs.Region });
      const invited = await invitePerson(cognito, pool, { email, role, resend });
      for (const id of desk) await addMember(ledger, { id: invited.id, name: name ?? email }, id, new Date());
      process.stdout.write(`${inWords(email, role, invited, desk)}\n`);
    });

const STATES: Readonly<Record<Invited['state'], string>> = {
  invited: 'was sent an invitation, good for three days',
  resent: 'was sent the invitation again',
  waiting: 'was invited before and has yet to sign in (--resend sends the mail again)',
  active: 'has an account already',
};

function inWords(email: string, role: Role, { id, state, before }: Invited, desks: readonly string[]): string {
  return [
    `${email} ${STATES[state]}.`,
    `Role: ${role}${before.length === 0 ? '' : `, no longer ${before.join(' and ')}`}. Id: ${id}.`,
    desks.length === 0 ? 'Put them on desks: docket member add, or Lead › Members in the console.' : `On the desks: ${desks.join(', ')}.`,
  ].join('\n');
}
