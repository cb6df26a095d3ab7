import type { Duration } from 'aws-cdk-lib/core';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { METRIC_NAMESPACE, METRICS } from '../../config/metrics.ts';
import type { DeskMetricName, MetricName } from '../../config/metrics.ts';

export interface OwnMetricProps {
  /** `Sum`, `Maximum`, `p50` … */
  readonly statistic: string;
  readonly period: Duration;
  readonly label?: string;
}

/** A metric of a desk that the functions measure. */
export const deskMetric = (name: DeskMetricName, desk: string, props: OwnMetricProps): Metric => metricOf(name, { desk }, props);

/** A metric that a function measures, of all desks together. @param service which function, where several measure it */
export const ownMetric = (name: Exclude<MetricName, DeskMetricName>, props: OwnMetricProps, service?: string): Metric =>
  metricOf(name, {}, props, service);

const metricOf = (metricName: MetricName, dimensions: Readonly<Record<string, string>>, props: OwnMetricProps, service?: string): Metric =>
  new Metric({
    namespace: METRIC_NAMESPACE,
    metricName,
    dimensionsMap: { service: service ?? METRICS[metricName].services[0], ...dimensions },
    ...props,
  });
