import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Stage } from '../../../config/stages.ts';
import { docketTemplate, FILLED_IN } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';
import { permissionsOf } from '../support/statements.ts';

let docket: DocketTemplate;
beforeAll(async () => {
  docket = await docketTemplate('production', FILLED_IN);
});

/** The path and resource of the version that is published of a function. */
function versionOf(path: string) {
  const versions = [...docket.ofType('AWS::Lambda::Version')].filter(([version]) =>
    version.startsWith(`${path}/Function/Function/CurrentVersion`),
  );
  expect(versions).toHaveLength(1);
  const [[versionPath, version] = ['', undefined]] = versions;
  return { path: versionPath, version };
}

describe.each([
  ['Ingest', 'ingest'],
  ['ReviewApi', 'review-api'],
])('the release of %s', (path, service) => {
  const ALARMS = ['NewVersionErrors', 'NewVersionFailures'].map((name) => `${path}/Release/${name}/Alarm`);

  it('points the alias at the version that it publishes', () => {
    const { path: version } = versionOf(path);
    expect(docket.at(`${path}/Release/Alias`).Properties).toEqual({
      Name: 'live',
      FunctionName: { Ref: docket.id(`${path}/Function/Function`) },
      FunctionVersion: { 'Fn::GetAtt': [docket.id(version), 'Version'] },
    });
  });

  it('keeps the versions before, to go back to, and not one that was taken back', () => {
    expect(versionOf(path).version).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
  });

  it('is CodeDeploy’s, which waits for what the alarms say and goes back by itself', () => {
    expect(docket.template.toJSON()).toHaveProperty(`Resources.${docket.id(`${path}/Release/Alias`)}.UpdatePolicy`, {
      CodeDeployLambdaAliasUpdate: {
        ApplicationName: { Ref: docket.id(`${path}/Release/Group/Application`) },
        DeploymentGroupName: { Ref: docket.id(`${path}/Release/Group`) },
      },
    });
    expect(docket.at(`${path}/Release/Group`).Properties).toMatchObject({
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent15Minutes',
      DeploymentStyle: { DeploymentOption: 'WITH_TRAFFIC_CONTROL', DeploymentType: 'BLUE_GREEN' },
      AlarmConfiguration: { Enabled: true, Alarms: ALARMS.map((alarm) => ({ Name: { Ref: docket.id(alarm) } })) },
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: expect.arrayContaining(['DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_FAILURE']),
      },
    });
    expect(docket.at(`${path}/Release/Group`).Properties['AlarmConfiguration']).not.toHaveProperty('IgnorePollAlarmFailure', true);
  });

  it('watches the new version only, minute by minute, and says what its failures mean', () => {
    const { path: version } = versionOf(path);
    const number = { 'Fn::GetAtt': [docket.id(version), 'Version'] };
    const name = { Ref: docket.id(`${path}/Function/Function`) };
    const common = {
      Period: 60,
      Statistic: 'Sum',
      Threshold: 1,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      // Nobody uses the new version at this minute: no reason to go back.
      TreatMissingData: 'notBreaching',
      AlarmDescription: expect.stringContaining('is being taken back'),
    };
    const [errors = '', failures = ''] = ALARMS;
    expect(docket.at(errors).Properties).toMatchObject({
      ...common,
      Namespace: 'AWS/Lambda',
      MetricName: 'Errors',
      Dimensions: expect.arrayContaining([
        { Name: 'FunctionName', Value: name },
        { Name: 'Resource', Value: { 'Fn::Join': ['', [name, ':live']] } },
        { Name: 'ExecutedVersion', Value: number },
      ]),
    });
    expect(docket.at(failures).Properties).toMatchObject({
      ...common,
      Namespace: 'ClaimDocket',
      MetricName: 'Failures',
      Dimensions: expect.arrayContaining([
        { Name: 'service', Value: service },
        { Name: 'version', Value: number },
      ]),
    });
  });

  it('is done by a role that can point this one alias, and read these alarms', () => {
    const role = docket.at(`${path}/Release/Role`).Properties;
    expect(role['AssumeRolePolicyDocument']).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'codedeploy.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ],
    });
    const released = [`<${path}/Function/Function.Arn>`, `<${path}/Function/Function.Arn>:live`];
    expect(permissionsOf(docket, `${path}/Release/Role`)).toEqual({
      'lambda:GetAlias': released,
      'lambda:UpdateAlias': released,
      'lambda:GetProvisionedConcurrencyConfig': released,
      'cloudwatch:DescribeAlarms': ALARMS.map((alarm) => `<${alarm}.Arn>`),
    });
    expect(docket.at(`${path}/Release/Group`).DependsOn).toContain(docket.id(`${path}/Release/Role/DefaultPolicy`));
  });
});

it.each([
  ['dev', 'LambdaAllAtOnce'],
  ['staging', 'LambdaCanary10Percent5Minutes'],
])('shifts traffic in %s by %s', async (stage, config) => {
  const groups = [...(await docketTemplate(stage)).ofType('AWS::CodeDeploy::DeploymentGroup').values()];
  expect(groups.map(({ Properties }) => Properties['DeploymentConfigName'])).toEqual(Array(2).fill(`CodeDeployDefault.${config}`));
});

it('publishes another version where a setting of the function changed, and the same where nothing did', async () => {
  const ids = async (settings: Partial<Stage>) => {
    const other = await docketTemplate('production', { ...FILLED_IN, ...settings });
    return [...other.ofType('AWS::Lambda::Version').keys()].map((path) => other.id(path));
  };
  const published = ['Ingest', 'ReviewApi'].map((path) => docket.id(versionOf(path).path));
  expect(await ids({})).toEqual(published);
  const changed = await ids({ logLevel: 'WARN' });
  expect(changed).toHaveLength(2);
  for (const version of changed) expect(published).not.toContain(version);
});

it('leaves enlist and tend to be called as they are', () => {
  const aliases = [...docket.ofType('AWS::Lambda::Alias').values()].map(({ Properties }) => docket.render(Properties['FunctionName']));
  expect(aliases.toSorted()).toEqual(['<Ingest/Function/Function>', '<ReviewApi/Function/Function>']);
  const targets = z
    .object({ Arn: z.unknown() })
    .array()
    .parse([...docket.ofType('AWS::Scheduler::Schedule').values()].map(({ Properties }) => Properties['Target']));
  expect(targets.map(({ Arn }) => docket.render(Arn))).toEqual(['<Tend/Function/Function.Arn>']);
});
