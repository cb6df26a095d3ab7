import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainClaim } from '../../../../bin/extract/explain/explain-claim.ts';
import { POINTS } from '../../../../functions/domain/extraction/prioritise/points.ts';
import { colours } from '../../../../bin/support/terminal/colours.ts';
import { widthOf } from '../../../../bin/support/terminal/width.ts';
import { brokenNews, mutationsOf, soup } from '../../../support/hostile/texts.ts';
import { inventedArticle } from '../../../support/invented-article.ts';
import { reported } from '../reported.ts';

const plain = colours({ isTTY: false }, {});
const painted = colours({ isTTY: true }, {});

const report = reported(`Twelve dead as harbour crane falls

Harbour minister Ada Voss spoke to reporters on Friday. She said that 12 people had been killed when a crane fell in \u001B[31mLusen\u001B[0m.

The crane was allegedly never inspected, and Harbour Wire could not independently verify the accounts.

“We want an inquiry now,” the dockers' union said.

The union called for calm.
`);

/** The explanation of the first claim whose words match, on one line. */
function explained(words: RegExp, width = 100): string {
  const claim = report.claims.find(({ text }) => words.test(text));
  if (claim === undefined) throw new Error(`No claim says ${String(words)}: ${report.claims.map(({ text }) => text).join(' | ')}`);
  return explainClaim('a.txt', report, claim, { width, paint: plain });
}
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('an explanation', () => {
  it('shows the sentence with its parts, the cue and what the model says', () => {
    const text = inOneLine(explained(/12 people/));
    expect(text).toMatch(/\[source: She\] \[cue: said\] that \[claim: 12 people had been killed .*\]/);
    expect(text).toContain('By the cue “said”: somebody says so.');
    expect(text).toMatch(/The model: \d+ % an attribution, \d+ % voiced/);
  });

  it('tells whom a pronoun stands for, and where that person was named', () => {
    const text = inOneLine(explained(/12 people/));
    expect(text).toMatch(
      /“She” stands for Ada Voss, who spoke or was named last before, as in “…Harbour minister Ada Voss spoke to reporters/,
    );
  });

  it('tells who handed it on', () => {
    const nested = reported('A witness said the bridge had fallen on Friday night, a council spokesman said.\n');
    const claim = nested.claims.find(({ attribution }) => attribution.via.length > 0);
    if (claim === undefined) throw new Error('Nobody hands anything on.');
    const text = inOneLine(explainClaim('a.txt', nested, claim, { width: 100, paint: plain }));
    expect(text).toContain(
      '[source: A witness] [cue: said] [claim: the bridge had fallen on Friday night], [via: a council spokesman] said.',
    );
    expect(text).toContain('at second hand, via council spokesman');
  });

  it('tells of nobody named, and of the rules where the model is silent', () => {
    const text = inOneLine(explained(/never inspected/));
    expect(text).toContain('By the cue “allegedly”: it tells under reserve, and names nobody.');
    expect(text).toContain('source nobody named');
  });

  it('tells what the outlet checked, and why it is queued', () => {
    const text = inOneLine(explained(/never inspected/));
    expect(text).toMatch(/checked tried, and could not be confirmed: “.*could not independently verify/);
    expect(text).toMatch(/queued yes: the outlet tells it under reserve/);
    expect(inOneLine(explained(/calm/))).toContain('queued no: a call, which cannot be so or not so today');
  });

  it('counts the points that make the priority', () => {
    for (const claim of report.claims) {
      const text = explainClaim('a.txt', report, claim, { width: 100, paint: plain });
      const points = [...text.matchAll(/^ {12}([+−])(\d+) /gm)].map(([, sign, n]) => (sign === '+' ? 1 : -1) * Number(n));
      expect(points[0]).toBe(POINTS.base);
      const sum = points.reduce((total, n) => total + n, 0);
      expect(Math.max(0, Math.min(100, sum))).toBe(claim.priority.score);
    }
  });

  it.each([60, 80, 160])('keeps within %i columns, and lets nothing of the article act upon the terminal', (width) => {
    const text = explained(/12 people/, width);
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('does so for the claims of any text', () => {
    fc.assert(
      fc.property(fc.oneof(brokenNews, soup, mutationsOf([inventedArticle(3).text])), (text) => {
        const torn = reported(text);
        for (const claim of torn.claims.slice(0, 2)) {
          const shown = explainClaim('a.txt', torn, claim, { width: 80, paint: plain });
          for (const line of shown.split('\n')) expect(widthOf(line.replaceAll('\u200E', ''))).toBeLessThanOrEqual(80);
          expect(shown).not.toMatch(/[^\P{Cc}\n]/u);
          expect(shown).not.toMatch(/[^\P{Cf}\u200E]/u);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says the same in colours', () => {
    for (const claim of report.claims) {
      const inColours = explainClaim('a.txt', report, claim, { width: 80, paint: painted });
      expect(stripVTControlCharacters(inColours)).toBe(explainClaim('a.txt', report, claim, { width: 80, paint: plain }));
    }
  });
});
