import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it('takes the regulator of a lead for the body that is named soon, with its field in its name', () => {
  expect(
    sources(
      'SELBY, Aug 18 – The state’s roads regulator said on Friday it was looking into three crashes.',
      'The statement from the Office of Road Licensing (ORL) came after a bus hit a crane.',
      'The regulator also said it would act. The buses were new, it added.',
    ),
  ).toEqual(['Office of Road Licensing', 'Office of Road Licensing', 'Office of Road Licensing']);
});

it('takes no place for the body of that field', () => {
  expect(sources('Port Selby was shut.', 'The port authority rejected claims that it had let ore be loaded.')).toEqual(['port authority']);
});

it('takes the industry body for the federation that has just spoken', () => {
  expect(
    sources(
      'The International Carriers’ Council forecasts that aircraft will be late.',
      'The industry body cautioned that this may go on.',
    ),
  ).toEqual(['International Carriers’ Council', 'International Carriers’ Council']);
});
