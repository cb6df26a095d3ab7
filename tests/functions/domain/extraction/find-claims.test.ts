import { describe, expect, it } from 'vitest';
import { claimsOf, told } from './articles.ts';

describe('findClaims', () => {
  it.each([
    ['The mayor said the bridge had collapsed.', 'mayor: the bridge had collapsed'],
    ['The bridge had collapsed, the mayor said.', 'mayor: The bridge had collapsed'],
    ['The bridge had collapsed on Friday, said Ana Ruiz, the mayor of the town.', 'Ana Ruiz: The bridge had collapsed on Friday'],
    ['According to the fire service, nine people were hurt.', 'fire service: nine people were hurt'],
    ['Nine people were hurt, according to the fire service.', 'fire service: Nine people were hurt'],
  ])('%s', (sentence, expected) => {
    expect(claimsOf([sentence]).map(told)).toEqual([expected]);
  });

  it('seeks no claims in other languages and in furniture', () => {
    expect(claimsOf(['The mayor said the bridge had collapsed.'], { language: 'de' })).toEqual([]);
    expect(claimsOf(['related|The mayor said the bridge had collapsed.', 'byline|From Ana Ruiz', 'It rained.'])).toEqual([]);
  });
});
