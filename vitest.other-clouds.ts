import { defineConfig } from 'vitest/config';

/**
 * The tests of intake and review once more, over services that are not ours: S3 and SQS by moto, DynamoDB by dynoxide. `docs/other-clouds.md` has
 * what differs, and which tests are left out for it.
 */
export default defineConfig({
  test: {
    name: 'other-clouds',
    include: ['tests/functions/**/*.cloud.test.ts', 'tests/faults/{bad-input,same-again,twenty-reviewers}.cloud.test.ts'],
    globalSetup: ['tests/support/synthesize.ts'],
    sequence: { shuffle: true },
    maxWorkers: '100%',
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', TEST_SERVICES: 'other' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
