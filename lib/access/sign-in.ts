import { Duration } from 'aws-cdk-lib/core';
import { AccountRecovery, CfnUserPoolGroup, Mfa, UserPool } from 'aws-cdk-lib/aws-cognito';
import type { UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { ROLES } from '../../config/routes.ts';
import type { Stage } from '../../config/stages.ts';
import { removalOf } from '../removal.ts';

export interface SignInProps {
  readonly stage: Stage;
}

/** Who people are: a user pool to which admins invite, with one group a role. */
export class SignIn extends Construct {
  readonly userPool: UserPool;
  /** The console's client. It keeps no secret, since it runs in browsers. */
  readonly client: UserPoolClient;

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
    this.client = this.userPool.addClient('Console', {
      authFlows: { userSrp: true },
      disableOAuth: true,
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
  }
}
