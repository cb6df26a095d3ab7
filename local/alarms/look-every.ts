import type { AlarmWatch } from './alarm-watch.ts';

/** Has alarms looked at again and again. @returns a way to end that, which waits for a look that is under way */
export function lookEvery(watch: AlarmWatch, milliseconds: number): () => Promise<void> {
  let looking: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    looking = watch.look().catch((error: unknown) => console.error('The alarms could not be looked at.', error));
  }, milliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
