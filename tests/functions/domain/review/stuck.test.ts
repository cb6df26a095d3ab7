import { describe, expect, it } from 'vitest';
import { remedyFor } from '../../../../functions/domain/review/stuck.ts';

describe('what to do about work that is stuck', () => {
  it.each([
    ['intake', 'NoSuchKey', /Upload it again/],
    ['claim', 'AccessDeniedException', /permission/],
    ['outcome', 'NoEffect', /logs/],
    ['intake', 'TypeError', /plain text/],
    ['claim', 'TypeError', /read with its article/],
    ['outcome', 'TypeError', /newsroom/],
  ] as const)('of an %s that failed with %s', (kind, code, says) => {
    expect(remedyFor(kind, code)).toMatch(says);
  });
});
