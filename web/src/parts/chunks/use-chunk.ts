import { useEffect, useState } from 'react';
import { Offline } from '../../api/problem.ts';
import type { Chunk } from './chunk.ts';

/** How long to wait, in milliseconds, before asking again for what did not come. */
const AGAIN_AFTER = 5000;

/**
 * What a chunk holds, from when it is wanted on. While it is wanted and there is no connection it is asked for again from time to time.
 * @returns `error` why it did not come, null where it may yet; `retry` asks for it again
 */
export function useChunk<Loaded>(chunk: Chunk<Loaded>, wanted: boolean) {
  const [error, setError] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const { there } = chunk;
  const missing = wanted && there === undefined;
  useEffect(() => {
    if (!missing) return undefined;
    let gone = false;
    let timer = 0;
    const retry = (): void => setTries((before) => before + 1);
    const bring = async (): Promise<void> => {
      try {
        await chunk.bring();
        if (!gone) setError(null);
        // What is there is asked of the chunk itself: drawn anew it is seen.
        if (!gone) retry();
      } catch (failure) {
        if (gone) return;
        setError(failure);
        if (failure instanceof Offline) timer = globalThis.setTimeout(retry, AGAIN_AFTER);
      }
    };
    void bring();
    globalThis.addEventListener('online', retry);
    return () => {
      gone = true;
      globalThis.clearTimeout(timer);
      globalThis.removeEventListener('online', retry);
    };
  }, [chunk, missing, tries]);
  return { there, error, retry: (): void => setTries(tries + 1) };
}
