import { expect, it } from 'vitest';
import { kindShares, likeliest } from '../../../functions/domain/extraction/classify/kind/kind.ts';
import { wordingOf } from '../../../functions/domain/extraction/text/wording.ts';
import { unpackTable } from '../../../functions/domain/extraction/model/model.ts';
import { readKinds } from '../../../training/kinds/kind-examples.ts';
import { packTable } from '../../../training/pack.ts';
import { trainKinds } from '../../../training/kinds/train-kinds.ts';

const SPEAKERS = ['the mayor', 'a guard', 'Ann Pell', 'the bank', 'police', 'the union'];
/** Judgements and facts in words that no rule knows. */
const LISTS = SPEAKERS.map(
  (speaker) => `# opinion
${speaker} | said | the cart is quite splunkish
${speaker} | said | a splunkish idea

# fact
${speaker} | said | the cart holds quorn
${speaker} | said | quorn lies in the yard`,
).join('\n');

const OPTIONS = { rate: 0.1, l1: 0, l2: 0.1, epochs: 8, least: 1, hidden: 0.5, seed: 1, runs: 2 };
const train = (seed = 1) => packTable(trainKinds(readKinds(LISTS), { ...OPTIONS, seed }), 11);

it('learns from invented claims what no rule knows', () => {
  const table = unpackTable(train());
  const kindOf = (text: string) =>
    likeliest(kindShares({ wording: wordingOf(text), cue: 'said', source: 'the baker', quotation: 'indirect' }, table));
  expect([kindOf('the barn is splunkish'), kindOf('the barn holds quorn')]).toEqual(['opinion', 'fact']);
});

it('gives the same weights for the same claims and seed, and others for another', () => {
  const first = train();
  expect(train()).toEqual(first);
  expect(train(7).slots).not.toBe(first.slots);
});
