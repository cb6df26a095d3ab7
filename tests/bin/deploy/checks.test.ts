import { describe, expect, it } from 'vitest';
import { checkBootstrap } from '../../../bin/deploy/checks/bootstrap.ts';
import { checkConcurrency } from '../../../bin/deploy/checks/concurrency.ts';
import { checkIdentity } from '../../../bin/deploy/checks/identity.ts';
import { checkSettings } from '../../../bin/deploy/checks/settings.ts';
import { checkStackStatus } from '../../../bin/deploy/checks/stack-status.ts';
import { stageOf } from '../../../config/stages.ts';

const identity = { account: '111122223333', region: 'eu-west-1', arn: 'arn:aws:sts::111122223333:assumed-role/deployer/anna' };
const staging = stageOf('staging');

describe('checking who deploys, and where', () => {
  it('tells account, region and who', () => {
    const [first, ...others] = checkIdentity(identity, staging);
    expect(first?.text).toBe('account 111122223333, region eu-west-1, as arn:aws:sts::111122223333:assumed-role/deployer/anna');
    expect(others).toEqual([]);
  });

  it('stops in an account or a region where the stage is not at home', () => {
    const at = (account: string, region: string) => checkIdentity(identity, { ...staging, account, region });
    expect(at('111122223333', 'eu-west-1').map(({ level }) => level)).toEqual(['good']);
    expect(at('444455556666', 'eu-west-1')).toMatchObject([
      {},
      { level: 'stop', text: expect.stringMatching(/444455556666.*AWS_PROFILE/) },
    ]);
    expect(at('111122223333', 'us-east-1')).toMatchObject([{}, { level: 'stop', text: expect.stringMatching(/us-east-1.*AWS_REGION/) }]);
  });

  it('warns of the root user', () => {
    expect(checkIdentity({ ...identity, arn: 'arn:aws:iam::111122223333:root' }, staging)).toMatchObject([{}, { level: 'warning' }]);
  });
});

describe('checking the CDK’s bootstrap', () => {
  const need = { parameter: '/cdk-bootstrap/hnb659fds/version', version: 21 };

  it.each([
    [undefined, 'stop', /not bootstrapped.*npx cdk bootstrap aws:\/\/111122223333\/eu-west-1/],
    [20, 'stop', /version 20; this takes 21.*npx cdk bootstrap/],
    [Number.NaN, 'stop', /npx cdk bootstrap/],
    [21, 'good', /21/],
    [30, 'good', /30/],
    ['unreadable', 'warning', /ssm:GetParameter/],
  ] as const)('of version %s: %s', (found, level, text) => {
    expect(checkBootstrap(found, need, identity)).toEqual({ level, text: expect.stringMatching(text) });
  });
});

describe('checking how much may run at once', () => {
  it.each([
    [10, 'warning', /only 10 functions at once here; 30 are wanted.*L-B99A9384/],
    [29, 'warning', /only 29/],
    [30, 'good', /30/],
    [1000, 'good', /1000/],
    ['unreadable', 'warning', /lambda:GetAccountSettings/],
  ] as const)('with %s: %s', (limit, level, text) => {
    expect(checkConcurrency(limit, 10)).toEqual({ level, text: expect.stringMatching(text) });
  });
});

describe('checking how the stack stands', () => {
  it.each([
    [undefined, 'good', /created/],
    ['CREATE_COMPLETE', 'good', /updated/],
    ['UPDATE_ROLLBACK_COMPLETE', 'good', /updated/],
    ['REVIEW_IN_PROGRESS', 'good', /created/],
    ['UPDATE_IN_PROGRESS', 'stop', /Wait/],
    ['UPDATE_ROLLBACK_FAILED', 'stop', /cdk rollback ClaimDocket-staging --app build\/deploy\/staging$/],
    ['ROLLBACK_COMPLETE', 'stop', /stack-name ClaimDocket-staging.*npm run destroy -- --stage staging$/],
    ['DELETE_FAILED', 'stop', /npm run destroy -- --stage staging$/],
    ['unreadable', 'warning', /cloudformation:DescribeStacks/],
  ] as const)('at %s: %s', (status, level, text) => {
    expect(checkStackStatus(status, staging)).toEqual({ level, text: expect.stringMatching(text) });
  });

  it('deletes no data of a stage that keeps it', () => {
    expect(checkStackStatus('ROLLBACK_COMPLETE', stageOf('production')).text).toMatch(
      /npm run destroy -- --stage production --leave-data$/,
    );
  });
});

describe('checking the settings', () => {
  const certificateArn = 'arn:aws:acm:us-east-1:999900001111:certificate/abc';

  it('finds nothing to say of a stage whose settings fit', () => {
    expect(checkSettings(staging, identity)).toEqual([]);
  });

  it('stops where a certificate or a web ACL is another account’s', () => {
    const webAclArn = 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/console/1';
    const findings = checkSettings({ ...staging, webAclArn, consoleDomain: { name: 'docket.example.org', certificateArn } }, identity);
    expect(findings).toEqual([{ level: 'stop', text: expect.stringContaining(certificateArn) }]);
  });

  it('warns where a stage keeps data and nobody is told of alarms', () => {
    const { alarmAddress: _nobody, ...production } = stageOf('production');
    expect(checkSettings(production, identity)).toEqual([{ level: 'warning', text: expect.stringContaining('alarmAddress') }]);
    expect(checkSettings({ ...production, alarmAddress: 'desk@example.org' }, identity)).toEqual([]);
  });
});
