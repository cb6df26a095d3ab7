import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is not undefined.
 * @throws Error that names what was awaited, after `seconds`
 */
export async function waitFor<T>(what: string, ask: () => Promise<T | undefined>, seconds = 40): Promise<T> {
  for (const until = Date.now() + seconds * 1000; ;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > until) throw new Error(`Waited ${seconds} s in vain for ${what}.`);
    await sleep(50);
  }
}
