import { describe, expect, it } from 'vitest';
import { found, marked } from '../../marked-sentences.ts';

describe('what somebody says ends', () => {
  it.each([
    // where the same speaker is told to say more
    '{The officer} said [the road was closed] adding that [it would open on Monday].',
    '{The chairman} said [the dam was safe] insisting that [no water had leaked].',
    // where somebody else is
    '{The union} said that [nobody was paid] while {the company} claimed that [all wages had been transferred].',
    '{Lee} accused [the union of hiding the money] while {Orrin} said [the mayor had taken it].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('what somebody says goes on', () => {
  it.each([
    // it is no report of theirs that is told behind it
    '{The minister} said [he had been criticised for acknowledging that the mine would close].',
    '{She} said [he had ticked a box stating that he understood the risks].',
  ])('%s', (sentence) => {
    expect(found(sentence).contents).toEqual(marked(sentence).contents);
  });
});
