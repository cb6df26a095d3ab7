import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const lastType = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.type;

describe('who speaks for a body is of its type', () => {
  it.each([
    ['The charity’s director, Mila Trent, said the tents were full.', 'ngo'],
    ['The museum’s director, Mila Trent, said the vase was real.', 'other'],
    ['A hospital spokesman said nine people had died.', 'official'],
    ['Oxfam’s Barbara Stone said the wells were dry.', 'ngo'],
    ['The hospital’s director, Dr Mila Trent, said the ward was full.', 'official'],
    ['The electoral commission’s chairwoman, Judge Mila Trent, said the count was slow.', 'official'],
    ['Ray Trent, the local’s president, said the call came at noon.', 'ngo'],
    ['The firm’s proprietor, Ketan Trent, who is the brother-in-law of an MLA, said the wall was sound.', 'company'],
    ['Beekeepers’ association president Lou Trent said the hives were gone.', 'ngo'],
    ['The interior ministry’s spokesman, General Aziz Trent, said 12 people were held.', 'official'],
    ['Sandra Trent, general manager of the hotel, said the pool was dry.', 'company'],
    ['Dan Trent, whose daughters go there and who now leads the parents’ association, said the roof leaked.', 'ngo'],
    ['Lou Trent, the trade union’s district manager, said the gates were shut.', 'ngo'],
    ['The Ostra Roads Authority’s head of safety, Anil Trent, said the bridge was weak. “It is weak,” Dr Trent said.', 'official'],
    ['Union boss Lou Trent said the gates were shut.', 'ngo'],
    ['The service’s spokesman, Lou Trent, said the road was shut.', 'official'],
    ['Ray Trent, an attorney who leads the policing clinic at Selby Law School, said the law was plain.', 'expert'],
    ['Farah Trent of the refugee council said the camp had no water.', 'ngo'],
    ['Brandt Trent of the University of Karsk said the camp had no water.', 'expert'],
  ])('%s', (sentence, type) => {
    expect(lastType(sentence)).toBe(type);
  });
});

it('whoever speaks for a body that was introduced before is of its type', () => {
  const monitor = 'The Karsk Conflict Monitor counts the dead of the war.';
  expect(lastType(monitor, 'The Monitor’s director, Idris Trent, said 31 people were dead.')).toBe('ngo');
  expect(lastType('The charity Stone Support runs a helpline.', 'Its chief executive, Ravi Trent, said calls had doubled.')).toBe('ngo');
});
