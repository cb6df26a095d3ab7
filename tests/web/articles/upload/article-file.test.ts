import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../config/limits.ts';
import { checkFile, sendableName } from '../../../../web/src/articles/upload/article-file.ts';

const file = (name: string, type = '', size = 100) => ({ name, type, size });

describe('what may be sent', () => {
  it.each([
    ['story.txt', 'text/plain', 'text/plain'],
    ['story.md', '', 'text/markdown'],
    ['STORY.MD', 'application/octet-stream', 'text/markdown'],
    ['page.htm', 'text/html', 'text/html'],
    ['page', 'text/html; charset=utf-8', 'text/html'],
    ['notes', '', 'text/plain'],
    ['3.5 million flee.txt', 'text/plain', 'text/plain'],
  ])('%s of type “%s” is %s', (name, type, contentType) => {
    expect(checkFile(file(name, type))).toEqual({ fine: true, filename: name, contentType });
  });

  it.each([
    ['photo.jpg', 'image/jpeg'],
    ['table.csv', 'text/csv'],
    ['server.log', 'text/plain'],
    ['report.pdf', 'application/pdf'],
    ['report.docx', ''],
  ])('%s is refused, with the way on', (name, type) => {
    expect(checkFile(file(name, type))).toMatchObject({
      fine: false,
      why: expect.stringContaining('plain text, HTML and Markdown') as string,
    });
  });

  it('an empty file is refused, and one that is larger than an article may be', () => {
    expect(checkFile(file('a.txt', '', 0))).toMatchObject({ fine: false, why: 'The file is empty.' });
    expect(checkFile(file('a.txt', '', LIMITS.articleBytes))).toMatchObject({ fine: true });
    expect(checkFile(file('a.txt', '', LIMITS.articleBytes + 1))).toMatchObject({
      fine: false,
      why: 'The file has 10.0 MB; an article may have 10 MB. Upload its text alone.',
    });
  });
});

describe('the name that is sent', () => {
  it('loses what the API refuses, and keeps its ending', () => {
    expect(sendableName('a/b\\c\u0007${filename}.md')).toBe('a-b-c-$-{filename}.md');
    expect(sendableName(`${'x'.repeat(300)}.html`)).toBe(`${'x'.repeat(195)}.html`);
  });

  it('is one that the API takes, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 230 }), (name) => {
        const sent = sendableName(name);
        expect(sent.length).toBeLessThanOrEqual(200);
        expect(sent).toMatch(/^(?!.*\$\{)[^/\\\p{Cc}]+$/u);
      }),
    );
  });
});
