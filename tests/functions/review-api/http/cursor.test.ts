import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, TIME_AND_ID } from '../../../../functions/review-api/http/cursor.ts';
import { Problem } from '../../../../functions/review-api/http/problem.ts';

const place = '2026-03-01T12:00:00.000Z#article.07';

describe('cursors', () => {
  it('come back as they were, for the same list only', () => {
    fc.assert(
      fc.property(fc.string(), (list) => {
        const cursor = encodeCursor(list, place) ?? '';
        expect(decodeCursor(list, cursor, TIME_AND_ID)).toBe(place);
        expect(() => decodeCursor(`${list}!`, cursor, TIME_AND_ID)).toThrow(Problem);
      }),
    );
  });

  it('never get further when made up, even in the right form', () => {
    fc.assert(
      fc.property(fc.string(), (made) => {
        fc.pre(!TIME_AND_ID.test(made));
        expect(() => decodeCursor('list', made, TIME_AND_ID)).toThrow(Problem);
        expect(() => decodeCursor('list', encodeCursor('list', made) ?? '', TIME_AND_ID)).toThrow(Problem);
      }),
    );
  });

  it('end where the list ends', () => {
    expect(encodeCursor('list', null)).toBeNull();
    expect(decodeCursor('list', undefined, TIME_AND_ID)).toBeUndefined();
  });
});
