import { beforeAll, describe, expect, it } from 'vitest';
import { STAGE_NAMES } from '../../../config/stages.ts';
import { ROLE_BOUNDARY } from '../../../lib/deploy-access/names.ts';
import { docketTemplate, FILLED_IN } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';
import { statementsOf } from '../support/statements.ts';
import { NEEDED } from './needed-actions.ts';
import { ACCOUNT, allows, deployAccess, REGION, statements } from './support.ts';

const { resources } = deployAccess();
const documentOf = (name: string): unknown =>
  Object.values(resources).find(({ Properties }) => Properties['ManagedPolicyName'] === name)?.Properties['PolicyDocument'];
const execution = statements(documentOf('ClaimDocketExecution'));
const boundary = statements(documentOf(ROLE_BOUNDARY));
const BOUNDARY_REF = execution.flatMap(({ Condition }) => Condition['StringEquals']?.['iam:PermissionsBoundary'] ?? [])[0] ?? '';

const stages = new Map<string, DocketTemplate>();
beforeAll(async () => {
  for (const stage of STAGE_NAMES)
    stages.set(stage, await docketTemplate(stage, { ...FILLED_IN, budget: 100, roleBoundary: ROLE_BOUNDARY }));
});
const typesIn = () =>
  [...new Set([...stages.values()].flatMap((docket) => Object.values(docket.resources).map(({ Type }) => Type)))].toSorted((a, b) =>
    a < b ? -1 : 1,
  );

describe('the execution policy', () => {
  it('covers every type of resource that the stack has: what is new there is told in needed-actions.ts', () => {
    expect(typesIn().length).toBeGreaterThan(30);
    expect(typesIn().filter((type) => !(type in NEEDED))).toEqual([]);
  });

  it.each(Object.entries(NEEDED))('makes, reads, changes and deletes %s', (_, { actions, on }) => {
    for (const action of actions) {
      const reached = allows(execution, action, on) || allows(execution, action, '*');
      expect([action, on, reached]).toEqual([action, on, true]);
    }
  });

  it('reaches the dashboard by the name that each stage gives it', () => {
    for (const docket of stages.values()) {
      const names = [...docket.ofType('AWS::CloudWatch::Dashboard').values()].map(({ Properties }) => String(Properties['DashboardName']));
      expect(names).toHaveLength(1);
      for (const name of names) {
        const on = `arn:aws:cloudwatch::${ACCOUNT}:dashboard/${name}`;
        expect([on, allows(execution, 'cloudwatch:PutDashboard', on)]).toEqual([on, true]);
      }
    }
  });

  it('allows only services that the stack has resources of, what they are made of, and the CDK’s version', () => {
    const services = new Set(execution.flatMap(({ Action }) => Action.map((action) => action.replace(/:.*/, ''))));
    const needed = new Set(Object.values(NEEDED).flatMap(({ actions }) => actions.map((action) => action.replace(/:.*/, ''))));
    expect([...services].filter((service) => !needed.has(service)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['ssm', 'wafv2']);
  });

  it('makes roles within the boundary only, and takes none out of it', () => {
    const role = `arn:aws:iam::${ACCOUNT}:role/ClaimDocket-staging-IngestRole-x`;
    for (const action of ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:PutRolePermissionsBoundary']) {
      expect([action, allows(execution, action, role, { 'iam:PermissionsBoundary': BOUNDARY_REF })]).toEqual([action, true]);
      expect([action, allows(execution, action, role)]).toEqual([action, false]);
      expect([action, allows(execution, action, role, { 'iam:PermissionsBoundary': 'another' })]).toEqual([action, false]);
    }
    expect(allows(execution, 'iam:DeleteRolePermissionsBoundary', role)).toBe(false);
    expect(BOUNDARY_REF).toMatch(/^<RoleBoundary/);
  });

  it('hands roles to the services that work under them only', () => {
    const role = `arn:aws:iam::${ACCOUNT}:role/ClaimDocket-staging-IngestRole-x`;
    for (const service of ['lambda', 'scheduler', 'codedeploy']) {
      expect(allows(execution, 'iam:PassRole', role, { 'iam:PassedToService': `${service}.amazonaws.com` })).toBe(true);
    }
    expect(allows(execution, 'iam:PassRole', role, { 'iam:PassedToService': 'ec2.amazonaws.com' })).toBe(false);
  });

  it('reads nothing that people wrote, and touches no person', () => {
    const ours = 'ClaimDocket-staging-x';
    const words: readonly (readonly [string, string])[] = [
      ['s3:GetObject', `arn:aws:s3:::${ours.toLowerCase()}/incoming/a.txt`],
      ['s3:DeleteObject', `arn:aws:s3:::${ours.toLowerCase()}/incoming/a.txt`],
      ['dynamodb:GetItem', `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${ours}`],
      ['dynamodb:Query', `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${ours}`],
      ['dynamodb:Scan', `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${ours}`],
      ['dynamodb:ExportTableToPointInTime', `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${ours}`],
      ['dynamodb:RestoreTableToPointInTime', `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${ours}`],
      ['dynamodb:RestoreTableFromBackup', `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${ours}`],
      ['dynamodb:EnableKinesisStreamingDestination', `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${ours}`],
      ['sqs:ReceiveMessage', `arn:aws:sqs:${REGION}:${ACCOUNT}:${ours}`],
      ['sqs:SendMessage', `arn:aws:sqs:${REGION}:${ACCOUNT}:${ours}`],
      ['sqs:PurgeQueue', `arn:aws:sqs:${REGION}:${ACCOUNT}:${ours}`],
      ['lambda:InvokeFunction', `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${ours}`],
      ['lambda:InvokeFunction', `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${ours}:live`],
      ['lambda:InvokeAsync', `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${ours}`],
      ['lambda:InvokeFunctionUrl', `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${ours}`],
      ['lambda:CreateFunctionUrlConfig', `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${ours}`],
      ['logs:GetLogEvents', `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${ours}`],
      ['logs:StartQuery', `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${ours}`],
      ['cognito-idp:AdminCreateUser', '*'],
      ['cognito-idp:AdminAddUserToGroup', '*'],
      ['cognito-idp:ListUsers', '*'],
      ['kms:Decrypt', '*'],
    ];
    for (const [action, on] of words) expect([action, allows(execution, action, on)]).toEqual([action, false]);
  });

  it('fits into a managed policy', () => {
    for (const name of ['ClaimDocketExecution', ROLE_BOUNDARY]) expect(JSON.stringify(documentOf(name)).length).toBeLessThan(6144 - 200);
  });
});

describe('the boundary of roles', () => {
  it('bounds every role of a stage that names it, and none of another', async () => {
    for (const docket of stages.values()) {
      const roles = [...docket.ofType('AWS::IAM::Role').values()];
      expect(roles.length).toBeGreaterThan(6);
      for (const { Properties } of roles) {
        expect(docket.render(Properties['PermissionsBoundary'])).toBe(`arn:<AWS::Partition>:iam::<AWS::AccountId>:policy/${ROLE_BOUNDARY}`);
      }
    }
    const unbound = [...(await docketTemplate('production')).ofType('AWS::IAM::Role').values()];
    for (const { Properties } of unbound) expect(Properties).not.toHaveProperty('PermissionsBoundary');
  });

  it('leaves each role of the stack what its policies allow', () => {
    for (const docket of stages.values()) {
      const granted = [...docket.ofType('AWS::IAM::Policy').values()].flatMap((policy) => statementsOf(docket, policy));
      expect(granted.length).toBeGreaterThan(20);
      for (const { actions, resources: on, sid } of granted) {
        for (const resource of on.map((text) => deployed(docket, text))) {
          for (const action of actions)
            expect([sid, action, resource, allows(boundary, action, resource)]).toEqual([sid, action, resource, true]);
        }
      }
    }
  });

  it('lets no role make another, nor become one', () => {
    for (const action of [
      'iam:CreateRole',
      'iam:PassRole',
      'sts:AssumeRole',
      'lambda:CreateFunction',
      'lambda:UpdateFunctionCode',
      'cloudformation:CreateStack',
    ]) {
      expect([action, allows(boundary, action, '*')]).toEqual([action, false]);
      expect([action, allows(boundary, action, `arn:aws:lambda:${REGION}:${ACCOUNT}:function:ClaimDocket-x`)]).toEqual([action, false]);
    }
  });
});

/** ARNs as they are when CloudFormation has named things, by type. */
const ARNS: Readonly<Record<string, (name: string) => string>> = {
  'AWS::DynamoDB::Table': (name) => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${name}`,
  'AWS::S3::Bucket': (name) => `arn:aws:s3:::${name.toLowerCase()}`,
  'AWS::SQS::Queue': (name) => `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`,
  'AWS::SNS::Topic': (name) => `arn:aws:sns:${REGION}:${ACCOUNT}:${name}`,
  'AWS::Lambda::Function': (name) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`,
  'AWS::Logs::LogGroup': (name) => `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${name}:*`,
  'AWS::CloudWatch::Alarm': (name) => `arn:aws:cloudwatch:${REGION}:${ACCOUNT}:alarm:${name}`,
};

/** A resource of a statement, with its references as they come to be. */
const deployed = (docket: DocketTemplate, text: string): string =>
  text
    .replaceAll('<AWS::Partition>', 'aws')
    .replaceAll('<AWS::Region>', REGION)
    .replaceAll('<AWS::AccountId>', ACCOUNT)
    .replaceAll(/<([^<>]+)\.Arn>/g, (_, path: string) => ARNS[docket.at(path).Type]?.(`ClaimDocket-staging-${docket.id(path)}-x`) ?? path)
    .replaceAll(/<([^<>]+)>/g, (_, path: string) => `ClaimDocket-staging-${docket.id(path)}-x`);
