import { expect, it } from 'vitest';
import { readKinds } from '../../../training/kinds/kind-examples.ts';
import { validateKinds } from '../../../training/kinds/validate-kinds.ts';

const OPTIONS = { rate: 0.1, l1: 0, l2: 0.1, epochs: 8, least: 1, hidden: 0.5, seed: 1, runs: 1, bits: 10 };
const CLAIMS = ['the mill | said | the cart holds quorn', 'the guild | said | quorn lies in the yard', 'the bank | said | it keeps quorn'];
const articleOf = (kind: string) => readKinds(`# ${kind}\n${CLAIMS.join('\n')}`);

it('counts what is right in articles that were left out', () => {
  expect(validateKinds([articleOf('fact'), articleOf('fact'), articleOf('fact')], [], OPTIONS, 3)).toEqual({ right: 9, of: 9 });
});

it('learns nothing from the article that it reads', () => {
  expect(validateKinds([articleOf('opinion'), articleOf('fact')], [], OPTIONS, 2)).toEqual({ right: 0, of: 6 });
});

it('learns from invented claims in every fold and does not count them', () => {
  expect(validateKinds([articleOf('plan'), articleOf('plan')], articleOf('plan'), OPTIONS, 2)).toEqual({ right: 6, of: 6 });
});
