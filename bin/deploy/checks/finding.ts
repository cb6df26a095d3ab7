/** What a check before deploying came to. `stop`: deploying would fail, or do harm; `warning`: it would work, but less well than meant. */
export interface Finding {
  readonly level: 'good' | 'warning' | 'stop';
  /** What is so, and for a warning or a stop what to do. */
  readonly text: string;
}

export const good = (text: string): Finding => ({ level: 'good', text });
export const warning = (text: string): Finding => ({ level: 'warning', text });
export const stop = (text: string): Finding => ({ level: 'stop', text });

/** What a check read of AWS; `unreadable` where the caller may not read it. */
export type Read<T> = T | 'unreadable';
