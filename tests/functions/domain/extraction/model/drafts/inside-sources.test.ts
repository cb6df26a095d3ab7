import { describe, expect, it } from 'vitest';
import { found, marked } from '../../marked-sentences.ts';

describe('what is told of a source ends where the source does', () => {
  it.each([
    'According to {a barrister for the driver, who is alleged to be responsible}, [the boat was empty].',
    'According to {the lawyer for Lee, who is accused of theft}, [the safe was open].',
    'According to {a memoir that she wrote for her family}, [the choir had favourites].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });

  it('and may be a claim of its own', () => {
    const { contents } = found('According to Lee, who said he saw the fire, two men ran off.');
    expect(contents).toEqual(['he saw the fire', 'two men ran off']);
  });
});
