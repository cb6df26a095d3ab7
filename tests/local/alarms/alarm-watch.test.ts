import { expect, it } from 'vitest';
import { AlarmWatch } from '../../../local/alarms/alarm-watch.ts';
import type { AlarmDefinition } from '../../../local/alarms/definition.ts';
import { Figures } from '../../../local/alarms/figures.ts';
import { Clock } from '../../../local/clock.ts';

const MINUTE = 60_000;
const ERRORS = { namespace: 'AWS/Lambda', name: 'Errors', dimensions: { FunctionName: 'Ingest' } };
const BEAT = { namespace: 'ClaimDocket', name: 'Heartbeat', dimensions: { service: 'tend' } };

const alarm = (changes: Partial<AlarmDefinition> = {}): AlarmDefinition => ({
  logicalId: 'Alarm0A1B2C3D',
  name: 'Errors',
  description: 'Articles are not read.',
  queries: [{ id: 'metric', metric: ERRORS, statistic: 'Sum' }],
  judged: 'metric',
  periodSeconds: 300,
  evaluationPeriods: 1,
  datapointsToAlarm: 1,
  comparison: 'GreaterThanOrEqualToThreshold',
  threshold: 1,
  missingData: 'notBreaching',
  actions: [],
  ...changes,
});

/** A watch over one alarm, and what it told. */
function watchOf(definition: AlarmDefinition) {
  const clock = new Clock();
  const figures = new Figures(clock.now);
  const told: string[] = [];
  const watch = new AlarmWatch({
    alarms: [definition],
    figures,
    now: clock.now,
    collect: async () => {},
    onChange: ({ state, reason }) => told.push(`${state} ${reason}`),
  });
  /** Looks once a minute. */
  const pass = async (minutes: number, each: () => void = () => {}) => {
    for (let minute = 0; minute < minutes; minute++) {
      each();
      clock.advance(MINUTE);
      await watch.look();
    }
    return watch.alarms[0]?.state;
  };
  return { figures, told, pass };
}

it('is raised when the minute is over, tells why, and is over when what went wrong is past', async () => {
  const { figures, told, pass } = watchOf(alarm());
  figures.add(ERRORS, 0);
  expect(await pass(1)).toBe('OK');
  figures.add(ERRORS, 1);
  figures.add(ERRORS, 1);
  figures.add({ ...ERRORS, dimensions: { FunctionName: 'Enlist' } }, 1);
  expect(await pass(1)).toBe('ALARM');
  expect(told).toEqual(['ALARM Sum of Errors: 2, newest first, by 5 min (alarm: >= 1)']);
  expect(await pass(5, () => figures.add(ERRORS, 0))).toBe('OK');
  expect(told).toHaveLength(2);
});

it('tells of silence only once there was time to hear something', async () => {
  const heartbeat = alarm({
    queries: [{ id: 'metric', metric: BEAT, statistic: 'Sum' }],
    comparison: 'LessThanThreshold',
    missingData: 'breaching',
  });
  const silent = watchOf(heartbeat);
  expect(await silent.pass(5)).toBe('INSUFFICIENT_DATA');
  expect(await silent.pass(1)).toBe('ALARM');

  const { figures, pass } = watchOf(heartbeat);
  expect(await pass(12, () => figures.add(BEAT, 1))).toBe('OK');
  expect(await pass(14)).toBe('OK');
  expect(await pass(1)).toBe('ALARM');
});

it('judges what is made of several metrics, and percentiles', async () => {
  const [reads, writes] = ['reads', 'writes'].map((name) => ({ ...ERRORS, name })) as [typeof ERRORS, typeof ERRORS];
  const sum = watchOf(
    alarm({
      queries: [
        { id: 'sum', expression: 'FILL(r, 0) + FILL(w, 0)' },
        { id: 'r', metric: reads, statistic: 'Sum' },
        { id: 'w', metric: writes, statistic: 'Sum' },
      ],
      judged: 'sum',
      threshold: 3,
    }),
  );
  sum.figures.add(writes, 2);
  expect(await sum.pass(1)).toBe('OK');
  sum.figures.add(reads, 1);
  expect(await sum.pass(1)).toBe('ALARM');

  const slow = watchOf(alarm({ queries: [{ id: 'metric', metric: ERRORS, statistic: 'p99' }], threshold: 3000 }));
  for (let n = 1; n <= 200; n++) slow.figures.add(ERRORS, n <= 198 ? 20 : 5000);
  expect(await slow.pass(1)).toBe('OK');
  slow.figures.add(ERRORS, 5000);
  expect(await slow.pass(1)).toBe('ALARM');
});
