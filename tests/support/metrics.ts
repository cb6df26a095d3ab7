import { measuredIn } from '../../local/alarms/embedded-metrics.ts';
import type { Measured } from '../../local/alarms/embedded-metrics.ts';
import type { LogLine } from '../../local/functions/function-logs.ts';

/** What functions wrote of a metric, in the order in which they wrote it. */
export const measured = (lines: readonly LogLine[], metric: string): Omit<Measured, 'name'>[] =>
  lines.flatMap(({ line }) =>
    measuredIn(line).flatMap(({ name, namespace, dimensions, value }) => (name === metric ? [{ namespace, dimensions, value }] : [])),
  );
