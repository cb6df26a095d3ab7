import { describe, expect, it } from 'vitest';
import { found, marked } from '../../../marked-sentences.ts';

describe('what is none of what was said', () => {
  it.each([
    // how little was told
    '{Governor Samad Yusufi} said [farmers were also hit] but he did not give details about the number of casualties.',
    '{The guard firm} said [the man had passed every check] and declined to comment further.',
    // what else the speaker did
    'Shares fell after {the company} reported [a 31 per cent drop in profit] and missed its forecast.',
    // what it showed besides
    '{State television} reported [“47 bandits were killed, including two field commanders”], and showed grainy footage of an explosion without giving a date.',
    // what the one it is according to says besides
    '[The pill seems to calm inflammation in the walls of the arteries], according to {Ann Pell}, {who} says that [the trial was too short].',
    // whom it was told
    '[The vessel left on Sunday with five children among those on board], {the teenager} told a member of the agency who met him at a hospital.',
    // what went on meanwhile
    '{The government} dismissed [the findings as “fiction from a hotel lobby”] as the union prepared to renew the deal.',
    // when and where it was said
    '[Four out of five people were driven out of the town], {the army} estimated earlier this week.',
    '{The office} denied [the allegations] in a statement on Sunday.',
    '[At least six people were killed on Friday], {officials} said, even as envoys met in the capital.',
    // what is told of the speaker
    'According to {Colonel Petr Hale, who commands the unit}, [at least 30 fighters crossed the river overnight].',
    'According to {Petr Hale, the head of the border unit}, [at least 30 fighters crossed the river overnight].',
    'According to {a tally kept by the rights group}, [43 people have died in custody this year].',
    // the clause before who speaks
    'Crews had restored power to 2,000 homes, and {a spokeswoman, Dana Fry}, said [the rest would have it by Friday].',
    // on what ground
    '{Lidia Yermo} said based on early estimates that [nearly five million people cast a ballot].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('what belongs to it', () => {
  it.each([
    '{Minutes of the board} show that [the adviser spoke of rotten meat and did not name anyone].',
    '{The doctor} reported [a fall in fevers and a rise in rashes].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});
