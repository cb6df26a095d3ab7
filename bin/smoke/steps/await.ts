import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '../smoke-failed.ts';
import type { SmokeRun } from './step.ts';

/** How often it looks, in milliseconds. */
const PAUSE = 500;

/** What was seen: what was waited for, or why not yet. */
export type Seen<T> = { readonly done: T } | { readonly notYet: string };

/** Looks again and again until it is there. @throws SmokeFailed when the run's patience is over, and what `look` throws */
export async function awaiting<T>({ patience }: Pick<SmokeRun, 'patience'>, look: () => Promise<Seen<T>>): Promise<T> {
  for (const until = Date.now() + patience; ;) {
    const seen = await look();
    if ('done' in seen) return seen.done;
    expect(Date.now() < until, `after ${patience / 1000} s: ${seen.notYet}`);
    await sleep(PAUSE);
  }
}
