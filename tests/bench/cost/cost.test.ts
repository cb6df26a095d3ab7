import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ASSUMED } from '../../../bench/cost/assumptions.ts';
import { limitsOf } from '../../../bench/cost/limits.ts';
import { readMeasured } from '../../../bench/cost/measured.ts';
import { idleLines, linesOf, totalOf } from '../../../bench/cost/model.ts';
import { costPage } from '../../../bench/cost/page.ts';
import { costOf, PRICES } from '../../../bench/cost/prices.ts';
import { standingOf } from '../../../bench/cost/template.ts';
import type { Standing } from '../../../bench/cost/template.ts';
import { stageOf } from '../../../config/stages.ts';
import { docketTemplate } from '../../lib/support/docket-template.ts';
import type { DocketTemplate } from '../../lib/support/docket-template.ts';

const stage = stageOf('production');
const measured = readMeasured();
let docket: DocketTemplate;
let standing: Standing;
beforeAll(async () => {
  docket = await docketTemplate('production');
  standing = standingOf(docket.template.toJSON());
});

describe('docs/cost.md', () => {
  it('is the page that npm run cost makes of the template', () => {
    // Where this fails the stack changed in what it costs: run `npm run cost`, and look at the difference.
    expect(readFileSync('docs/cost.md', 'utf8')).toBe(costPage(standing, measured, stage));
  });
});

describe('what a template costs', () => {
  it('has every alarm, function and queue consumer of it', () => {
    expect(standing.alarmMetrics).toBeGreaterThanOrEqual(docket.ofType('AWS::CloudWatch::Alarm').size);
    expect(Object.keys(standing.memory).toSorted()).toEqual(['enlist', 'ingest', 'review-api', 'tend']);
    expect(standing.consumers).toHaveLength(docket.ofType('AWS::Lambda::EventSourceMapping').size);
    expect(standing.requestsPerSecond).toBe(stage.throttle.requestsPerSecond);
  });

  it('grows with an alarm, and with work', () => {
    const idle = totalOf(idleLines(standing, measured, stage));
    const more = totalOf(idleLines({ ...standing, alarmMetrics: standing.alarmMetrics + 1 }, measured, stage));
    expect(more - idle).toBeCloseTo(PRICES.alarm.usd);
    const totals = ASSUMED.sizes.map((size) => totalOf(linesOf(standing, measured, size, stage)));
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    expect(totals[0]).toBeGreaterThan(idle);
  });

  it('is what is beyond the free tier, where one counts', () => {
    expect(costOf('lambdaRequest', 3_000_000, true)).toBeCloseTo(0.4);
    expect(costOf('lambdaRequest', 500_000, true)).toBe(0);
    expect(costOf('lambdaRequest', 500_000, false)).toBeCloseTo(0.1);
  });
});

describe('what gives way', () => {
  it('is told in the order in which it does, and nothing does at the smallest size', () => {
    const reached = limitsOf(standing, measured);
    for (const kind of ['articles', 'people']) {
      const sizes = reached.filter(({ of }) => of === kind).map(({ reachedAt }) => reachedAt);
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    }
    expect(reached.filter(({ of, reachedAt }) => ASSUMED.sizes[0][of] > reachedAt)).toEqual([]);
  });

  it('is further off where more may run at once', () => {
    const enlistOf = (one: Standing) => limitsOf(one, measured).find(({ what }) => what.startsWith('`enlist`'))?.reachedAt ?? 0;
    const twice = { ...standing, consumers: standing.consumers.map((consumer) => ({ ...consumer, atOnce: consumer.atOnce * 2 })) };
    expect(enlistOf(twice)).toBeCloseTo(enlistOf(standing) * 2);
  });
});
