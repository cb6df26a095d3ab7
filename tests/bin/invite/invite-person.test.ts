import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { beforeEach, describe, expect, it } from 'vitest';
import { invitePerson } from '../../../bin/invite/invite-person.ts';
import type { Invitation } from '../../../bin/invite/invite-person.ts';
import { Refused, useAwsStandIn } from '../../support/aws-stand-in.ts';

const aws = useAwsStandIn();

interface User {
  readonly sub: string;
  status: 'FORCE_CHANGE_PASSWORD' | 'CONFIRMED';
  readonly groups: Set<string>;
}

/** A pool that holds its users, as far as invitations go. */
let users: Map<string, User>;
let mails: string[];

const attributesOf = ({ sub }: User) => [{ Name: 'sub', Value: sub }];
const named = (parameters: Readonly<Record<string, unknown>>): User => {
  const user = users.get(String(parameters['Username']));
  if (user === undefined) throw new Refused('UserNotFoundException');
  return user;
};

beforeEach(() => {
  users = new Map();
  mails = [];
  aws.answer({
    AdminCreateUser: (parameters) => {
      const Username = String(parameters['Username']);
      const isAgain = parameters['MessageAction'] === 'RESEND';
      if (users.has(Username) && !isAgain) throw new Refused('UsernameExistsException', 'User account already exists');
      const user = users.get(Username) ?? { sub: `sub of ${Username}`, status: 'FORCE_CHANGE_PASSWORD', groups: new Set() };
      users.set(Username, user);
      mails.push(Username);
      return { User: { Username, Attributes: attributesOf(user) } };
    },
    AdminGetUser: (parameters) => ({ UserStatus: named(parameters).status, UserAttributes: attributesOf(named(parameters)) }),
    AdminListGroupsForUser: (parameters) => ({ Groups: [...named(parameters).groups].map((GroupName) => ({ GroupName })) }),
    AdminAddUserToGroup: (parameters) => {
      named(parameters).groups.add(String(parameters['GroupName']));
      return {};
    },
    AdminRemoveUserFromGroup: (parameters) => {
      named(parameters).groups.delete(String(parameters['GroupName']));
      return {};
    },
  });
});

const ANNA = 'anna@example.org';
const invite = (role: Invitation['role'], resend = false) =>
  invitePerson(new CognitoIdentityProviderClient(aws.config()), 'eu-west-1_pool', { email: ANNA, role, resend });

describe('inviting somebody', () => {
  it('sends one mail, and gives one role', async () => {
    expect(await invite('admin')).toEqual({ id: `sub of ${ANNA}`, state: 'invited', before: [] });
    expect(mails).toEqual([ANNA]);
    expect(users.get(ANNA)?.groups).toEqual(new Set(['admin']));
    const [created] = aws.calls;
    expect(created?.parameters).toMatchObject({
      UserPoolId: 'eu-west-1_pool',
      DesiredDeliveryMediums: ['EMAIL'],
      UserAttributes: [
        { Name: 'email', Value: ANNA },
        { Name: 'email_verified', Value: 'true' },
      ],
    });
  });

  it('again is the same, and sends the mail again only when asked to', async () => {
    await invite('admin');
    expect(await invite('admin')).toMatchObject({ state: 'waiting', before: [] });
    expect(mails).toHaveLength(1);
    expect(await invite('admin', true)).toMatchObject({ state: 'resent' });
    expect(mails).toHaveLength(2);
    expect(users.get(ANNA)?.groups).toEqual(new Set(['admin']));
  });

  it('changes the role of somebody who is here, never leaving them without one', async () => {
    await invite('reviewer');
    const anna = users.get(ANNA);
    if (anna !== undefined) anna.status = 'CONFIRMED';
    expect(await invite('lead', true)).toMatchObject({ id: `sub of ${ANNA}`, state: 'active', before: ['reviewer'] });
    expect(mails).toHaveLength(1);
    expect(anna?.groups).toEqual(new Set(['lead']));
    const changes = aws.calls.map(({ operation }) => operation).filter((operation) => operation.endsWith('Group'));
    expect(changes.slice(-2)).toEqual(['AdminAddUserToGroup', 'AdminRemoveUserFromGroup']);
  });

  it('leaves groups alone that are no roles of ours', async () => {
    await invite('reviewer');
    users.get(ANNA)?.groups.add('newsletter');
    expect(await invite('viewer')).toMatchObject({ before: ['reviewer'] });
    expect(users.get(ANNA)?.groups).toEqual(new Set(['viewer', 'newsletter']));
  });

  it('passes on what Cognito refuses', async () => {
    aws.answer({
      AdminCreateUser: () => {
        throw new Refused('CodeDeliveryFailureException', 'The mail could not be sent.');
      },
    });
    await expect(invite('admin')).rejects.toThrow('The mail could not be sent.');
  });
});
