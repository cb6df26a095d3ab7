import {
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUserGlobalSignOutCommand,
  paginateAdminListGroupsForUser,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { ROLES } from '../../config/routes.ts';

/**
 * Lets nobody sign in by an account any more, ends the sessions that it has, and takes its roles away. An access token that somebody has already is believed
 * until it ends, a quarter of an hour at most. Again is the same.
 * @param person their id or their address
 * @returns their id, `sub` in their tokens; undefined where the pool does not know them
 * @throws what Cognito says
 */
export async function closeAccount(
  cognito: CognitoIdentityProviderClient,
  UserPoolId: string,
  person: string,
): Promise<string | undefined> {
  const user = { UserPoolId, Username: person };
  try {
    const { UserAttributes = [] } = await cognito.send(new AdminGetUserCommand(user));
    await cognito.send(new AdminDisableUserCommand(user));
    // After it is disabled: no session begins between the two.
    await cognito.send(new AdminUserGlobalSignOutCommand(user));
    for await (const { Groups = [] } of paginateAdminListGroupsForUser({ client: cognito }, user)) {
      const roles = ROLES.filter((known) => Groups.some(({ GroupName }) => GroupName === known));
      for (const GroupName of roles) await cognito.send(new AdminRemoveUserFromGroupCommand({ ...user, GroupName }));
    }
    return UserAttributes.find(({ Name }) => Name === 'sub')?.Value;
  } catch (error) {
    if (error instanceof UserNotFoundException) return undefined;
    throw error;
  }
}
