import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../../../../functions/domain/extraction/find-attributions.ts';
import { Entities } from '../../../../../../../functions/domain/extraction/resolve/names/entities.ts';
import { readPassage } from '../../../../../../../functions/domain/extraction/text/sentences.ts';
import { claimsOf } from '../../../articles.ts';

/** Whom each mention of a text names. */
const named = (text: string): string[] => new Entities(readPassage(text, linesOf(text))).mentions.map(({ entity: { name } }) => name);

describe('ranks and titles before a name', () => {
  it.each([
    ['They met Selby SSP Imran Orr there.\nSSP Orr left.', ['Imran Orr', 'Imran Orr']],
    ['They met Sub-Inspector Golam Reeve there.\nSI Reeve left.', ['Golam Reeve', 'Golam Reeve']],
    ['They met Alhaji Sani Vael there.\nAlhaji Vael left.', ['Sani Vael', 'Sani Vael']],
    ['They met Magistrate Lera Holm there.\nHolm left.', ['Lera Holm', 'Lera Holm']],
    ['They met Tan Sri Hassan Orr there.\nDatuk Orr left.', ['Hassan Orr', 'Hassan Orr']],
    ['They met Detective Garda Una Reeve there.\nGarda Reeve left.', ['Una Reeve', 'Una Reeve']],
    ['They met Minister of Hill Tracts Rahim Orr there.\nOrr left.', ['Rahim Orr', 'Rahim Orr']],
    ['They met Capt (Rtd) Hassan Orr there.\nCapt Orr left.', ['Hassan Orr', 'Hassan Orr']],
    ['They met Rev Tom Reeve there.\nRev Reeve left.', ['Tom Reeve', 'Tom Reeve']],
    ['They met Gen. (r) Tom Reeve there.\nReeve left.', ['Tom Reeve', 'Tom Reeve']],
    ['They met Cabinet Secretary for Education Prof. Vane Reeve there.\nReeve left.', ['Vane Reeve', 'Vane Reeve']],
    ['They met Minister for Works Mara Quill there.', ['Mara Quill']],
    ['They met the Assembly Member for Selby, Hon. Vane Reeve, there.', ['Selby', 'Vane Reeve']],
    ['They met Superintendent of Police (Rural) Vane Reeve there.', ['Vane Reeve']],
    ['They met Chief (Mrs) Lera Holm there.\nHolm left.', ['Lera Holm', 'Lera Holm']],
    ['They met Barr. Ene Vael there.\nVael left.', ['Ene Vael', 'Ene Vael']],
    ['They met Chief Whip Tobi Reeve there.\nReeve left.', ['Tobi Reeve', 'Tobi Reeve']],
    ['They met the head of Selby Police Station Mara Quill there.', ['Selby Police Station', 'Mara Quill']],
  ])('%j', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    ['They work at IG Metall there.', ['IG Metall']],
    ['They called the Garda there.', ['Garda']],
    ['They called the Garda Síochána there.', ['Garda Síochána']],
    ['They went to the Department of Justice there.', ['Department of Justice']],
  ])('%j: no titles', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('do not take a party for a rank', () => {
    expect(named('The Democratic Centre Party won.\nDCP leader Gert Orr left. The DCP gained.')).toEqual([
      'Democratic Centre Party',
      'Democratic Centre Party',
      'Gert Orr',
      'Democratic Centre Party',
    ]);
  });
});

describe('a rank stands for whoever has it', () => {
  const sources = (paragraphs: string[]): (string | undefined)[] => claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

  it.each([
    [['Selby SSP Imran Orr said five men had fled.', 'The SSP said they had taken a van.'], 'Imran Orr'],
    [['Ostra Assistant Commissioner (AC) Hamid Reeve said the road was shut.', 'The AC said two bridges had fallen.'], 'Hamid Reeve'],
    [['Officer-in-Charge (OC) of Selby Police Station Mizan Orr said the mill was shut.', 'The OC said nobody was hurt.'], 'Mizan Orr'],
    [['Officials were silent.', 'DCP (north) Kiran Vael said two boats had been found.'], 'Kiran Vael'],
    [['The Selby Public Relations Officer, Ostra State Command, Insp. Mara Quill, said two boats had sunk.'], 'Mara Quill'],
    [['headline|PM says the bridge is safe', 'Prime Minister Mara Quill spoke in Selby on Monday.'], 'Mara Quill'],
  ])('%j', (paragraphs, expected) => {
    expect(sources(paragraphs).at(-1)).toBe(expected);
  });
});

describe('what somebody of a rank is', () => {
  it.each([
    ['Selby SSP Imran Orr said five men had fled.', 'police'],
    ['DCP (north) Kiran Vael said two boats had been found.', 'police'],
    ['Ostra Assistant Commissioner (AC) Hamid Reeve said the road was shut.', 'official'],
  ])('%j', (paragraph, expected) => {
    expect(claimsOf([paragraph])[0]?.attribution.source?.type).toBe(expected);
  });
});

describe('a name between commas behind an office', () => {
  it('is who the sentence is about', () => {
    const claims = claimsOf([
      'Tom Reeve said the mill was shut.',
      'The Commissioner of Police, Imran Orr, met the families in Selby. He also said two boats had sunk.',
    ]);
    expect(claims.at(-1)?.attribution.source?.name).toBe('Imran Orr');
  });

  it('is whom “the source” stands for, who was told of as a resident of one of many places', () => {
    const claims = claimsOf([
      'A resident of one of the villages, Garba Orr said six boats had sunk.',
      'The source said four men had drowned.',
    ]);
    expect(claims.at(-1)?.attribution.source?.name).toBe('Garba Orr');
  });
});

it('with the word "retired" between rank and name tell who heads a firm', () => {
  expect(
    claimsOf(['Orr Lines was fined. “It is time,” its chief executive, Capt (Rtd) Omar Selle, said.'])[0]?.attribution.source?.name,
  ).toBe('Omar Selle');
});
