import { z } from 'zod';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';

/** Cognito's defaults are in hours for short tokens, in days for long ones. */
const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
const Unit = z.enum(['seconds', 'minutes', 'hours', 'days']);
const Client = z.object({
  UserPoolId: z.string(),
  AllowedOAuthFlows: z.array(z.literal('code', 'the laptop knows the code flow only')).default([]),
  AllowedOAuthScopes: z.array(z.string()).default([]),
  CallbackURLs: z.array(z.string()).default([]),
  LogoutURLs: z.array(z.string()).default([]),
  GenerateSecret: z.literal(false, 'the laptop knows clients without a secret only').default(false),
  AccessTokenValidity: z.coerce.number().default(1),
  IdTokenValidity: z.coerce.number().default(1),
  RefreshTokenValidity: z.coerce.number().default(30),
  TokenValidityUnits: z
    .object({ AccessToken: Unit.default('hours'), IdToken: Unit.default('hours'), RefreshToken: Unit.default('days') })
    .default({ AccessToken: 'hours', IdToken: 'hours', RefreshToken: 'days' }),
});
const Group = z.object({ GroupName: z.string(), UserPoolId: z.string() });

/** What people sign in to. */
export interface SignInClient {
  readonly id: string;
  /** Where people may be sent once they signed in; none where the client has no code flow. */
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  readonly scopes: readonly string[];
  /** How long tokens are good for. */
  readonly seconds: { readonly accessToken: number; readonly idToken: number; readonly refreshToken: number };
}

/** Who may sign in, and to what. */
export interface UserPoolModel {
  readonly id: string;
  /** The first is the one that tokens are issued for. */
  readonly clients: readonly SignInClient[];
  readonly groups: readonly string[];
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_Cognito.html */
export function readUserPool(stack: Stack): UserPoolModel | undefined {
  const pools = stack.each('AWS::Cognito::UserPool', z.object({}));
  if (pools.length > 1) throw new TemplateMistake(stack.name, 'the laptop has one user pool, but the stack has more');
  const [pool] = pools;
  if (pool === undefined) return undefined;
  const ofPool = ({ properties }: { readonly properties: { readonly UserPoolId: string } }) => properties.UserPoolId === pool.ref;
  return {
    id: pool.ref,
    clients: stack
      .each('AWS::Cognito::UserPoolClient', Client)
      .filter(ofPool)
      .map(({ ref, properties }) => clientOf(ref, properties)),
    groups: stack
      .each('AWS::Cognito::UserPoolGroup', Group)
      .filter(ofPool)
      .map(({ properties }) => properties.GroupName),
  };
}

function clientOf(id: string, properties: z.infer<typeof Client>): SignInClient {
  const { TokenValidityUnits: units, AccessTokenValidity, IdTokenValidity, RefreshTokenValidity } = properties;
  const hasCodeFlow = properties.AllowedOAuthFlows.length > 0;
  return {
    id,
    callbackUrls: hasCodeFlow ? properties.CallbackURLs : [],
    logoutUrls: properties.LogoutURLs,
    scopes: properties.AllowedOAuthScopes,
    seconds: {
      accessToken: AccessTokenValidity * SECONDS[units.AccessToken],
      idToken: IdTokenValidity * SECONDS[units.IdToken],
      refreshToken: RefreshTokenValidity * SECONDS[units.RefreshToken],
    },
  };
}
