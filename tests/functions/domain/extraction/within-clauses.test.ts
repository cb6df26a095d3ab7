import { describe, expect, it } from 'vitest';
import { claimsOf } from './articles.ts';
import { found, marked } from './marked-sentences.ts';

describe('a report in the midst of a clause', () => {
  it.each([
    '[The plant], says {Ms Holt}, [+is safe].',
    '[Half the wells], said {the mayor}, [+are dry].',
    '[Its order book], {the firm} said, [+now stretches to 2031].',
    '[The tunnel], {engineers} say, [+leaks].',
    '[Nurses], {the union} says, [+travel by boat].',
    '[Kovan], {the guard} said, [+was asleep].',
    '[Soldiers], {the villagers} said, [+had shot men with their hands tied].',
    '[In the north], {the commission} said, [+Peric led by nine points].',
    '[On Sunday], {the ministry} said, [+Tarkan fired two missiles].',
    // behind a whole clause, of the same subject
    '[The foundry will keep its night shift], {the firm} said, [+but will close a canteen].',
    '[The strike will cost $9m a day], said {the port’s owner, Halden Group}, [+and could close two mills].',
    // whoever spoke did more
    '[The plant is safe], {the firm} said, but would not say why.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('a report in a relative clause', () => {
  it.each([
    // by whom the sentence is about
    '{The company}, which said [it had met all safety rules], has been fined 2 million crowns.',
    '{The militia}, which says [it has 10,000 men], holds the port.',
    '{Residents}, who say [they were given an hour to leave], slept in a school.',
    // of what it is about
    '[The fire], which {the ministry} said [+had been started on purpose], destroyed 40 shops.',
    '[The deal], which {critics} say [+favours the rich], was signed on Monday.',
    '[The levy] (which {farmers} say [+has ruined them]) will stay.',
    '[A boat] that {survivors} said [+had carried 90 people] sank off Port Salle.',
    '[A bomb] that {officials} say [+was made in Velmar] killed two.',
    // of what it tells of last
    'The army has bought [a rifle] that {prosecutors} say [+was used in the raid].',
    'Prosecutors are seeking the death penalty for [Bran], who {they} say [+ordered the massacre].',
    'Police displayed [14 rifles] {they} said [+had been found in a church].',
    'It was a blow to [the sale of the mine], which {Dravna} claims [+was illegally sold].',
    // where
    'Winds tore roofs from houses in Port Salle, where {the mayor} said [at least 80 percent of buildings had been damaged].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

it('takes a verb that looks like a noun for none of what a relative clause tells of', () => {
  const [claim] = claimsOf([
    'The government has not commented on the alleged killings at Tarn Mill. State Television Kethoria broadcast pictures of crates that it said held rockets and had been stored in a primary school by "bandits," the word it uses for the council\'s fighters.',
  ]);
  expect(claim?.text).toBe('pictures of crates held rockets and had been stored in a primary school by "bandits,"');
  expect(claim?.attribution.source?.name).toContain('Television Kethoria');
});
