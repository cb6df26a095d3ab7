import { expect, it } from 'vitest';
import { claimsOf } from './articles.ts';

const told = (...paragraphs: string[]): string[] =>
  claimsOf(paragraphs).map(
    ({ attribution: { source, via }, text }) => `${[source, ...via].map((who) => who?.name ?? '-').join(' via ')}: ${text}`,
  );

it('an answer is one claim of whoever its label names; a question is none', () => {
  expect(
    told(
      'The mayor, Ann Brock, spoke of the flood.',
      'Courier: How many people died?',
      'Brock: Forty people died. We lost three nurses.',
      'Courier: And the bridge?',
      'Brock: It fell on Monday.',
    ),
  ).toEqual(['Ann Brock: Forty people died. We lost three nurses', 'Ann Brock: It fell on Monday']);
});

it('“A” is whoever was told of last before the first question', () => {
  expect(
    told('Ann Brock has led the council since 2019.', 'Q: How many people died?', 'A: Forty people died. We lost three nurses.'),
  ).toEqual(['Ann Brock: Forty people died. We lost three nurses']);
});

it('a transcript’s capitals are the name that the article gives', () => {
  expect(
    told(
      'JO TARN, HOST: Has Carl Munt healed the town?',
      'CARL MUNT: They want safe homes. They want schools.',
      'TARN: And who pays?',
      'MUNT: The town pays for it.',
    ),
  ).toEqual(['Carl Munt: They want safe homes. They want schools', 'Carl Munt: The town pays for it']);
});

it('what somebody else says in an answer stands alone', () => {
  expect(
    told(
      'Ann Brock has led the council since 2019.',
      'Q: How many people died?',
      'A: It fell on Monday, and the ministry said 12 cars were on it.',
    ),
  ).toEqual(['Ann Brock: It fell on Monday', 'ministry via Ann Brock: 12 cars were on it']);
});
