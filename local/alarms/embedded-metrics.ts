import { z } from 'zod';
import type { MetricName } from './definition.ts';

/** @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html */
const Embedded = z.looseObject({
  _aws: z.object({
    CloudWatchMetrics: z.array(
      z.object({ Namespace: z.string(), Dimensions: z.array(z.array(z.string())), Metrics: z.array(z.object({ Name: z.string() })) }),
    ),
  }),
});

/** One value of a metric. */
export interface Measured extends MetricName {
  readonly value: number;
}

/** The metrics that a line of a function's log carries; none where it is no such line. */
export function measuredIn(line: string): Measured[] {
  if (!line.includes('"CloudWatchMetrics"')) return [];
  const { data } = Embedded.safeParse(parsed(line));
  if (data === undefined) return [];
  const { _aws: directive, ...fields } = data;
  return directive.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
    Dimensions.flatMap((names) => {
      const dimensions = Object.fromEntries(names.map((name) => [name, String(fields[name])]));
      return Metrics.flatMap(({ Name }) =>
        valuesOf(fields[Name]).map((value) => ({ namespace: Namespace, name: Name, dimensions, value })),
      );
    }),
  );
}

const valuesOf = (value: unknown): number[] => [value].flat().filter((one) => typeof one === 'number');

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
