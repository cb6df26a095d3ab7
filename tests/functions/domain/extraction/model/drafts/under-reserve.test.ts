import { describe, expect, it } from 'vitest';
import { found, marked } from '../../marked-sentences.ts';

describe('what the outlet tells under reserve has no source, and is the whole clause', () => {
  it.each([
    '[Between 2019 and 2021, she allegedly persuaded four of her pupils to lend her money by telling them that her mother was ill].',
    '[The airline is reportedly seeking a loan].',
    '[The firm has reportedly asked banks for more time].',
    '[The league is understood to be leaning towards a ban].',
    '[The true figure is thought to be higher, as some families are too ashamed to come forward].',
    '[The president’s eldest son, Bato, who heads the mint, is widely expected to be named minister of trade].',
    '[As many as 40 people are feared to have been in the market when it was swept away], where traders often sleep.',
    '[The family is understood to be living abroad, because they had been threatened].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('what pictures and data appear to show is their finding', () => {
  it.each(['{Satellite images} appeared to show [smoke over the refinery].', '{The data} appear to confirm that [the drug works].'])(
    '%s',
    (sentence) => {
      expect(found(sentence)).toEqual(marked(sentence));
    },
  );
});
