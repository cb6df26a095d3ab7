import { expect, it } from 'vitest';
import { measuredIn } from '../../../local/alarms/embedded-metrics.ts';

it('finds each value under each of its sets of dimensions', () => {
  const line = JSON.stringify({
    _aws: {
      Timestamp: 0,
      CloudWatchMetrics: [
        { Namespace: 'ClaimDocket', Dimensions: [['service'], ['service', 'desk']], Metrics: [{ Name: 'ClaimsFound', Unit: 'Count' }] },
      ],
    },
    service: 'ingest',
    desk: 'world',
    ClaimsFound: [3, 4],
  });
  const of = (dimensions: object, value: number) => ({ namespace: 'ClaimDocket', name: 'ClaimsFound', dimensions, value });
  expect(measuredIn(line)).toEqual([
    of({ service: 'ingest' }, 3),
    of({ service: 'ingest' }, 4),
    of({ service: 'ingest', desk: 'world' }, 3),
    of({ service: 'ingest', desk: 'world' }, 4),
  ]);
});

it.each(['plain words', '{"level":"INFO"}', '{"CloudWatchMetrics":', '{"_aws":{"CloudWatchMetrics":[{}]}}'])('finds none in %s', (line) => {
  expect(measuredIn(line)).toEqual([]);
});
