import type { SmokeTarget } from '../target.ts';

/** A claim that the smoke test works on. */
export interface SmokeClaim {
  readonly id: string;
  readonly revision: number;
}

/** What the steps of one run leave for each other. */
export interface SmokeRun {
  readonly target: SmokeTarget;
  /** How long what happens behind the queues may take, in milliseconds. */
  readonly patience: number;
  uploadId?: string;
  claims: readonly SmokeClaim[];
  /** The claim that is ruled on, and the number of its verdict once there is one. */
  ruled?: SmokeClaim & { verdict?: number };
}

/** One step of the smoke test. */
export interface SmokeStep {
  /** What it tries. */
  readonly name: string;
  /** Where to look when it fails. */
  readonly lookAt: string;
  /** @returns what it saw, in a few words. @throws SmokeFailed */
  readonly run: (run: SmokeRun) => Promise<string>;
}
