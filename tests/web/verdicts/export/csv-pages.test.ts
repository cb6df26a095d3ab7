import { describe, expect, it } from 'vitest';
import { joinCsv, nextCursor } from '../../../../web/src/verdicts/export/csv-pages.ts';

describe('the page behind a page', () => {
  it('is named by its cursor', () => {
    expect(nextCursor('<?format=csv&limit=2&cursor=WyJ2Il0>; rel="next"')).toBe('WyJ2Il0');
    expect(nextCursor('</schema>; rel="describedby", <?cursor=b>; rel=next')).toBe('b');
  });

  it('is not there after the last', () => {
    expect(nextCursor(null)).toBeUndefined();
    expect(nextCursor('<?cursor=a>; rel="prev"')).toBeUndefined();
  });
});

describe('pages joined to one file', () => {
  it('have one mark, one row of names, and every other row', () => {
    const pages = ['\uFEFFclaim,n\r\n"two\r\nlines",1\r\n', '\uFEFFclaim,n\r\nx,2\r\n', 'claim,n\r\ny,3\r\n', 'claim,n\r\n'];
    expect(joinCsv(pages)).toBe('\uFEFFclaim,n\r\n"two\r\nlines",1\r\nx,2\r\ny,3\r\n');
  });
});
