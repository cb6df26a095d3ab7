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
    ['Senior Executive Officer Tom Orr said the council had seized 41 horses.', 'official'],
    ['Director of Services Ann Orr said the owners were known.', 'official'],
    ['The state meteorologist, Ann Orr, said two messages had been sent.', 'official'],
    ['Fisheries inspector Jan Orr said the nets were too fine.', 'official'],
    ['Ilse Orr, a Green member of the European parliament, said the gate was locked.', 'political'],
    ['Minority leader Dom Orr said the bill would fail.', 'political'],
    ['The nationalist leader, Marek Orr, said the border was open.', 'political'],
    ['County Commissioner Ed Orr said the road was closed.', 'political'],
    ['Wing Commander Sue Orr said the pilot was safe.', 'military'],
    ['DSP Tunde Orr said two men were held.', 'police'],
    ['The command’s spokesman, SP Tunde Orr, said two men were held.', 'police'],
    ['Station House Officer Imran Orr said two men were held.', 'police'],
    ['Sub-Inspector Ravi Orr said two men were held.', 'police'],
    ['Selby county police commander Joseph Orr said two men were held.', 'police'],
    ['Prosecuting inspector Rita Orr said two men were held.', 'police'],
    ['Chief of Defence Staff Amos Orr said the road was mined.', 'military'],
    ['DPP Rita Orr said the man had lied.', 'court'],
    ['MCA Nick Orr said the road was bad.', 'political'],
    ['Sinn Féin TD Nick Orr said the road was bad.', 'political'],
    ['Former Chief Minister Nick Orr said the road was bad.', 'political'],
    ['The opposition’s health spokesman, Nick Orr, said the wards were full.', 'political'],
    ['Shadow foreign secretary Ann Orr said the bill was bad.', 'political'],
    ['Leader of the Opposition Nick Orr said the bill was bad.', 'political'],
    ['APC chieftain Ravi Orr said the bill was bad.', 'political'],
    ['Town clerk Ann Orr said the road was shut.', 'official'],
    ['AC Orr said the road was shut.', 'official'],
    ['Cabinet Secretary Amos Orr said the road was good.', 'official'],
    ['PM Amos Orr said the road was good.', 'official'],
    ['Tánaiste Mara Orr said the road was good.', 'official'],
    ['President Mara Orr said the road was good.', 'official'],
    ['Town protection officer Rico Orr said the road was cut.', 'official'],
    ['Selby County Coroner Rico Orr said nine had died.', 'official'],
  ])('%s', (sentence, type) => {
    expect(lastType(sentence)).toBe(type);
  });

  it('ranks that the police have as well as armies, by what an article is about', () => {
    expect(lastType(CRIME, 'Lt. Angela Orr said the gun was a toy.')).toBe('police');
    expect(lastType(CRIME, 'Fire Capt. Angela Orr said the gun was a toy.')).toBe('official');
    expect(lastType('Troops shelled the army base. The army fled.', 'Lt. Angela Orr said the road was mined.')).toBe('military');
  });

  it('an assistant commissioner is the police’s where a crime is told of', () => {
    expect(lastType(CRIME, 'Assistant Commissioner Neil Orr said the gun was a toy.')).toBe('police');
    expect(lastType('Assistant Commissioner Neil Orr said the schools were shut.')).toBe('official');
  });

  it('a captain is a fire brigade’s where land burns', () => {
    const fire = 'Bushfires came near. Firefighters fled as the bushfires spread, and evacuations began.';
    expect(lastType(fire, 'Mill Creek captain Neil Orr said the sheds were lost.')).toBe('official');
  });

  it('initials are a title only where a name follows', () => {
    expect(lastType('DCP leader Gert Orr said the vote was lost.')).not.toBe('police');
  });

  it('a chief and no more is the police’s where a crime is told of', () => {
    expect(lastType(CRIME, 'Chief Walter Orr said the gun was a toy.')).toBe('police');
  });
});
