import { describe, expect, it } from 'vitest';
import { found, marked } from './marked-sentences.ts';

describe('whoever is told something', () => {
  it.each([
    // it is no word of theirs, but of who told them
    'The mayor had been warned by {police} that [his life was in danger].',
    'Staff were told on a conference call on Monday that [their jobs would go].',
    'Parents were told that [the wells had been poisoned].',
    'The ministry was informed by {the agency} that [three barrels were missing].',
    // nothing is told
    'Residents of the port were told to keep their windows closed.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('who speaks behind the verb', () => {
  it.each([
    '[“We heard two blasts,”] said {a nurse who was on duty that night}.',
    '[“We will not give up one field,”] vowed {the commander}.',
    '[“They took my boy,”] sobbed {his mother, Ana Perl}.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('lists of who speaks', () => {
  it.each([
    '[The bridge was shelled twice on Friday], according to {the army, residents and aid workers}.',
    '{Officials, residents and aid workers} said [the bridge was shelled twice on Friday].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('what nobody says', () => {
  it.each([
    'No group has claimed responsibility for the attack.',
    'Neither side has said that it would sign.',
    'Not one of the guards said that the gate was open.',
    'The firm neither confirmed nor denied the leak.',
    // a figure is no word of denial
    'On Friday {No 10} said [the talks would go on].',
    // done, not said
    'The two sides signed a truce in 2022.',
    'Parliament voted to close the mine.',
    'Shares fell on reports that [the mine had been flooded].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('what stands between dashes', () => {
  it.each([
    '{The mayor} acknowledged that [the bridge – built in 1960 – was unsafe].',
    '{The minister} said [the army – which denies it – had killed 40 people].',
  ])('%s', (sentence) => {
    expect(found(sentence).contents).toEqual(expect.arrayContaining([...marked(sentence).contents]));
  });
});

it('who encourages somebody to do something voices it, what encourages somebody does not', () => {
  expect(found('{The bishop} encouraged [residents to leave].')).toEqual(marked('{The bishop} encouraged [residents to leave].'));
  expect(found('The results encouraged the firm to build a second plant.').contents).toEqual([]);
});
