import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { Schedules } from '../../../local/events/schedules.ts';
import type { ScheduleDefinition } from '../../../local/events/schedules.ts';

const START = '2026-11-23T12:00:00.000Z';
const MINUTE = 60_000;
const TEND: ScheduleDefinition = {
  expression: 'rate(1 minute)',
  timezone: 'UTC',
  target: 'Tend',
  source: 'aws.scheduler',
  arn: 'arn:aws:scheduler:us-east-1:000000000000:schedule/default/EachMinute',
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(START) });
});
afterEach(() => {
  vi.useRealTimers();
});

function schedulesOf(
  schedule: ScheduleDefinition,
  invoke = vi.fn<(target: string, event: unknown) => Promise<unknown>>().mockResolvedValue(undefined),
) {
  const schedules = new Schedules({ schedules: [schedule], accountId: '000000000000', region: 'us-east-1', invoke });
  onTestFinished(() => schedules.stop());
  return { schedules, invoke };
}

it('calls once at the start, then by the clock', async () => {
  const { invoke } = schedulesOf(TEND);
  expect(invoke).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(MINUTE - 1);
  expect(invoke).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(invoke).toHaveBeenCalledTimes(3);
});

it('gives the scheduler’s event', async () => {
  const { invoke } = schedulesOf(TEND);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(invoke).toHaveBeenLastCalledWith('Tend', {
    version: '0',
    id: expect.any(String),
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: '000000000000',
    time: '2026-11-23T12:01:00Z',
    region: 'us-east-1',
    resources: [TEND.arn],
    detail: '{}',
  });
});

it('gives the schedule’s own input in its place', () => {
  const { invoke } = schedulesOf({ ...TEND, input: '{"now":"x"}' });
  expect(invoke).toHaveBeenCalledWith('Tend', { now: 'x' });
});

it('waits longer than a timer can', async () => {
  const { invoke } = schedulesOf({ ...TEND, expression: 'cron(0 12 23 1 ? 2027)' });
  await vi.advanceTimersByTimeAsync(61 * 24 * 60 * MINUTE - 1);
  expect(invoke).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(invoke).toHaveBeenCalledTimes(2);
});

it('makes up only once for what was missed while the laptop slept', async () => {
  const { invoke } = schedulesOf(TEND);
  vi.setSystemTime(new Date('2026-11-23T15:00:00.000Z'));
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(invoke).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(invoke).toHaveBeenCalledTimes(3);
});

it('calls no more once stopped, and waits for calls at work', async () => {
  let finish: ((value: unknown) => void) | undefined;
  const { schedules, invoke } = schedulesOf(
    TEND,
    vi.fn(() => new Promise((resolve) => (finish = resolve))),
  );
  let stopped = false;
  const stopping = schedules.stop().then(() => (stopped = true));
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect([invoke.mock.calls.length, stopped]).toEqual([1, false]);
  finish?.(undefined);
  await stopping;
  expect(stopped).toBe(true);
});

it('refuses a stack with an expression that AWS would refuse', () => {
  expect(() => schedulesOf({ ...TEND, expression: 'rate(1 moment)' })).toThrow('rate(1 moment)');
});
