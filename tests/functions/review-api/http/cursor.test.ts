import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../../functions/review-api/http/cursor.ts';
import { Problem } from '../../../../functions/review-api/http/problem.ts';

describe('cursors', () => {
  it('come back as they were, for the same list only', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (list, after) => {
        const cursor = encodeCursor(list, after) ?? '';
        expect(decodeCursor(list, cursor)).toBe(after);
        expect(() => decodeCursor(`${list}!`, cursor)).toThrow(Problem);
      }),
    );
  });

  it('never break anything when made up', () => {
    fc.assert(
      fc.property(fc.string(), (made) => {
        expect(() => decodeCursor('list', made)).toThrow(Problem);
      }),
    );
  });

  it('end where the list ends', () => {
    expect(encodeCursor('list', null)).toBeNull();
    expect(decodeCursor('list', undefined)).toBeUndefined();
  });
});
