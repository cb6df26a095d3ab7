import { Aws, Duration, Lazy } from 'aws-cdk-lib/core';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolGroup,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import type { UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { ROLES } from '../../config/routes.ts';
import type { Stage } from '../../config/stages.ts';
import { ownName } from '../own-names.ts';
import { removalOf } from '../removal.ts';

export interface SignInProps {
  readonly stage: Stage;
}

/** Paths of the console to which Cognito sends people back. */
const SIGNED_IN = '/signed-in';
const SIGNED_OUT = '/';

/** Who people are: a user pool to which admins invite, with one group a role, and pages on which they sign in. */
export class SignIn extends Construct {
  readonly userPool: UserPool;
  /** The console's client. It keeps no secret, since it runs in browsers. */
  readonly client: UserPoolClient;
  /** Of access tokens; its `/.well-known/openid-configuration` is for everybody to read. */
  readonly issuer: string;
  /** Origin of the pages on which people sign in. */
  readonly pages: string;
  /** What the console asks to know of people. */
  readonly scopes: readonly string[];
  readonly #consoles: string[] = [];

  constructor(scope: Construct, id: string, { stage }: SignInProps) {
    super(scope, id);
    this.userPool = new UserPool(this, 'UserPool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      standardAttributes: { email: { required: true, mutable: true } },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: stage.mfa === 'required' ? Mfa.REQUIRED : Mfa.OPTIONAL,
      // Authenticator apps only: text messages can be taken over with the number.
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: stage.data === 'keep',
      removalPolicy: removalOf(stage),
    });
    const scopes = [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE];
    this.scopes = scopes.map(({ scopeName }) => scopeName);
    this.client = this.userPool.addClient('Console', {
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
        scopes,
        // The console's address is known last: it needs the API, and the API needs this client.
        callbackUrls: Lazy.list({ produce: () => this.#consoles.map((console) => `${console}${SIGNED_IN}`) }),
        logoutUrls: Lazy.list({ produce: () => this.#consoles.map((console) => `${console}${SIGNED_OUT}`) }),
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      generateSecret: false,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      // The API believes an access token until it ends, whatever becomes of its user meanwhile; people sign in once a shift.
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(12),
    });
    for (const [index, role] of ROLES.entries()) {
      new CfnUserPoolGroup(this, `Group-${role}`, {
        userPoolId: this.userPool.userPoolId,
        groupName: role,
        // Cognito ranks a lower number higher.
        precedence: ROLES.length - index,
      });
    }
    const domainPrefix = stage.signInDomain ?? `${ownName(stage)}-${Aws.ACCOUNT_ID}`;
    const domain = this.userPool.addDomain('Domain', {
      cognitoDomain: { domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    // Cognito shows no page to a client without a style, be it Cognito's own.
    const style = new CfnManagedLoginBranding(this, 'Style', {
      userPoolId: this.userPool.userPoolId,
      clientId: this.client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    style.node.addDependency(domain);
    this.issuer = `https://cognito-idp.${Aws.REGION}.${Aws.URL_SUFFIX}/${this.userPool.userPoolId}`;
    this.pages = `https://${domain.domainName}.auth.${Aws.REGION}.amazoncognito.com`;
  }

  /**
   * Lets people come back to a console after they signed in or out.
   * @param console its origin
   * @returns where its people go to sign out
   * @see https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
   */
  comeBackTo(console: string): string {
    this.#consoles.push(console);
    return `${this.pages}/logout?client_id=${this.client.userPoolClientId}&logout_uri=${console}${SIGNED_OUT}`;
  }
}
