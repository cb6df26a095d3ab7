import { describe, expect, it } from 'vitest';
import { found, marked } from './marked-sentences.ts';

describe('what a noun reports, of whom', () => {
  it.each([
    'The blast followed reports by {herders} that [gunmen had been seen near the well].',
    'Amid accusations from {rights groups} that [soldiers had burned villages], the mission was halted.',
    'There were reports in {local media} that [the general had fled].',
    'There have been claims that [the ballots were burned].',
    '{The union}’s complaint that [drivers had slept in their cabs] led to an inquiry.',
    // nobody reports these
    'There were never any claims that the ballots were burned.',
    'The ministry gave no assurance that the plant would reopen.',
    'The archive holds reports by herders that were never published.',
    '{The minister}’s claim that [wages had risen] was met with laughter.',
    '{The union}’s position is that [the pay deal is dead].',
    '{Her} argument is that [the contract was never signed].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('by whose account something is so', () => {
  it.each([
    'By {Halim}’s own account, [the guards opened fire].',
    'By {the army}’s count, [40 rebels were killed].',
    'On {the ministry}’s figures, [one in five wells is dry].',
    '[At least 22 civilians died], by the count of {local medics}.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('where and to whom it was said', () => {
  it.each([
    '[Six people died], {a doctor} told Anda television, [+and a boy was in a coma].',
    '{The governor} said on Telegram [two people were in hospital].',
    '{Police} warned them [the bridge was unsafe].',
    'According to {the indictment}, unsealed on Monday, [Velcor paid $2m to a minister].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('what “that” points to', () => {
  it.each(['{Kord} said [that was untrue].', '{The general} called [that a lie].'])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('verbs that may be nouns', () => {
  it.each([
    '[Taxes will lead to job losses], {critics} counter.',
    '[The bank is to be sold], {reports} claim.',
    '[Inflation is set to ease], {the bank} forecast.',
    '{The fund} forecasts [growth of 3%].',
    '{The firm} is projecting [a loss of $40m].',
    '{The company} sees [an operating loss of €480 million this year].',
    '{Analysts} expect [the deal to collapse].',
    'The boy sees his father twice a year.',
    '{The Front} said [it had killed 61 soldiers in the raid], but {the regional government} put [the figure at eight].',
    '[Four in ten nurses plan to quit], {a poll} suggests.',
    '[Hospital waits have doubled], {the doctors’ union} has warned.',
    '{Kiser and Kord} both denied that [they had met].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('who disputes something', () => {
  it.each([
    '[The ruling] was disputed by {the union}.',
    '[The vaccine claim] has been rejected by {doctors}.',
    '{Ferries} have attacked [the law as “a piece of nonsense”].',
    'Rebels attacked the base as night fell.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});
