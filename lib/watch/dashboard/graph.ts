import { Duration } from 'aws-cdk-lib/core';
import { GraphWidget, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric, IWidget } from 'aws-cdk-lib/aws-cloudwatch';

/** What most figures are added up over: coarse enough for a day at a glance, fine enough to see an incident begin. */
export const PERIOD = Duration.minutes(5);

/** A dashboard is 24 columns wide. */
const COLUMNS = 24;

export interface GraphOptions {
  /** Unit, as people say it: the axis' label. */
  readonly unit?: string;
  /** Metrics with an axis of their own, on the right. */
  readonly right?: readonly IMetric[];
}

/** A graph; how wide it is, its row says. */
export type Graph = (width: number) => IWidget;

export const graph =
  (title: string, left: readonly IMetric[], { unit, right }: GraphOptions = {}): Graph =>
  (width) =>
    new GraphWidget({
      title,
      width,
      height: 6,
      left: [...left],
      leftYAxis: { min: 0, showUnits: false, ...(unit !== undefined && { label: unit }) },
      ...(right !== undefined && { right: [...right], rightYAxis: { min: 0, showUnits: false } }),
    });

/** A heading, with a line on what to look for, and graphs beside one another below it. */
export const section = (heading: string, hint: string, graphs: readonly Graph[]): IWidget[][] => [
  [new TextWidget({ markdown: `## ${heading}\n${hint}`, width: COLUMNS, height: 2 })],
  graphs.map((drawn) => drawn(Math.floor(COLUMNS / graphs.length))),
];
