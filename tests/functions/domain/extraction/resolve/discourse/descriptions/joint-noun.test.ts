import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

const UNIONS = 'The Selby Weavers’ Union (SWU) and the Ostra Reform Caucus have condemned the arrests.';

it.each([
  ['The groups', [UNIONS, 'The groups urged the army to stop.'], 'Selby Weavers’ Union and Ostra Reform Caucus'],
  [
    'The two organisations',
    [UNIONS, 'The SWU said no. The two organisations said it was wrong.'],
    'Selby Weavers’ Union and Ostra Reform Caucus',
  ],
  ['Both', ['Mara Quill and Ben Orm were held on Monday.', 'Both deny murder.'], 'Mara Quill and Ben Orm'],
  ['They', ['Mara Quill and Ben Orm were held on Monday. They said the shed was open.'], 'Mara Quill and Ben Orm'],
  ['The pair', ['Mara Quill and Ben Orm were held on Monday.', 'The pair told the court they would appeal.'], 'Mara Quill and Ben Orm'],
  ['The groups', [UNIONS, 'Three student groups met in Selby. The groups said they would march.'], 'Three student groups'],
])('%s is whose names were joined, in %j', (_, paragraphs, expected) => {
  expect(last(...paragraphs)).toBe(expected);
});

it('takes no places for a pair', () => {
  expect(last('The van was seen in Harl Selby and Upper Ostra. They said it was empty.')).not.toBe('Harl Selby and Upper Ostra');
});
