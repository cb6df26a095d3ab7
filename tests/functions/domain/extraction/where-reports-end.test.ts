import { describe, expect, it } from 'vitest';
import { found, marked } from './marked-sentences.ts';

describe('a report by the subject of a sentence ends where the sentence goes on', () => {
  it.each([
    '{A lawsuit} alleging that [the firm hid defects] was filed on Monday.',
    '{A letter} warning that [the dam was unsafe] was sent to the ministry in May.',
    '{A petition} accusing [the council of wasting millions] has been signed by 4,000 people.',
    '{A leaflet} urging [voters to stay at home] was found in several towns.',
    'Allegations that [he took bribes] have dogged the mayor.',
    'Claims that [the poll was rigged] led to riots in the north.',
    'Remarks by {the envoy} that [the war was “nearly over”] angered the capital.',
    'Calls for [a ceasefire] have been ignored.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('what somebody did besides is none of what they said', () => {
  it.each([
    '{He} admitted [one count of fraud] and faces up to four years in prison.',
    '{The clerk} admitted [theft] and faces two years in jail.',
    '{Kell} denied [arson] but was convicted after a trial.',
    '{The firm} admitted [breaching the rules] and has been fined £2m.',
    '{Tarkan} denies [targeting civilians] but thousands have been killed since it invaded in 2022.',
    '{Rebels} deny [holding hostages] though 12 have been freed.',
    // these belong to it
    '{He} blamed [“unforeseen liabilities” and a fall in the value of two cottages].',
    '{Her husband’s lawyer} lodged a complaint at the station late in the evening that [she had been taken from home].',
    '{The firm} promised [to close four depots and cut its costs].',
    '{The court} heard [no one but the owner had looked at the account].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('as whom or what somebody is told to be', () => {
  it.each([
    '[The dead man] was identified by {police} [+as Ilan Morek, a baker].',
    '{Police} named [the victim as Rosa Tilly, 19].',
    '{The sheriff} identified [the dead as Hollis Beam, 73, who was found in his pickup, and his sister, Wilma, 70].',
    '[The attacker], named by {local media} [+as Samir Rahal], came from the north.',
    '[Morek], described by {neighbours} [+as a quiet man], drove a van.',
    '[A man] described by {prosecutors} [+as the gang’s paymaster] was freed on bail.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('what nobody claims', () => {
  it.each(['Calls to his office went unanswered.', 'Orvane recalled two models in March.', 'The board agreed the deal on Friday.'])(
    '%s',
    (sentence) => {
      expect(found(sentence)).toEqual(marked(sentence));
    },
  );
});
