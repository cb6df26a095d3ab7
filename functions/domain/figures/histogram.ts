import type { Counters } from './counters.ts';

/** Buckets double every eight: each reaches 9.05 % further than the one before. */
const PER_DOUBLING = 8;

/** The error bound of `quantile`: a figure is off by less than this share of the true one. */
export const ERROR_BOUND = 2 ** (1 / PER_DOUBLING) - 1;

const PREFIX = 'time';
const LAST = 26 * PER_DOUBLING;

/** Where a bucket begins, in seconds: 0 for the first, then 1, 1.09, 1.19 …, up to two years for the last, which has no end. */
const startOf = (bucket: number): number => (bucket === 0 ? 0 : 2 ** ((bucket - 1) / PER_DOUBLING));

/** The counter of the bucket that a duration falls in. @param seconds what is below 0, as by clocks that disagree, counts as 0 */
export function bucketOf(seconds: number): string {
  if (!(seconds >= 1)) return `${PREFIX}:0`;
  const bucket = Math.min(LAST, Math.floor(Math.log2(seconds) * PER_DOUBLING) + 1);
  // Where the logarithm was rounded up over a border.
  return `${PREFIX}:${startOf(bucket) > seconds ? bucket - 1 : bucket}`;
}

/** The buckets among counters, in order: [bucket, how many]. */
const bucketsIn = (counters: Counters): [bucket: number, count: number][] =>
  Object.entries(counters)
    .flatMap(([name, count]): [number, number][] => (name.startsWith(`${PREFIX}:`) ? [[Number(name.slice(PREFIX.length + 1)), count]] : []))
    .toSorted(([a], [b]) => a - b);

/** How many durations were counted. */
export const countedTimes = (counters: Counters): number => bucketsIn(counters).reduce((sum, [, count]) => sum + count, 0);

/**
 * The duration, in seconds, that a share of all counted ones does not exceed (the ⌈share · n⌉th of them), to within {@link ERROR_BOUND}: within its
 * bucket durations are taken to lie evenly by their logarithm. Null where none was counted.
 * @param share above 0, at most 1: 0.5 for the median
 */
export function quantile(counters: Counters, share: number): number | null {
  const buckets = bucketsIn(counters);
  const wanted = Math.max(1, Math.ceil(share * countedTimes(counters)));
  let before = 0;
  for (const [bucket, count] of buckets) {
    if (before + count < wanted) {
      before += count;
      continue;
    }
    if (bucket === 0) return 0;
    return startOf(bucket) * 2 ** ((wanted - before - 0.5) / count / PER_DOUBLING);
  }
  return null;
}
