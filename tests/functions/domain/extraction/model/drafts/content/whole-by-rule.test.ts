import { describe, expect, it } from 'vitest';
import { found, marked } from '../../../marked-sentences.ts';

it('a charge is its whole list', () => {
  const sentence = '[Hemmer has been charged with first-degree murder, attempted murder of an officer and armed robbery].';
  expect(found(sentence)).toEqual(marked(sentence));
});

describe('what the model would cut short is whole', () => {
  it.each([
    '{She} however said that [a team of divers, local fishermen as well as guards are searching the bay].',
    '{The committee} indicated on its page that [many of the injured (numbers are hard to check) were hit by a second wave].',
    '{Ms Lett, 33,} denies [killing seven infants and attempting to murder 10 at the hospital between 2015 and 2016].',
    '{Two managers} told Kesh Wire [they learned of the outage from drivers, some six hours before the first notice from the firm].',
    '{Sheriff Ann Reed} said [the trooper was parked when guards in Selby County, Virginia put out a call about a robbery].',
    '{The senators} are demanding [the removal of the party chairman, Tunde Alade, as a condition to return to the campaign].',
    '{The central bank} said that [households were taking on bigger loans, and could be caught out by dearer repayments].',
    '{A spokesman for the ministry} wrote on Telegram that [the ferry, which left Ostra at noon, sank within minutes].',
    '{Residents} confirmed that [the wells were dry, the roads were cut and the school was closed].',
    '{The agency} said [111 of those cases (70%) are linked to an outbreak that began in December].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});
