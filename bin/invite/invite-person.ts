import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminRemoveUserFromGroupCommand,
  paginateAdminListGroupsForUser,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { AttributeType, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { ROLES } from '../../config/routes.ts';
import type { Role } from '../../config/routes.ts';

/** Who is to come in, as what. */
export interface Invitation {
  readonly email: string;
  readonly role: Role;
  /** Sends the mail once more to somebody who has not signed in yet. */
  readonly resend: boolean;
}

/** How somebody stands after an invitation. */
export interface Invited {
  /** `sub` in their tokens. */
  readonly id: string;
  /** `invited`: the mail was sent now; `resent`: once more; `waiting`: it was sent before; `active`: they have signed in already. */
  readonly state: 'invited' | 'resent' | 'waiting' | 'active';
  /** Roles that they had before and have no more. */
  readonly before: readonly Role[];
}

/** Cognito's word for somebody who has yet to sign in with the password of their mail. */
const NOT_YET = 'FORCE_CHANGE_PASSWORD';

/**
 * Invites somebody by e-mail and gives them exactly that role. Again is the same: somebody who is known keeps what they have, and changes the role.
 * @throws what Cognito says
 */
export async function invitePerson(
  cognito: CognitoIdentityProviderClient,
  UserPoolId: string,
  { email, role, resend }: Invitation,
): Promise<Invited> {
  const { id, state } = await comeIn(cognito, UserPoolId, email, resend);
  const user = { UserPoolId, Username: email };
  const before: Role[] = [];
  for await (const { Groups = [] } of paginateAdminListGroupsForUser({ client: cognito }, user)) {
    before.push(...ROLES.filter((known) => Groups.some(({ GroupName }) => GroupName === known)));
  }
  // First the new one, so that they are never without any.
  if (!before.includes(role)) await cognito.send(new AdminAddUserToGroupCommand({ ...user, GroupName: role }));
  const others = before.filter((known) => known !== role);
  for (const GroupName of others) await cognito.send(new AdminRemoveUserFromGroupCommand({ ...user, GroupName }));
  return { id, state, before: others };
}

async function comeIn(
  cognito: CognitoIdentityProviderClient,
  UserPoolId: string,
  email: string,
  resend: boolean,
): Promise<Pick<Invited, 'id' | 'state'>> {
  const user = { UserPoolId, Username: email };
  const mail = { DesiredDeliveryMediums: ['EMAIL'] } satisfies { DesiredDeliveryMediums: ['EMAIL'] };
  try {
    // An address that its owner needs no code for: they got the mail there.
    const attributes = [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
    ];
    const { User } = await cognito.send(new AdminCreateUserCommand({ ...user, ...mail, UserAttributes: attributes }));
    return { id: subIn(User?.Attributes), state: 'invited' };
  } catch (error) {
    if (!(error instanceof UsernameExistsException)) throw error;
  }
  const known = await cognito.send(new AdminGetUserCommand(user));
  const id = subIn(known.UserAttributes);
  // Somebody who left is back.
  if (known.Enabled === false) await cognito.send(new AdminEnableUserCommand(user));
  if (known.UserStatus !== NOT_YET) return { id, state: 'active' };
  if (!resend) return { id, state: 'waiting' };
  await cognito.send(new AdminCreateUserCommand({ ...user, ...mail, MessageAction: 'RESEND' }));
  return { id, state: 'resent' };
}

const subIn = (attributes: readonly AttributeType[] = []): string => attributes.find(({ Name }) => Name === 'sub')?.Value ?? '';
