import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NEWSROOM_DESKS } from '../../../config/desks.ts';
import { METRICS } from '../../../config/metrics.ts';
import { docketTemplate, FILLED_IN } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';

let docket: DocketTemplate;
beforeAll(async () => {
  docket = await docketTemplate('production', FILLED_IN);
});

const alarm = (path: string) => docket.at(`${path}/Alarm`).Properties;

describe('the newsroom’s alarms', () => {
  it.each(NEWSROOM_DESKS)('tell when $id does not keep up for half an hour', ({ id, name }) => {
    expect(alarm(`Watch/Newsroom/Overdue-${id}`)).toMatchObject({
      Namespace: 'ClaimDocket',
      MetricName: 'ClaimsOverdue',
      Dimensions: [
        { Name: 'desk', Value: id },
        { Name: 'service', Value: 'tend' },
      ],
      Statistic: 'Minimum',
      Threshold: 5,
      Period: 300,
      EvaluationPeriods: 6,
      AlarmDescription: expect.stringContaining(name),
    });
  });

  it.each([
    ['StuckWork', 'StuckWork'],
    ['BrokenAudit', 'AuditChainsBroken'],
  ])('%s tells of the first one', (path, metric) => {
    expect(alarm(`Watch/Newsroom/${path}`)).toMatchObject({ MetricName: metric, Statistic: 'Maximum', Threshold: 1, EvaluationPeriods: 1 });
  });
});

it.each(['Ledger', 'Audit'])('%s tells of throttles and errors, though DynamoDB is silent where there are none', (table) => {
  const parts = z.array(z.object({ Id: z.string(), Expression: z.string().optional() }));
  for (const path of ['Throttles', 'Errors']) {
    const metrics = parts.parse(alarm(`Watch/${table}/${path}`)['Metrics']);
    const [sum] = metrics.flatMap(({ Expression }) => Expression ?? []);
    const summed = metrics.filter(({ Expression }) => Expression === undefined).map(({ Id }) => `FILL(${Id}, 0)`);
    expect(sum).toBe(summed.join(' + '));
    // An alarm takes ten.
    expect(metrics.length).toBeLessThanOrEqual(10);
  }
});

describe('the budget', () => {
  it('tells the topic of four fifths, of all, and of what is to come', () => {
    expect(docket.at('Watch/Cost/Budget').Properties).toMatchObject({
      Budget: { BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 300, Unit: 'USD' } },
      NotificationsWithSubscribers: [
        { Notification: { NotificationType: 'ACTUAL', Threshold: 80 } },
        { Notification: { NotificationType: 'ACTUAL', Threshold: 100 } },
        { Notification: { NotificationType: 'FORECASTED', Threshold: 100 } },
      ].map((told) => ({ ...told, Subscribers: [{ SubscriptionType: 'SNS', Address: { Ref: docket.id('Alarms/Topic') } }] })),
    });
  });

  it('is left out where a stage has none', async () => {
    const without = await docketTemplate('dev', { ...FILLED_IN, budget: undefined });
    expect(without.ofType('AWS::Budgets::Budget').size).toBe(0);
  });
});

describe('the dashboard', () => {
  const Widgets = z.object({
    widgets: z.array(
      z.object({ type: z.string(), x: z.number(), width: z.number(), properties: z.looseObject({ title: z.string().optional() }) }),
    ),
  });
  const body = () => docket.render(docket.at('Watch/Dashboard/Dashboard').Properties['DashboardBody']);

  it('shows every alarm first', () => {
    const [shown] = /"alarms":\[(.*?)\]/.exec(body()) ?? [];
    for (const path of docket.ofType('AWS::CloudWatch::Alarm').keys()) expect(shown).toContain(`<${path}.Arn>`);
  });

  it('goes from the newsroom through the pipeline to the machinery, within the width of a screen', () => {
    const { widgets } = Widgets.parse(JSON.parse(body()));
    const headings = widgets
      .filter(({ type }) => type === 'text')
      .map(({ properties }) => /^## (.*)/.exec(String(properties['markdown']))?.[1]);
    expect(headings).toEqual(['The newsroom', 'The pipeline', 'The API', 'The functions', 'The tables']);
    for (const { x, width } of widgets) expect(x + width).toBeLessThanOrEqual(24);
  });

  it('asks for no metric of ours that nobody measures, and for each that a desk has', () => {
    const shown = Array.from(body().matchAll(/\["ClaimDocket","(\w+)"/g), ([, name]) => name ?? '');
    expect(new Set(shown).size).toBeGreaterThan(10);
    expect(shown.filter((name) => !(name in METRICS))).toEqual([]);
    for (const [name, { byDesk }] of Object.entries(METRICS)) {
      if (byDesk) expect(shown.filter((one) => one === name)).toHaveLength(NEWSROOM_DESKS.length);
    }
  });
});

describe('the saved queries', () => {
  it('are about logs that there are', () => {
    const queries = [...docket.ofType('AWS::Logs::QueryDefinition').values()].map(({ Properties }) => ({
      name: Properties['Name'],
      logs: z
        .array(z.unknown())
        .parse(Properties['LogGroupNames'])
        .map((log) => docket.render(log)),
    }));
    const functions = ['Ingest', 'Enlist', 'ReviewApi', 'Tend'].map((path) => `<${path}/Function/Logs>`);
    expect(queries).toEqual([
      { name: 'claim-docket-production/Way of an article', logs: [...functions, '<HttpApi/AccessLog>'] },
      { name: 'claim-docket-production/Way of a claim', logs: [...functions, '<HttpApi/AccessLog>'] },
      { name: 'claim-docket-production/Errors by function', logs: functions },
      { name: 'claim-docket-production/Slow requests', logs: ['<HttpApi/AccessLog>'] },
      { name: 'claim-docket-production/Time and failures by route', logs: ['<HttpApi/AccessLog>'] },
    ]);
  });
});
