import { z } from 'zod';
import type { LogLine } from '../../local/functions/function-logs.ts';

/** @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html */
const Embedded = z.looseObject({
  _aws: z.object({
    CloudWatchMetrics: z.array(
      z.object({ Namespace: z.string(), Dimensions: z.array(z.array(z.string())), Metrics: z.array(z.object({ Name: z.string() })) }),
    ),
  }),
});

/** One value of a metric, as CloudWatch would have it. */
export interface Measured {
  readonly namespace: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: unknown;
}

/** What functions wrote of a metric, in the order in which they wrote it. */
export const measured = (lines: readonly LogLine[], metric: string): Measured[] =>
  lines.flatMap(({ line }) => {
    if (!line.includes('"CloudWatchMetrics"')) return [];
    const { _aws: directive, ...values } = Embedded.parse(JSON.parse(line));
    return directive.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
      Metrics.some(({ Name }) => Name === metric)
        ? Dimensions.map((names) => ({
            namespace: Namespace,
            dimensions: Object.fromEntries(names.map((name) => [name, String(values[name])])),
            value: values[metric],
          }))
        : [],
    );
  });
