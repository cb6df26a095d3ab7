import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { beforeEach, expect, it } from 'vitest';
import { invitePerson } from '../../../bin/invite/invite-person.ts';
import { closeAccount } from '../../../bin/leave/close-account.ts';
import { Refused, useAwsStandIn } from '../../support/aws-stand-in.ts';

const aws = useAwsStandIn();
const POOL = 'eu-west-1_pool';
const ANNA = 'anna@example.org';
const client = () => new CognitoIdentityProviderClient(aws.config());

let enabled: boolean;
let groups: Set<string>;
beforeEach(() => {
  enabled = true;
  groups = new Set(['lead', 'newsletter']);
  const attributes = [{ Name: 'sub', Value: 'anna’s id' }];
  const ofAnna = (operation: () => object) => (parameters: Readonly<Record<string, unknown>>) => {
    if (parameters['Username'] !== ANNA) throw new Refused('UserNotFoundException', 'User does not exist.');
    return operation();
  };
  aws.answer({
    AdminGetUser: ofAnna(() => ({ UserStatus: 'CONFIRMED', Enabled: enabled, UserAttributes: attributes })),
    AdminCreateUser: () => {
      throw new Refused('UsernameExistsException');
    },
    AdminDisableUser: ofAnna(() => {
      enabled = false;
      return {};
    }),
    AdminEnableUser: ofAnna(() => {
      enabled = true;
      return {};
    }),
    AdminUserGlobalSignOut: ofAnna(() => ({})),
    AdminListGroupsForUser: ofAnna(() => ({ Groups: [...groups].map((GroupName) => ({ GroupName })) })),
    AdminRemoveUserFromGroup: ({ GroupName }) => {
      groups.delete(String(GroupName));
      return {};
    },
    AdminAddUserToGroup: ({ GroupName }) => {
      groups.add(String(GroupName));
      return {};
    },
  });
});

it('is disabled first, then signed out everywhere, then without a role; again is the same', async () => {
  for (let times = 0; times < 2; times++) expect(await closeAccount(client(), POOL, ANNA)).toBe('anna’s id');
  expect(enabled).toBe(false);
  expect(groups).toEqual(new Set(['newsletter']));
  expect(aws.calls.map(({ operation }) => operation).slice(0, 5)).toEqual([
    'AdminGetUser',
    'AdminDisableUser',
    'AdminUserGlobalSignOut',
    'AdminListGroupsForUser',
    'AdminRemoveUserFromGroup',
  ]);
});

it('that nobody has is nobody’s', async () => {
  expect(await closeAccount(client(), POOL, 'ben@example.org')).toBeUndefined();
});

it('is open again for somebody who is invited back', async () => {
  await closeAccount(client(), POOL, ANNA);
  expect(await invitePerson(client(), POOL, { email: ANNA, role: 'reviewer', resend: false })).toMatchObject({ state: 'active' });
  expect(enabled).toBe(true);
  expect(groups).toEqual(new Set(['newsletter', 'reviewer']));
});
