import { describe, expect, it } from 'vitest';
import { found, marked } from '../../marked-sentences.ts';

describe('behind an attribution', () => {
  it.each([
    // what the outlet tells itself
    '[At least 14 people were killed in the blast], {police} said, as firefighters searched the ruins of the market for survivors.',
    '[The reservoir had been drained on Friday], {officials} said on Monday, while {farmers} demanded [compensation from the owner of the canal].',
    // another verb of the same speaker
    '[The road will stay shut until Sunday], {it} added, asking [drivers not to use the bridge].',
    '[The well was poisoned], {the ministry} said, urging [families to boil their water].',
    // somebody's answer
    '[The clerk had been sacked for stealing], {he} said, [an accusation] {she} has denied.',
    '[The clerk had been sacked for stealing], {he} added, [a claim] {her union} called [+“a lie from start to finish”].',
    '[The mine had been flooded on purpose], {the union} says, allegations the owner rejected.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});
