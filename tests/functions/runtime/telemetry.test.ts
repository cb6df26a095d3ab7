import { expect, it, vi } from 'vitest';
import { NEWSROOM_DESKS } from '../../../config/desks.ts';
import { METRICS } from '../../../config/metrics.ts';

vi.stubEnv('POWERTOOLS_SERVICE_NAME', 'tend');
vi.stubEnv('POWERTOOLS_METRICS_NAMESPACE', 'ClaimDocket');
vi.stubEnv('AWS_LAMBDA_FUNCTION_VERSION', '7');
const { measure, measureDesk, measureFailure, withMetrics } = await import('../../../functions/runtime/telemetry.ts');

/** What is written to the log meanwhile, each line read as JSON. */
async function written(work: () => Promise<void>): Promise<unknown[]> {
  const lines: unknown[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => lines.push(JSON.parse(String(chunk))) > 0);
  try {
    await work();
  } finally {
    write.mockRestore();
  }
  return lines;
}

const directive = (dimensions: string[], ...metrics: object[]) => ({
  Timestamp: expect.any(Number),
  CloudWatchMetrics: [{ Namespace: 'ClaimDocket', Dimensions: [dimensions], Metrics: metrics }],
});

it('writes what a run measured in one line, also where the run fails', async () => {
  const lines = await written(async () => {
    const failing = withMetrics(async () => {
      measure('Heartbeat');
      measure('StuckWork', 3);
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
  });
  expect(lines).toEqual([
    {
      _aws: directive(['service'], { Name: 'Heartbeat', Unit: 'Count' }, { Name: 'StuckWork', Unit: 'Count' }),
      service: 'tend',
      Heartbeat: 1,
      StuckWork: 3,
    },
  ]);
});

it('writes what is measured of a desk in a line that names it', async () => {
  const lines = await written(async () => measureDesk('world', { ClaimsOverdue: 2, OldestWaiting: 7200 }));
  expect(lines).toEqual([
    {
      _aws: directive(['service', 'desk'], { Name: 'ClaimsOverdue', Unit: 'Count' }, { Name: 'OldestWaiting', Unit: 'Seconds' }),
      service: 'tend',
      desk: 'world',
      ClaimsOverdue: 2,
      OldestWaiting: 7200,
    },
  ]);
});

it('writes a failure in a line that names the version that failed', async () => {
  expect(await written(async () => measureFailure())).toEqual([
    { _aws: directive(['service', 'version'], { Name: 'Failures', Unit: 'Count' }), service: 'tend', version: '7', Failures: 1 },
  ]);
});

it('measures no more than a newsroom would pay for', () => {
  const series = Object.values(METRICS).reduce(
    (sum, { byDesk, services }) => sum + services.length * (byDesk ? NEWSROOM_DESKS.length : 1),
    0,
  );
  expect(series).toBeLessThanOrEqual(18 + 6 * NEWSROOM_DESKS.length);
});
