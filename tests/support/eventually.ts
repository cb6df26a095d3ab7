import { vi } from 'vitest';

/** Tries until it does not throw, for as long as a busy machine may take: `vi.waitFor` alone gives up after a second. */
export const eventually = <T>(attempt: () => Promise<T> | T): Promise<T> => vi.waitFor(attempt, { timeout: 30_000 });
