import { describe, expect, it } from 'vitest';
import { shownText } from '../../../../web/src/work/article/shown-text.ts';

describe('shownText', () => {
  it('writes out what would turn or hide other text', () => {
    expect(shownText('pay \u202e001\u202c now\u200b')).toBe('pay [U+202E]001[U+202C] now[U+200B]');
  });

  it('leaves words of any script alone', () => {
    const text = 'Ünïcode العربية 漢字 👩‍🚒 <script>alert(1)</script>';
    expect(shownText(text)).toBe(text);
  });
});
