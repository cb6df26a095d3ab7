/** Seconds that the work takes: the median of `runs`, after one run to warm up. */
export async function medianSeconds(runs: number, work: () => void | Promise<void>): Promise<number> {
  await work();
  const seconds: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    seconds.push((performance.now() - started) / 1000);
  }
  return seconds.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}
