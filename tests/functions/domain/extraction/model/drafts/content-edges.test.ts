import { describe, expect, it } from 'vitest';
import { found, marked } from '../../marked-sentences.ts';

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
    // when and where it was said
    '[Four out of five people were driven out of the town], {the army} estimated earlier this week.',
    '{The office} denied [the allegations] in a statement on Sunday.',
    '[At least six people were killed on Friday], {officials} said, even as envoys met in the capital.',
    // on what ground
    '{Lidia Yermo} said based on early estimates that [nearly five million people cast a ballot].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('what belongs to it', () => {
  it.each([
    '{Minutes of the board} show that [the adviser spoke of rotten meat and did not name anyone].',
    '{Ms Lett, 33,} denies [killing seven infants and attempting to murder 10 at the hospital between 2015 and 2016].',
    '{The agency} said [111 of those cases (70%) are linked to an outbreak that began in December].',
    '{The doctor} reported [a fall in fevers and a rise in rashes].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});
