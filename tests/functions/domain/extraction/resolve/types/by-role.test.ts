import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const typesOf = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.type);

it.each([
  ['Special Agent Luis Orr said the cash was counted.', 'police'],
  ['Deputy Commissioner of Police Vikram Orr said two men were held.', 'police'],
  ['The commissioner of the state police, Ray Orr, said two men were held.', 'police'],
  ['Ostra Motors’ chief medical officer, Paul Orr, said the trial was stopped.', 'company'],
  ['Tom Orr, who owns Orr Foods, said the bank was late.', 'company'],
  ['Selby Police spokesperson Brig. Gen. Liza Orr said two men were held.', 'police'],
  ['Environment director-general Rosa Orr said the canal was clean.', 'official'],
  ['The secretary-general of the Littoral Council, Tariq Orr, said the port was shut.', 'official'],
  ['Chief doctor Halyna Orr said eight people were hurt.', 'official'],
  ['Councilman Drew Orr said he never saw the memo.', 'political'],
  ['Mina Orr, who covers drug makers for the bank Lerner Bray, said the price would fall.', 'expert'],
  ['Neil Orr, a neurosurgeon, said the loss was common.', 'expert'],
  ['Fiona Orr, the president of the Karsk Rowing Association, said the boats were new.', 'other'],
  ['The Karsk Cycling Federation said the race was off.', 'other'],
  ['Court filings said that calls were heard for five months.', 'court'],
  ['An affidavit said that two men were held.', 'police'],
  ['The complainant said she had been told to keep her camera on.', 'person'],
  ['Opposition leader Bento Orr said the dam was unsafe.', 'political'],
  ['The opposition said the dam was unsafe.', 'political'],
  ['Civil defence chief Mateo Orr said the dam was full.', 'official'],
  ['The Rowland Museum said its alarm had sounded.', 'other'],
  ['The Karsk Inspectorate said the dam was unsafe.', 'official'],
  ['CCTV seen by the network shows a hatchback rolling past the shop.', 'document'],
  ['Carrier Southlink said its towers had run on batteries.', 'company'],
  ['National rail operator Halzal said that trains were late.', 'company'],
  ['The Air Force said missiles were on their way.', 'military'],
])('by an office that tells it: %s', (sentence, type) => {
  expect(typesOf(sentence)).toEqual([type]);
});

it('whoever speaks for one side in court', () => {
  const court = 'The jury sat in court. The court heard the trial was long. The judge left the court.';
  expect(typesOf(court, 'Piers Orr, for the defence, said his client was ill.').at(-1)).toBe('court');
  expect(typesOf(court, 'Helena Orr said her client was sorry.').at(-1)).toBe('court');
  expect(typesOf(court, 'Niamh Orr KC asked for a pause. Ms Orr said the fund was empty.').at(-1)).toBe('court');
});

it('a chief executive of a hospital is no officer of a firm', () => {
  expect(typesOf('The chief executive of the hospital trust, Martin Orr, said the fault was found in June.')).toEqual(['official']);
});

it('somebody who is not named and saw it is a witness, unless asked for what they know of their work', () => {
  expect(typesOf('A nurse said she had heard a bang at two.')).toEqual(['witness']);
  expect(typesOf('An official close to the talks said he had seen the draft.')).toEqual(['anonymous']);
});
