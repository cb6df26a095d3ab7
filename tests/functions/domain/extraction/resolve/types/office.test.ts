import { describe, expect, it } from 'vitest';
import { ofOffice, ofWhatOneLeads } from '../../../../../../functions/domain/extraction/resolve/types/office.ts';

describe('what an office is of', () => {
  it.each([
    ["the hospital 's acting director", 'official'],
    ['director museum', 'other'],
    ['head of the housing charity', 'ngo'],
    ['spokesman ministry interior', 'official'],
    ['spokesman ministry defence', 'military'],
    ["the local 's president", 'ngo'],
    ["the state 's insurance director", 'official'],
    ["the party 's treasurer", 'political'],
    ['head of a news agency', 'media'],
    ['director of the aid agency', 'ngo'],
    ['manager of a hedge fund', 'company'],
    ['spokesman for the transport minister', 'official'],
    ['a spokesman for the state ’s opposition-party', 'political'],
    ['director general of the coastal administration', 'official'],
    ['its state president', null],
    ['the dean', null],
    ['a charity shop', null],
  ])('%s: %s', (told, type) => {
    expect(ofOffice(told.split(' '))).toBe(type);
  });
});

describe('whom somebody leads', () => {
  it.each([
    ["who now leads its parents ' association", 'ngo'],
    ['who has formed a group of some 200 savers', 'ngo'],
    ["who runs the city 's housing office", 'official'],
    ['who heads the regional hospital', 'official'],
    ['who runs two shops in the city', null],
    ['who leads a forestry group', null],
    ['leads the charity', null],
  ])('%s: %s', (told, type) => {
    expect(ofWhatOneLeads(told.split(' '))).toBe(type);
  });
});
