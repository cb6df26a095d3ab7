import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../config/limits.ts';
import { pasteLack, tooLong } from '../../../../web/src/articles/upload/paste-lacks.ts';

const longest = 'a'.repeat(LIMITS.articleCharacters);

describe('what a pasted article lacks', () => {
  it('is its text, which is said only once it is sent', () => {
    expect(pasteLack('\n ')?.field).toBe('text');
    expect(tooLong('')).toBeUndefined();
  });

  it('is brevity where it is longer than articles may be, which is said at once', () => {
    expect(tooLong(`${longest}.`)).toMatch(/^At most [\d,]+ characters are read\.$/);
    expect(pasteLack(`${longest}.`)).toEqual({ field: 'text', message: tooLong(`${longest}.`) });
  });

  it('is nothing otherwise', () => {
    for (const text of ['Roads closed.', longest]) expect(pasteLack(text) ?? tooLong(text)).toBeUndefined();
  });
});
