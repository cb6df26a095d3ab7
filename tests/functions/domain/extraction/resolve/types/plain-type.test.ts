import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const typesOf = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.type);

describe('types that are plain to see', () => {
  it.each(['The state-run Karsk News Agency said the town was calm.', 'State television said the town was calm.'])(
    'state media: %s',
    (sentence) => {
      expect(typesOf(sentence)).toEqual(['state-media']);
    },
  );

  it('the opposition, where there is a war', () => {
    const war = 'The army sent troops to Orl. Shelling went on. Rebels held the bridge as troops and rebels fought.';
    expect(typesOf(war, 'The opposition Karsk Front said the town had fallen.')).toEqual(['opposition']);
  });

  it.each([
    'Karsk’s defence ministry said the bridge had fallen.',
    'Russia’s Ministry of Defense said the bridge had fallen.',
    'Ukraine’s General Staff said the bridge had fallen.',
  ])('who speaks for an army: %s', (sentence) => {
    expect(typesOf(sentence)).toEqual(['military']);
  });

  it('an army’s sergeants, whom the police have, too', () => {
    expect(typesOf('A captured army sergeant said that the depot was empty.')).toEqual(['military']);
    expect(typesOf('A police sergeant said that the depot was empty.')).toEqual(['police']);
  });

  it.each([
    ['The Eastern Command said that its pilots flew nine sorties.', 'military'],
    ['The UN Mission in Tarkhan said that nine people were killed.', 'official'],
    ['According to the Morning Ledger, the drug works.', 'media'],
    ['The Santavian Human Rights Forum said nine people were killed.', 'ngo'],
    ['The Union of Journalists said nine reporters were held.', 'ngo'],
    ['The Karsa Risk Centre said the road was mined.', 'expert'],
    ['Doctors at two hospitals said nine people were killed.', 'official'],
    ['The team’s captain said the match was lost.', 'person'],
    ['Leaflets said the mill was shut.', 'other'],
    ["The Drivers' Alliance said nine people were killed.", 'ngo'],
    ["The captain's wife said he was at home.", 'person'],
    ['The Ledger said the drug works.', 'media'],
    ['Reports in the Daily Ledger said the minister had fled.', 'media'],
    ["A report in Tuesday's Ledger said the bank was short of cash.", 'media'],
    ['Local media reports said the minister had fled.', 'media'],
    ['The minister has fled, reports said.', 'media'],
    ['According to Channel Six, the drug works.', 'media'],
    ['Corporal Krist Nahin, spokesman of the town police, said two had died.', 'police'],
    ['The Sarhan Red Crescent said nine people were killed.', 'ngo'],
    ['Beth Lyle, chief executive of the charity Stroke Together, said the helpline was busy.', 'ngo'],
    ['Ruaridh Pen at the broker Cazalet Sturt said the offer was low.', 'expert'],
    ['The Norwegian paper Nordlys Tidende said a boat was lost.', 'media'],
    ['Phil Veneer, the incident commander, said more orders would follow.', 'official'],
    ['Alarm Line, an independent support group, said a boat was lost.', 'ngo'],
    ['A spokesman for Scotland Yard said a man was held.', 'police'],
    ['Company officials said the plant was shut.', 'company'],
    ["The president's spokesman said the road was open.", 'official'],
    ['The defence said the guard had been paid.', 'court'],
    ['The coast guard said nine people were lost.', 'official'],
    ['U.N. investigators said nine villages were burned.', 'official'],
    ['A parliamentary commission said the ship was overloaded.', 'political'],
    ['Unconfirmed reports said the governor had fled.', 'anonymous'],
  ])('by its name: %s', (sentence, type) => {
    expect(typesOf(sentence)).toEqual([type]);
  });
});
