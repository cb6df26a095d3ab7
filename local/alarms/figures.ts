import type { MetricName } from './definition.ts';

const MINUTE = 60_000;
/** Longer than any alarm looks back. */
const KEPT_MINUTES = 24 * 60;

const keyOf = ({ namespace, name, dimensions }: MetricName): string =>
  JSON.stringify([namespace, name, Object.entries(dimensions).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

/** The laptop's CloudWatch metrics: what was measured, by the minute, for a day. Nothing of it outlives the process. */
export class Figures {
  readonly #now: () => number;
  readonly #series = new Map<string, Map<number, number[]>>();
  readonly #since: number;

  /** @param now epoch milliseconds */
  constructor(now: () => number) {
    this.#now = now;
    this.#since = this.minute + 1;
  }

  /** The minute that it is, counted from the epoch: not over yet. */
  get minute(): number {
    return Math.floor(this.#now() / MINUTE);
  }

  /** The first minute that was watched from its beginning. */
  get since(): number {
    return this.#since;
  }

  add(metric: MetricName, value: number): void {
    const key = keyOf(metric);
    const minutes = this.#series.get(key) ?? new Map<number, number[]>();
    this.#series.set(key, minutes);
    const now = this.minute;
    const values = minutes.get(now);
    if (values !== undefined) {
      values.push(value);
      return;
    }
    minutes.set(now, [value]);
    for (const minute of minutes.keys()) if (minute < now - KEPT_MINUTES) minutes.delete(minute);
  }

  /** What was measured from one minute up to another, which does not count. */
  between(metric: MetricName, from: number, to: number): number[] {
    const minutes = this.#series.get(keyOf(metric));
    if (minutes === undefined) return [];
    const values: number[] = [];
    for (let minute = from; minute < to; minute++) values.push(...(minutes.get(minute) ?? []));
    return values;
  }
}
