import { beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../../config/routes.ts';
import { docketTemplate, FILLED_IN } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';

describe('sign-in', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate('staging', FILLED_IN);
  });

  it('is for people whom an admin invited', () => {
    expect(docket.at('SignIn/UserPool').Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      UsernameAttributes: ['email'],
    });
  });

  it('wants long passwords and an authenticator app', () => {
    expect(docket.at('SignIn/UserPool').Properties).toMatchObject({
      Policies: {
        PasswordPolicy: { MinimumLength: 14, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true },
      },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    });
  });

  it('leaves the second factor to a developer’s liking', async () => {
    expect((await docketTemplate('dev')).at('SignIn/UserPool').Properties).toMatchObject({ MfaConfiguration: 'OPTIONAL' });
  });

  it('has one group a role, of which the higher role ranks first', () => {
    const groups = [...docket.ofType('AWS::Cognito::UserPoolGroup').values()].map(({ Properties }) => [
      Properties['GroupName'],
      Properties['Precedence'],
    ]);
    expect(groups).toEqual(ROLES.map((role, index) => [role, ROLES.length - index]));
  });

  it('gives browsers short tokens, by a client without a secret that tells nobody who has an account', () => {
    expect(docket.at('SignIn/UserPool/Console').Properties).toMatchObject({
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      RefreshTokenValidity: 720,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      GenerateSecret: false,
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    });
  });

  it('signs people in by the code flow on Cognito’s pages, and sends them back to the console only', () => {
    expect(docket.at('SignIn/UserPool/Console').Properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email', 'profile'],
      CallbackURLs: ['https://docket.example.org/signed-in'],
      LogoutURLs: ['https://docket.example.org/'],
      SupportedIdentityProviders: ['COGNITO'],
    });
    const { Domain, ManagedLoginVersion } = docket.at('SignIn/UserPool/Domain').Properties;
    expect([docket.render(Domain), ManagedLoginVersion]).toEqual(['claim-docket-staging-<AWS::AccountId>', 2]);
  });

  it('takes the first part of its pages’ address from the stage', async () => {
    const own = await docketTemplate('staging', { ...FILLED_IN, signInDomain: 'the-daily-docket' });
    expect(own.at('SignIn/UserPool/Domain').Properties).toMatchObject({ Domain: 'the-daily-docket' });
  });
});
