import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

/** Who says the last claim, and what type they are. */
const lastSource = (...paragraphs: string[]): string => {
  const source = claimsOf(paragraphs).at(-1)?.attribution.source;
  return `${source?.name ?? '-'}/${source?.type ?? '-'}`;
};

describe('a bare name is a firm', () => {
  it.each([
    ['which posts a loss', 'Velmar posted a loss of $40m on Monday. It said a fire had closed its biggest mine.', 'Velmar/company'],
    ['whose shares fall', 'Shares in Velmar fell 9%. It said sales would halve.', 'Velmar/company'],
    ['whose sales fall', 'Telko’s sales fell 3% in May, it said on Monday.', 'Telko/company'],
    [
      'of a kind that stands before it',
      'Carmaker Bront halted work. Bront said a part was missing. It said staff were safe.',
      'Bront/company',
    ],
    ['of a kind in lower case', 'Seed giant Monvane has paid. It said the rules had been broken.', 'Monvane/company'],
    ['with an apposition', 'Telko, the Brod-based operator, closed a mast. It said the year had been hard.', 'Telko/company'],
    ['that is called “it” in the next sentence', 'Bidra will close three shops. It said 40 jobs would go.', 'Bidra/company'],
  ])('%s', (_, paragraph, expected) => {
    expect(lastSource(paragraph)).toBe(expected);
  });

  it('and a person where “he” comes next', () => {
    expect(lastSource('Marek left the house at nine. He said he was ill.')).toMatch(/^Marek\/(?:person|witness)$/);
  });
});
