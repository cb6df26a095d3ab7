import { describe, expect, it } from 'vitest';
import { seenMark, unseenCount } from '../../../web/src/mentions/unseen.ts';

const item = (at: string, seen: boolean) => ({
  claim: { id: 'article.1', desk: 'world', text: 'A bridge fell.' },
  note: { number: 1, by: 'Ben', at, text: '@Anna look', restrictedTo: null, erased: null },
  seen,
});

describe('the notes that call somebody', () => {
  it('are counted while unseen, and marked up to the newest of them', () => {
    const items = [
      item('2026-11-26T03:00:00.000Z', false),
      item('2026-11-26T04:00:00.000Z', false),
      item('2026-11-26T02:00:00.000Z', true),
    ];
    expect(unseenCount({ items })).toBe(2);
    expect(seenMark({ items })).toBe('2026-11-26T04:00:00.000Z');
  });

  it('need no mark where all are seen, or none are known', () => {
    expect(unseenCount(undefined)).toBe(0);
    expect(seenMark({ items: [item('2026-11-26T02:00:00.000Z', true)] })).toBeUndefined();
  });
});
