import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const sources = (sentence: string): (string | undefined)[] => claimsOf([sentence]).map(({ attribution }) => attribution.source?.name);

it.each([
  // who stands behind the semicolon
  ['The mayor denied it; the clerk, Tom Reeve, urged residents to leave.', ['mayor', 'Tom Reeve']],
  ['The ferry board said the boat had turned; Oriel, a weaver who gave only her first name, said it had not.', ['ferry board', 'Oriel']],
  // those before "on its part"
  ['The guild of bakers in Selby on its part is demanding the closure of the mill.', ['guild of bakers in Selby']],
  // who spoke at first
  ['Staff at first said the roof had not leaked.', ['Staff']],
  // who speaks of a claim
  ['The books were forged, a claim the union dismissed as “pure nonsense”.', ['union']],
])('whose words they are: %s', (sentence, names) => {
  expect(sources(sentence)).toEqual(names);
});

it('nobody says what residents are told', () => {
  const [claim] = claimsOf(['The river rose, with residents told to move to higher ground.']);
  expect(claim?.attribution.source).toBeNull();
  expect(claim?.text).toBe('residents told to move to higher ground');
});
