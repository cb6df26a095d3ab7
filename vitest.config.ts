import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/support/long-first.ts';

/** These look at what is one for all of a process: all schemas that were ever named, all that is written to the console. */
const ALONE = ['tests/bin/openapi/derived-files.test.ts', 'tests/functions/runtime/telemetry.test.ts'];

/**
 * Three projects: `unit` needs nothing built; `cloud` (`*.cloud.test.ts`) synthesizes the stack once and runs on the laptop's cloud. Their files
 * share what they import, which takes a third off the time, as long as no other project comes in between; those of `alone` do not.
 */
export default defineConfig({
  test: {
    sequence: { shuffle: { files: false, tests: true }, sequencer: LongFirst },
    // Vitest would leave one core idle; much of what runs here waits for a child process or a queue.
    maxWorkers: '100%',
    // The AWS SDK warns in each worker that its releases of 2027 will want a newer Node.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    // A machine that does more than this may take several times as long as usual.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.cloud.test.ts', ...ALONE],
          isolate: false,
          sequence: { shuffle: true, groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, sequence: { shuffle: true, groupOrder: 2 } },
      },
      {
        extends: true,
        test: {
          name: 'cloud',
          include: ['tests/**/*.cloud.test.ts'],
          globalSetup: ['tests/support/synthesize.ts', 'tests/support/bundle-docket.ts', 'tests/support/unpack-browser.ts'],
          isolate: false,
          sequence: { shuffle: true, groupOrder: 0 },
        },
      },
    ],
  },
});
