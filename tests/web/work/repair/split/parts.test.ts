import { describe, expect, it } from 'vitest';
import { partsBody, splitLack, withPart } from '../../../../../web/src/work/repair/split/parts.ts';

const quoted = (start: number, text: string) => ({ start, end: start + text.length, text });

describe('the parts of a claim', () => {
  const parts = withPart(withPart([], quoted(0, 'Two died')), quoted(13, 'three were hurt'));

  it('are told apart even after one was left out', () => {
    const fewer = parts.filter((_, place) => place > 0);
    expect(new Set(withPart(fewer, quoted(0, 'Two')).map(({ key }) => key)).size).toBe(2);
  });

  it('are two at least, say something, and not the same', () => {
    expect(splitLack(parts.slice(1))).toEqual({ field: 'words', message: expect.stringContaining('two parts at least') });
    expect(splitLack(parts.map((part) => ({ ...part, text: ' ' })))).toEqual({
      field: 'part-1',
      message: expect.stringContaining('say something'),
    });
    expect(splitLack(parts.map((part) => ({ ...part, text: 'Two died' })))).toEqual({
      field: 'part-2',
      message: expect.stringContaining('the same'),
    });
    expect(splitLack(parts)).toBeUndefined();
  });

  it('are sent by place, with their text where it was put otherwise', () => {
    const [first, second] = parts;
    expect(partsBody([{ ...first!, text: 'Two people died' }, second!])).toEqual([
      { spans: [quoted(0, 'Two died')], text: 'Two people died' },
      { spans: [quoted(13, 'three were hurt')] },
    ]);
  });
});
