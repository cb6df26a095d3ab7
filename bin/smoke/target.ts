import type { SmokeApi } from './api/smoke-api.ts';

/** What the smoke test tries out. */
export interface SmokeTarget {
  readonly api: SmokeApi;
  /** The id of the person as whom the API knows it: nobody's, and another one each run, so that two runs do not meet. */
  readonly person: string;
  /** Of the console, without a slash at its end. */
  readonly origin: string;
  readonly articleBucket: string;
  /** Where to look when a step fails: `--stage staging`, or nothing on the laptop. */
  readonly where: string;
}
