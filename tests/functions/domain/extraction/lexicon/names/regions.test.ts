import { describe, expect, it } from 'vitest';
import { isRegion } from '../../../../../../functions/domain/extraction/lexicon/names/regions.ts';
import { claimsOf } from '../../articles.ts';

describe('a region', () => {
  it.each(['Ohio', 'N.J.', 'Fla.', 'Kenya', 'New South Wales', 'West Virginia'])('is %s', (name) => {
    expect(isRegion(name)).toBe(true);
  });

  it.each(['Mara Quill', 'Toledo', 'ohio'])('is not %s', (name) => {
    expect(isRegion(name)).toBe(false);
  });

  it.each([
    ['Police in Toledo, Ohio, said two men were shot.', 'Police in Toledo'],
    ['The sheriff’s office in Palm Beach, Fla., said two men were shot.', 'sheriff’s office in Palm Beach'],
    ['The record of the fire in Toledo, Ohio, shows that the alarm was off.', 'record of the fire in Toledo'],
    ['Police in Velden, Ostra, said two men were shot.', 'Police in Velden'],
    ['The Detroit, Michigan, firm said sales had fallen.', 'firm'],
    ['A nurse from Toledo, Ohio, Ann Hale, said the ward was full.', 'Ann Hale'],
    ['A resident of Aleppo, Abu Omar, said the well was dry.', 'Abu Omar'],
  ])('behind a town is nobody who speaks: %s', (sentence, name) => {
    expect(claimsOf([sentence])[0]?.attribution.source?.name).toBe(name);
  });
});
