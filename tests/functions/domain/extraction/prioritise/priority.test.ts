import { describe, expect, it } from 'vitest';
import { harmsIn } from '../../../../../functions/domain/extraction/lexicon/claims/harm.ts';
import { wordingOf } from '../../../../../functions/domain/extraction/text/wording.ts';
import { weightOf } from '../../../../../functions/domain/extraction/prioritise/priority.ts';
import type { Weighed } from '../../../../../functions/domain/extraction/prioritise/weighed.ts';
import type { Given } from './weighed.ts';
import { count, QUIET, source, weighed } from './weighed.ts';

const reasonsOf = (given: Given, story = QUIET): readonly string[] => weightOf(weighed(given), story).moves.map(({ reason }) => reason);
const scoreOf = (given: Given, story = QUIET): number => weightOf(weighed(given), story).priority.score;

describe('what moves a claim', () => {
  it.each<[string, Given]>([
    ['alleges an atrocity', { text: 'prisoners were executed in a barn' }],
    ['civilians or their places hit', { text: 'rockets hit the village at dawn' }],
    ['alleges a crime or fraud', { cue: 'is accused of', text: 'Ann Pell of taking the cash box home' }],
    ['counts people', { quantities: [count(3, 'people')] }],
    ['many people', { quantities: [count(30, 'people')] }],
    ['says who or how many died', { text: 'the raid killed the trader Omar al-Sela and his driver' }],
    ['says when', { text: 'the gate stood open at 23:40' }],
    ['names a sum of money', { text: 'the firm paid €300 for the gate' }],
    ['a source with a side in it', { source: source('the army', 'military') }],
    ['an unnamed source', { source: source('a person close to the board', 'other') }],
    ['more than one person says so', { source: source('two nurses', 'witness') }],
    ['nobody named as source', { source: null, cue: 'reportedly' }],
    ['at second hand', { via: [source('Harbour radio', 'media')] }],
    ['the outlet keeps its distance', { cue: 'insisted' }],
    ['denies what others say', { cue: 'has denied' }],
    ['disputed', { disputedBy: [{ claimId: null, source: 'Bo Lind' }] }],
    ['the outlet could not confirm it', { verification: { status: 'tried', by: null, spans: [] } }],
    ['a quotation and no more', { quotation: 'direct' }],
    ['only that nobody commented', { text: 'the ministry has not commented on the reports' }],
    ['far down in the article', { position: 0.9 }],
    ['perhaps not claimed as a fact', { likely: 0.7 }],
    ['the finder doubts that anybody claims it as a fact', { likely: 0.4 }],
  ])('%s', (reason, given) => {
    expect(reasonsOf(given)).toContain(reason);
    expect(reasonsOf({})).not.toContain(reason);
  });

  it('a claim near to what its article is about', () => {
    const story = { ...QUIET, headline: new Set(['bridge']), opening: new Set(['bridge', 'river']) };
    expect(reasonsOf({}, story)).toEqual(expect.arrayContaining(['about what the headline says', 'at the heart of the story']));
  });

  it('of two harms the graver one only', () => {
    expect(reasonsOf({ text: 'the raid killed a man whom gunmen had shot at before' })).not.toContain('reports violence');
  });

  it('a story about deaths, whatever of it a claim tells; once', () => {
    const story = { ...QUIET, harms: harmsIn(wordingOf('Nine killed in a raid')) };
    const storyPoints = (text: string): number =>
      weightOf(weighed({ text }), story).moves.find(({ reason }) => reason === 'in a story about deaths')?.points ?? 0;
    expect(storyPoints('the shops were open')).toBeGreaterThan(0);
    expect(storyPoints('nine killed')).toBe(storyPoints('the shops were open'));
    expect(scoreOf({ text: 'nine killed' }, story)).toBe(scoreOf({ text: 'nine killed' }));
  });
});

describe('score and reasons', () => {
  it('tells the weightiest first, and what lowers it last', () => {
    const { reasons } = weightOf(
      weighed({
        text: '201 prisoners were executed',
        quantities: [count(201, 'prisoners')],
        quotation: 'direct',
        cue: 'added',
        position: 0.9,
      }),
      QUIET,
    ).priority;
    expect(reasons.slice(0, 4)).toEqual(['alleges an atrocity', 'in a story about an atrocity', 'far down in the article', 'an aside']);
  });

  it.each<[Weighed['kind'], string]>([
    ['opinion', 'an opinion, not a fact to check'],
    ['call', 'a call, not a fact to check'],
    ['fact', 'not for the queue'],
  ])('lessens a %s that is not queued', (kind, reason) => {
    const { priority } = weightOf(weighed({ kind, queued: false }), QUIET);
    expect(priority.reasons[0]).toBe(reason);
    expect(priority.score).toBeLessThan(scoreOf({}));
  });

  it('puts the gravest among the urgent', () => {
    const grave = {
      text: '201 people who had been executed outside of the town of Sela after a battle there, most of them civilians who were beaten first',
      quantities: [count(201, 'people')],
      source: source('the rebel council', 'opposition'),
      verification: { status: 'tried', by: null, spans: [] },
    } as const;
    expect(weightOf(weighed(grave), QUIET).priority.band).toBe('urgent');
    expect(weightOf(weighed({ text: 'he likes it', position: 0.9 }), QUIET).priority.band).toBe('low');
  });
});
