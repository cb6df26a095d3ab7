/** A statistic that the laptop does not make. */
export class UnknownStatistic extends Error {
  override readonly name = 'UnknownStatistic';
}

type Statistic = (values: readonly number[]) => number;

const STATISTICS: Readonly<Record<string, Statistic>> = {
  SampleCount: (values) => values.length,
  Sum: (values) => values.reduce((sum, value) => sum + value, 0),
  Average: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  Minimum: (values) => values.reduce((least, value) => Math.min(least, value), Infinity),
  Maximum: (values) => values.reduce((most, value) => Math.max(most, value), -Infinity),
};

/** The value that a share of all does not exceed. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * The statistic of that name: `Sum`, `p99` …
 * @throws UnknownStatistic
 */
export function statisticOf(name: string): Statistic {
  const percent = /^p(\d{1,2}(?:\.\d+)?|100)$/i.exec(name)?.[1];
  const known = percent === undefined ? STATISTICS[name] : (values: readonly number[]) => percentile(values, Number(percent) / 100);
  if (known === undefined)
    throw new UnknownStatistic(`the laptop makes no statistic ${name}; it makes ${Object.keys(STATISTICS).join(', ')} and percentiles`);
  return known;
}
