import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_KINDS, QUOTATIONS, SOURCE_TYPES } from '../../../../../../functions/domain/extraction/claim.ts';
import { kindFeatures } from '../../../../../../functions/domain/extraction/classify/kind/features/kind-features.ts';
import { kindShares, likeliest } from '../../../../../../functions/domain/extraction/classify/kind/kind.ts';
import { quotationOf } from '../../../../../../functions/domain/extraction/classify/quotation.ts';
import { wordingOf } from '../../../../../../functions/domain/extraction/text/wording.ts';

const kindOf = (source: string, cue: string, text: string) =>
  likeliest(kindShares({ source, cue, wording: wordingOf(text), quotation: quotationOf(text) }));

describe('likeliest kind', () => {
  it.each([
    ['the harbour master', 'said', 'nine boats sank on Sunday night', 'fact'],
    ['the mill', 'denied', 'draining the pond', 'fact'],
    ['the clerk', 'testified', 'the ledger had been burned in 2019', 'fact'],
    ['the mayor', 'said', 'the plan was a terrible mistake', 'opinion'],
    ['a rower', 'said', '“It was the proudest day of my life,”', 'opinion'],
    ['the coach', 'praised', 'the crew for their courage', 'opinion'],
    ['the rowers', 'accused', 'the guild of “sleeping through the flood”', 'opinion'],
    ['the senator', 'said', 'the minister had been “asleep at the helm”', 'opinion'],
    ['the harbour master', 'said', 'it was the worst storm he had ever seen', 'opinion'],
    ['bankers', 'said', 'the mill could offer as much as 30 crowns a share', 'prediction'],
    ['the guild', 'said', 'it accepted the ruling and would not appeal', 'plan'],
    ['forecasters', 'said', 'the river could rise by two metres before Friday', 'prediction'],
    ['the bank', 'expects', 'growth of 2 per cent next year', 'prediction'],
    ['the guild', 'demanded', 'an inquiry', 'call'],
    ['the police', 'urged', 'walkers to stay away from the weir', 'call'],
    ['the court', 'directed', 'the mill to pay the ferrymen', 'call'],
    ['the brewery', 'said', 'it would appeal', 'plan'],
    ['the columnist', 'said', 'the mayor was the most stubborn politician of her generation', 'opinion'],
    ['a rower', 'said', 'the regatta was more of a picnic than a race', 'opinion'],
    ['the senator', 'said', '"I think he would make a fine ambassador,"', 'opinion'],
    ['the blogger', 'added', '“Why not a parade for every minister who keeps a promise?”', 'opinion'],
    ['the mayor', 'asserted', '“we now finally are where we need to be”', 'opinion'],
    ['an adviser', 'said', 'the strike could force the mill to buy its flour abroad', 'prediction'],
    ['his manager', 'said', 'the rower would be aided by the wind in the last mile', 'prediction'],
    ['the alderman', 'said', 'she was about to begin a tour of the villages', 'plan'],
    ['the club', 'said', 'it remained committed to rowing on the lower course', 'plan'],
    ['the goalkeeper', 'said', '“I’m not retiring,”', 'plan'],
    ['the abbot', 'said', 'there was no discussion of the roof', 'fact'],
    ['the abbot', 'said', '“I greeted him, shook his hand and went home,”', 'fact'],
    ['the merchant', 'said', 'much of the talk was about timber', 'fact'],
    ['the council', 'announced', 'plans to sell the baths', 'plan'],
    ['the guild', 'said', 'its arrest of the ferryman was politically motivated', 'opinion'],
    ['the ferrymen’s union', 'said', 'crews had been left reeling', 'opinion'],
    ['the barge captain', 'replied', '“He is not aboard. He went ashore at nine,”', 'fact'],
    ['the lockkeeper', 'said', '“We lent that rope to the mill in May,”', 'fact'],
    ['the weather office', 'said', 'The storm, with winds of 90km/h, was forecast to reach Ostra on Friday', 'prediction'],
    ['the mill', 'said', '“We will write to every miller whose wages were affected,”', 'plan'],
  ])('%s %s %s: %s', (source, cue, text, kind) => {
    expect(kindOf(source, cue, text)).toBe(kind);
  });
});

it('hears what a source is, where that is known', () => {
  const claim = { wording: wordingOf('the lock was shut'), cue: 'said', source: 'she', quotation: 'indirect' } as const;
  const unknown = kindFeatures({ ...claim, sourceType: null }).length;
  expect(unknown).toBe(kindFeatures(claim).length);
  const [witness, party] = (['witness', 'political'] as const).map((sourceType) => [...kindFeatures({ ...claim, sourceType })]);
  expect(witness?.length).toBeGreaterThan(unknown);
  expect(witness).not.toEqual(party);
});

const evidence = fc.record({
  wording: fc.string({ unit: 'binary', maxLength: 200 }).map((text) => wordingOf(text)),
  cue: fc.string({ maxLength: 20 }),
  source: fc.string({ maxLength: 40 }),
  quotation: fc.constantFrom(...QUOTATIONS),
  sourceType: fc.constantFrom(null, ...SOURCE_TYPES),
});

it('shares add up to one, whatever the words', () => {
  fc.assert(
    fc.property(evidence, (claim) => {
      const shares = kindShares(claim);
      expect(CLAIM_KINDS.reduce((sum, kind) => sum + shares[kind], 0)).toBeCloseTo(1, 9);
    }),
  );
});

it('takes a claim for a fact only where that is as likely as all else together, else for the likeliest other kind', () => {
  expect(likeliest({ fact: 0.9, opinion: 0.1, prediction: 0, call: 0, plan: 0 })).toBe('fact');
  expect(likeliest({ fact: 0.49, opinion: 0.2, prediction: 0.31, call: 0, plan: 0 })).toBe('prediction');
  fc.assert(
    fc.property(evidence, (claim) => {
      const shares = kindShares(claim);
      const kind = likeliest(shares);
      expect(CLAIM_KINDS.every((other) => other === 'fact' || kind === 'fact' || shares[other] <= shares[kind])).toBe(true);
      expect(kind === 'fact').toBe(shares.fact >= 0.5);
    }),
  );
});

it('reads each feature once, and no more of a long claim than of its first words', () => {
  fc.assert(
    fc.property(evidence, (claim) => {
      const features = kindFeatures(claim);
      expect(new Set(features).size).toBe(features.length);
    }),
  );
  const long = { wording: wordingOf('the gate was open '.repeat(5000)), cue: 'said', source: 'a guard', quotation: 'indirect' } as const;
  expect(kindFeatures(long).length).toBeLessThan(200);
});
