import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const typeOf = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.type;

describe('who runs for an office is political', () => {
  it.each([
    [
      'by a campaign',
      ['Voters choose on Tuesday in the election. Donald Crump’s campaign raised $4 million.', 'Crump said 40 people had been cheated.'],
    ],
    ['as a front-runner', ['The election is near, and front-runner Carl Munt met voters.', 'Munt said 40 people had been cheated.']],
  ])('%s', (_, paragraphs) => {
    expect(typeOf(...paragraphs)).toBe('political');
  });

  it('and who works for the campaign is', () => {
    expect(typeOf('Rita Tarn, the campaign manager of candidate Carl Munt, said 40 people had been cheated.')).toBe('political');
  });
});

it.each([
  ['The shop owner Carl Munt left Kesh.', 'Munt said 40 people had been cheated.'],
  ['Carl Munt, a nurse, voted on Tuesday.', 'Munt said 40 people had been cheated.'],
])('nobody else is: %s', (...paragraphs) => {
  expect(typeOf(...paragraphs)).not.toBe('political');
});

it.each(['attorney general', 'surgeon general'])('the %s is no soldier', (office) => {
  expect(typeOf(`Eric Sandler, the ${office} of Velka, said 40 people had been defrauded.`)).not.toBe('military');
});
