import * as z from 'zod';
import { describe, expect, it, vi } from 'vitest';
import { BadSettings, settingsOf } from '../../../functions/runtime/settings.ts';

describe('settingsOf', () => {
  it('reads the environment at first use, and names each variable that is wrong', () => {
    const settings = settingsOf(z.object({ DOCKET_TEST_TABLE: z.string().min(1), DOCKET_TEST_URL: z.url() }));
    vi.stubEnv('DOCKET_TEST_URL', 'no url');
    expect(settings).toThrow(BadSettings);
    expect(settings).toThrow(/DOCKET_TEST_TABLE: .*DOCKET_TEST_URL: /);
    vi.stubEnv('DOCKET_TEST_TABLE', 'table');
    vi.stubEnv('DOCKET_TEST_URL', 'https://example.org/queue');
    expect(settings()).toEqual({ DOCKET_TEST_TABLE: 'table', DOCKET_TEST_URL: 'https://example.org/queue' });
    vi.unstubAllEnvs();
    expect(settings().DOCKET_TEST_TABLE).toBe('table');
  });
});
