import { describe, expect, it } from 'vitest';
import { found, marked } from '../marked-sentences.ts';

describe('of what somebody is accused who says something', () => {
  it.each([
    '{A man charged with burning two sheds} says [he was at home].',
    '{The doctor suspected of selling drugs to patients} said [he was innocent].',
    '{A police officer found guilty of theft} said [he would appeal].',
    '{The nurse accused of stealing morphine} pleads [not guilty].',
    '{The teacher convicted of assaulting a pupil} insists [he was framed].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

it('is told by itself where nothing else is', () => {
  const sentence = '[The doctor is suspected of selling drugs to patients].';
  expect(found(sentence)).toEqual(marked(sentence));
});
