import { describe, expect, it } from 'vitest';
import { found, marked } from '../../../marked-sentences.ts';

describe('what is told of a claim', () => {
  it.each([
    '{The rebels’} claim that [they had shot down a helicopter] could not be verified.',
    'Claims that [the army had shelled the school] could not be independently verified.',
    '{His} claim that [the vote was stolen] has been rejected by courts in four states.',
    '{The ministry}’s statement that [no shells had been fired] was dismissed as a lie.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('what somebody claims of what was said', () => {
  it.each([
    '{He} claims that [the letters which he sent were never answered].',
    '{The clerk} said that [the votes that were cast were disputed].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});
