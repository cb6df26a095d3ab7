import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords, titleOf } from '../../../../functions/domain/article/search-words.ts';

describe('searchWords', () => {
  it('are whole words without case and accents, each once', () => {
    expect(searchWords('Flood closes the Überland bridge; bridge of São João shut at 6')).toEqual(
      'flood closes the uberland bridge sao joao shut 6'.split(' '),
    );
  });

  it.each(['', 'a of', '–…!', '\u{1F600}'])('of %j are none', (text) => {
    expect(searchWords(text)).toEqual([]);
  });

  it('are few and short, whatever the text, and found by themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const words = searchWords(text);
        expect(words.length).toBeLessThanOrEqual(30);
        for (const word of words) expect([word.length <= 60, word.includes('#'), searchWords(word)]).toEqual([true, false, [word]]);
      }),
    );
  });

  it('come of the headline and the file’s name', () => {
    expect(searchWords(titleOf('Bridge closed', 'incoming/world/4f/flood-2026.html'))).toEqual(['bridge', 'closed', 'flood', '2026']);
    expect(titleOf(null, 'incoming/notes')).toBe(' notes');
  });
});
