import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const lastType = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.type;

const CRIME = 'Police held a suspect. Detectives said the suspect had run. The police said the murder was planned.';

describe('titles and seats that tell what somebody is', () => {
  it.each([
    ['Mayor Dana Orr, a Republican, said the levee was sound.', 'official'],
    ['Defence Minister Hugo Orr said the fleet was ready.', 'official'],
    ['The Ostarian leader, Dr Salma Orr, said the port was shut.', 'official'],
    ['Executive engineer P. N. Orr said the dam was sound.', 'official'],
    ['Fisheries inspector Jan Orr said the nets were too fine.', 'official'],
    ['Ilse Orr, a Green member of the European parliament, said the gate was locked.', 'political'],
    ['Minority leader Dom Orr said the bill would fail.', 'political'],
    ['The nationalist leader, Marek Orr, said the border was open.', 'political'],
    ['County Commissioner Ed Orr said the road was closed.', 'political'],
    ['Wing Commander Sue Orr said the pilot was safe.', 'military'],
  ])('%s', (sentence, type) => {
    expect(lastType(sentence)).toBe(type);
  });

  it('ranks that the police have as well as armies, by what an article is about', () => {
    expect(lastType(CRIME, 'Lt. Angela Orr said the gun was a toy.')).toBe('police');
    expect(lastType(CRIME, 'Fire Capt. Angela Orr said the gun was a toy.')).toBe('official');
    expect(lastType('Troops shelled the army base. The army fled.', 'Lt. Angela Orr said the road was mined.')).toBe('military');
  });

  it('a chief and no more is the police’s where a crime is told of', () => {
    expect(lastType(CRIME, 'Chief Walter Orr said the gun was a toy.')).toBe('police');
  });
});
