import { expect, it } from 'vitest';
import { Entities } from '../../../../../../../functions/domain/extraction/resolve/names/entities.ts';
import { passageOf } from '../../../sentence.ts';

const named = (text: string): string[] => new Entities(passageOf(text)).all.map(({ name }) => name);

it.each([
  ['the Water and Soil Inspectorate', 'Water and Soil Inspectorate'],
  ['the Food and Drug Administration', 'Food and Drug Administration'],
  ['the Ministry of Culture and Sport', 'Ministry of Culture and Sport'],
])('one body with “and” in its name: %s', (words, name) => {
  expect(named(`He wrote to ${words} in May.`)).toContain(name);
});

it.each(["the People's Shield", 'the Workers’ Party', "the Drivers' Alliance"])('whose it is, is a part of its name: %s', (words) => {
  expect(named(`He wrote to ${words} in May.`)).toEqual([words.slice('the '.length)]);
});

it('somebody of a body is no body', () => {
  expect(named("He met Ostra's Ann Lee in May.")).toEqual(['Ann Lee', 'Ostra']);
});

it.each([
  'the White House and State Department',
  'the Kremlin and Defence Ministry',
  'the Ministry of Health and Oxfam',
  'Ann Lee and Tom Orr',
])('two: %s', (words) => {
  expect(named(`He wrote to ${words} in May.`).filter((name) => name.includes(' and '))).toEqual([]);
});
