import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTable } from '../../../bin/extract/table.ts';
import { colours } from '../../../bin/support/terminal/colours.ts';
import { widthOf } from '../../../bin/support/terminal/width.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { anyText, mutationsOf } from '../../support/hostile/texts.ts';
import { reported } from './reported.ts';

const plain = colours({ isTTY: false }, {});
const painted = colours({ isTTY: true }, {});
const WIDTHS = [60, 80, 109, 110, 160, 200];

const HOSTILE = `The \u001B[31mred\u001B[0m harbour 漢字

Mayor ‮Ilse Tarn‬ said 12 people were killed\u009B2J in 漢字漢字漢字漢字漢字漢字漢字漢字 on Friday, and that \u001B]0;owned\u0007the harbour was closed.

The harbour office said that قال الوزير إن المحادثات فشلت ولم يتضح متى ستستأنف and that 7 people were injured 😀😀😀.

The council called for calm and urged everybody to stay at home.
`;

describe('the table', () => {
  it('tells who denies what', () => {
    const table = asTable('a.txt', reported('The harbour office denied that the gates had failed.\n'), { width: 160, paint: plain });
    expect(table).toContain('denied by harbour office');
  });

  it.each(WIDTHS)('keeps within %i columns, whatever the letters', (width) => {
    for (const line of asTable('a.txt', reported(HOSTILE), { width, paint: plain }).split('\n')) {
      expect(widthOf(line.replaceAll('\u200E', ''))).toBeLessThanOrEqual(width);
    }
  });

  it.each(WIDTHS)('lets no character of the article act upon a terminal of %i columns', (width) => {
    const table = asTable('\u001B[2J.txt', reported(HOSTILE), { width, paint: plain });
    expect(table).toContain('12 people were');
    expect(table).not.toMatch(/[^\P{Cc}\n]/u);
    expect(table).not.toMatch(/[^\P{Cf}\u200E]/u);
  });

  it('does so for any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mutationsOf([HOSTILE, inventedArticle(3).text])), fc.constantFrom(...WIDTHS), (text, width) => {
        const table = asTable('a.txt', reported(text), { width, paint: plain });
        for (const line of table.split('\n')) expect(widthOf(line.replaceAll('\u200E', ''))).toBeLessThanOrEqual(width);
        expect(table).not.toMatch(/[^\P{Cc}\n]/u);
        expect(table).not.toMatch(/[^\P{Cf}\u200E]/u);
      }),
      { numRuns: 200 },
    );
  });

  it('says the same in colours', () => {
    const report = reported(HOSTILE);
    const inColours = asTable('a.txt', report, { width: 120, paint: painted });
    expect(inColours).toContain('\u001B[');
    expect(stripVTControlCharacters(inColours)).toBe(asTable('a.txt', report, { width: 120, paint: plain }));
  });

  it.each([80, 160])('shows those to check first by priority, then the others with the reason why not, at %i columns', (width) => {
    const report = reported(`${inventedArticle(1).text}\nThe mayor called for calm.\n`);
    const table = asTable('a.txt', report, { width, paint: plain });
    const scores = [...table.matchAll(/^\d\d +(\d+) (?:urgent|high|normal|low) /gm)].map(([, score]) => Number(score));
    const queued = report.claims.filter((claim) => claim.queued).length;
    expect(queued).toBeGreaterThanOrEqual(3);
    expect(scores).toHaveLength(report.claims.length);
    expect(scores.slice(0, queued)).toEqual(scores.slice(0, queued).toSorted((a, b) => b - a));
    const [toCheck = '', others = ''] = table.split('Not to check, and why:');
    expect(toCheck).toContain('reports violence');
    expect(others.replaceAll(/\s+/g, ' ')).toContain('a call, which cannot be');
    expect(toCheck).toMatch(width < 110 ? /Ilse Tarn .*\n +\(official\)/ : /Ilse Tarn \(official\)/);
  });

  it('says that claims were not sought in another language, and that a text too short to tell was searched', () => {
    const german = 'Der Minister sagte, dass die Gespräche gescheitert seien und es nicht klar sei, wann sie wieder aufgenommen werden.';
    expect(asTable('a.txt', reported(german), { width: 80, paint: plain }).replaceAll('\n', ' ')).toContain(
      'The article is in German. Claims were not sought: only English is searched.',
    );
    const short = asTable('a.txt', reported('Minister Ada Voss said talks had failed.'), { width: 80, paint: plain });
    expect(short).toContain('an undetermined language · 1 to check');
    expect(asTable('a.txt', reported('The boats were grey and the sea was still.'), { width: 80, paint: plain })).toContain(
      'No claims were found.',
    );
  });
});
