import { beforeAll, describe, expect, it } from 'vitest';
import { docketTemplate, FILLED_IN } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';
import { statementsOf } from '../support/statements.ts';

describe('the alarm topic', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate('production', FILLED_IN);
  });

  it('is encrypted with a key that is changed each year and that CloudWatch may use', () => {
    expect(docket.at('Alarms/Topic').Properties['KmsMasterKeyId']).toEqual({ 'Fn::GetAtt': [docket.id('Alarms/Key'), 'Arn'] });
    expect(docket.at('Alarms/Key').Properties).toMatchObject({ EnableKeyRotation: true });
    expect(statementsOf(docket, docket.at('Alarms/Key'))).toContainEqual(
      expect.objectContaining({
        effect: 'Allow',
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        principal: '{"Service":"cloudwatch.amazonaws.com"}',
        condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
  });

  it('lets CloudWatch and Budgets publish for this account, and nobody else', () => {
    const allowing = statementsOf(docket, docket.at('Alarms/Topic/Policy')).filter(({ effect }) => effect === 'Allow');
    expect(allowing).toEqual(
      [
        ['CloudWatchPublishesAlarms', 'cloudwatch.amazonaws.com'],
        ['BudgetsPublishesCosts', 'budgets.amazonaws.com'],
      ].map(([sid, service]) => ({
        sid,
        effect: 'Allow',
        actions: ['sns:Publish'],
        resources: ['<Alarms/Topic>'],
        principal: `{"Service":"${service}"}`,
        condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      })),
    );
  });

  it('sends to the address of the stage', () => {
    const subscriptions = [...docket.ofType('AWS::SNS::Subscription').values()].map(({ Properties }) => Properties);
    expect(subscriptions).toEqual([{ Protocol: 'email', Endpoint: FILLED_IN.alarmAddress, TopicArn: { Ref: docket.id('Alarms/Topic') } }]);
  });

  it('is what every alarm tells, when it is raised and when it is over, with a text', () => {
    const topic = [{ Ref: docket.id('Alarms/Topic') }];
    const alarms = docket.ofType('AWS::CloudWatch::Alarm');
    expect(alarms.size).toBeGreaterThan(9);
    for (const { Properties } of alarms.values()) {
      expect(Properties).toMatchObject({
        AlarmActions: topic,
        OKActions: topic,
        AlarmDescription: expect.stringMatching(/^[A-Z].{30,}\.$/i),
      });
    }
  });
});

it('warns where data is kept and nobody would be told', async () => {
  const { stack } = await docketTemplate('production', { consoleDomain: FILLED_IN.consoleDomain });
  const warnings = stack.node.findChild('Alarms').node.metadata.map(({ data }) => String(data));
  expect(warnings).toContainEqual(expect.stringContaining('Nobody is told of alarms'));
});
