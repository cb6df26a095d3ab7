import { describe, expect, it } from 'vitest';
import { knownBody } from '../../../../../../functions/domain/extraction/lexicon/names/known-bodies.ts';
import { claimsOf } from '../../articles.ts';

const sourceOf = (...paragraphs: string[]): { readonly name: string | undefined; readonly type: string | undefined } => {
  const source = claimsOf(paragraphs).at(-1)?.attribution.source;
  return { name: source?.name, type: source?.type };
};

describe('a well-known body', () => {
  it.each([
    ['Russia', 'official'],
    ['The White House', 'official'],
    ['The W.H.O.', 'official'],
    ['NATO', 'military'],
    ['Hamas', 'opposition'],
    ['Scotland Yard', 'police'],
    ['Xinhua', 'state-media'],
    ['The Guardian', 'media'],
    ['Human Rights Watch', 'ngo'],
    ['The Labour Party', 'political'],
    ['Pfizer', 'company'],
    ['NADMO', 'official'],
    ['Carabineros', 'police'],
    ['Comelec', 'official'],
    ['Frelimo', 'political'],
    ['The Histadrut', 'ngo'],
  ])('%s is %s', (name, type) => {
    expect(knownBody(name)).toBe(type);
    expect(sourceOf(`${name} said on Monday that the depot near the river had been empty for a week.`).type).toBe(type);
  });

  it('is told by its capitals: a time is no magazine, who is no agency', () => {
    expect(knownBody('who')).toBeUndefined();
    expect(knownBody('time')).toBeUndefined();
  });

  it('says what its spokesman is', () => {
    expect(sourceOf('An IDF spokesman said the depot near the river had been empty for a week.').type).toBe('military');
  });

  it('is not whoever bears its name', () => {
    expect(sourceOf('Ann Washington, a poet, was at the gate. Washington said the ward had been empty for a week.')).toEqual({
      name: 'Ann Washington',
      type: 'person',
    });
  });

  it('is nobody’s “he”', () => {
    const told = sourceOf(
      'Ilmar Ruun, the envoy, spoke before the General Assembly, and the United States listened.',
      'He said the depot near the river had been empty for a week.',
    );
    expect(told.name).toBe('Ilmar Ruun');
  });
});

it('people at a sentence’s opening are no name', () => {
  expect(sourceOf('The road was shut.', 'Officials said the bridge had fallen in the night.')).toEqual({
    name: 'Officials',
    type: 'official',
  });
});
