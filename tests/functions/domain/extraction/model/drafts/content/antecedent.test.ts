import { describe, expect, it } from 'vitest';
import { found, marked } from '../../../marked-sentences.ts';

describe('what a relative pronoun stands for', () => {
  it.each([
    'They closed [a tunnel] which {engineers} said [+was safe].',
    'The council leader apologised for [the delay], which {she} blamed [+on a contractor].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});
