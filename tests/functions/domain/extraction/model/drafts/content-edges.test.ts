import { describe, expect, it } from 'vitest';
import { found, marked } from '../../marked-sentences.ts';

describe('what is none of what was said', () => {
  it.each([
    // how little was told
    '{Governor Samad Yusufi} said [farmers were also hit] but he did not give details about the number of casualties.',
    '{The guard firm} said [the man had passed every check] and declined to comment further.',
    // what else the speaker did
    'Shares fell after {the company} reported [a 31 per cent drop in profit] and missed its forecast.',
    // on what ground it was said
    '{Lidia Yermo} said based on early estimates that [nearly five million people cast a ballot].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('what belongs to it', () => {
  it.each([
    '{Minutes of the board} show that [the adviser spoke of rotten meat and did not name anyone].',
    '{The doctor} reported [a fall in fevers and a rise in rashes].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});
