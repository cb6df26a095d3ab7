import { describe, expect, it } from 'vitest';
import { followUpLack } from '../../../../web/src/work/after-verdict/follow-up-lacks.ts';

const before = { wording: 'It was so.', rationale: 'The register says so.' };

describe('what a follow-up lacks before it is recorded', () => {
  it('is a reason, whatever the verdict’s words', () => {
    expect(followUpLack('correct', { reason: ' ', before, words: before })?.field).toBe('reason');
    expect(followUpLack('correct', { reason: 'The register was misread.', before, words: before })).toBeUndefined();
  });

  it('is a change where it is refiled, which still says why', () => {
    const refile = (words: typeof before) => followUpLack('refile', { reason: '', before, words });
    expect(refile(before)?.field).toBe('wording');
    expect(refile({ ...before, rationale: ' ' })?.field).toBe('rationale');
    expect(refile({ ...before, wording: 'It was not so.' })).toBeUndefined();
    expect(refile({ ...before, wording: '' })).toBeUndefined();
  });
});
