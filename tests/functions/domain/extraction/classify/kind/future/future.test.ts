import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { futureIn } from '../../../../../../../functions/domain/extraction/classify/kind/future/future.ts';
import { wordingOf } from '../../../../../../../functions/domain/extraction/text/wording.ts';

const future = (text: string, source = 'the guild') => futureIn(wordingOf(text).tokens, source);

describe('the first thing to come that a claim speaks of', () => {
  it.each([
    ['it will close the weir', 'will', 'close'],
    ["it won't close the weir", 'will', 'close'],
    ['ferries would not run again', 'would', 'run'],
    ['the river may rise', 'might', 'rise'],
    ['it is going to close the weir', 'going to', 'close'],
    ['the bridge looks set to reopen', 'set to', 'reopen'],
    ['the envoy is to be recalled', 'be to', 'be recalled'],
    ['it was planning to sell the lamps', 'intend', 'sell'],
    ['he would like it, and would want to stay', 'would', 'like'],
    ['the boats would have sunk', 'would have', 'sunk'],
    ['the guild will apply for a licence', 'will', 'apply'],
    ["they'd need two crews", 'would', 'need'],
  ])('%s', (text, form, verb) => {
    expect(future(text)).toMatchObject({ form, verb, first: true });
  });

  it.each([
    // a habit
    'he would often come home at four',
    // the month
    'the guild met in May and in June',
    "he'd been a ferryman",
    'nine boats sank on Sunday',
    'he was committed to prison',
  ])('none: %s', (text) => {
    expect(future(text)).toBeNull();
  });

  it('comes later where a verb before it tells what is or was, unless that is a condition', () => {
    expect(future('the guild broke the weir and will mend it')?.first).toBe(false);
    expect(future('if the rain goes on, the weir will break')?.first).toBe(true);
  });

  it('hears whoever is committed to doing something mean to do it', () => {
    expect(future('it remained committed to rebuilding the weir')).toMatchObject({ form: 'intend', verb: 'rebuilding', whose: 'own' });
  });

  it('tells what is done to something', () => {
    expect(future('lamps would be handed out')?.passive).toBe(true);
    expect(future('boats will be built')?.passive).toBe(true);
    expect(future('the ferry will be slower')?.passive).toBe(false);
  });

  it('takes any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 40 }), (text, source) => {
        expect(() => future(text, source)).not.toThrow();
      }),
    );
  });
});
