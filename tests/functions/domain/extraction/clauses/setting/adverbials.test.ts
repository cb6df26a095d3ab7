import { describe, expect, it } from 'vitest';
import { skipAdverbials } from '../../../../../../functions/domain/extraction/clauses/setting/adverbials.ts';
import { left } from '../left.ts';

describe('what belongs to the verb of saying', () => {
  it.each([
    ['He said in a statement on Monday that it rained.', 'that it rained .'],
    ['He said in a letter seen by Reuters that it rained.', 'that it rained .'],
    ['He said on condition of anonymity because he was afraid that it rained.', 'that it rained .'],
    ['He said, citing a police report, that it rained.', 'that it rained .'],
    ['He said in Tarven that it rained.', 'that it rained .'],
    ['He said in Tarven it rained.', 'in Tarven it rained .'],
    ['He said about nine houses stood.', 'about nine houses stood .'],
    ['He said roughly 40 wells were dry.', 'roughly 40 wells were dry .'],
    ['He said further tests found lead.', 'further tests found lead .'],
    ['He said further that it rained.', 'that it rained .'],
    ['He said perhaps they had fled.', 'perhaps they had fled .'],
    ['He said at least six of them “were killed”.', 'at least six of them  .'],
    ['He said too many men had fled.', 'too many men had fled .'],
    ['He said long lines had kept them away.', 'long lines had kept them away .'],
    ['He said freshly turned earth was seen.', 'freshly turned earth was seen .'],
    ['He said despite the rain, the wells were dry.', 'despite the rain , the wells were dry .'],
    ['He said in a statement of the 40 wells, ten were dry.', 'of the 40 wells , ten were dry .'],
    ['He said by Monday the wells would be dry.', 'by Monday the wells would be dry .'],
    ['He has said since May that the wells are dry.', 'that the wells are dry .'],
    ['He said on Monday the wells would be dry.', 'the wells would be dry .'],
    ['He said Saturday was cold.', 'Saturday was cold .'],
    ['He said in a statement last week was cold.', 'last week was cold .'],
    ['He said Saturday the wells were dry.', 'the wells were dry .'],
  ])('is skipped, and nothing of what is said: %s', (sentence, rest) => {
    expect(left(sentence, 'said', skipAdverbials)).toBe(rest);
  });
});

describe('what it was said in', () => {
  it.each([
    ['He said in a statement police beat the men.', 'police beat the men .'],
    ['He said in a filing more than 300 branches would close.', 'more than 300 branches would close .'],
    ['He said in a statement half of the houses were hit.', 'half of the houses were hit .'],
    ['He said in court 20-year-old Ann Reed was shot.', '20-year-old Ann Reed was shot .'],
    ['He said in a press conference reporters were beaten.', 'reporters were beaten .'],
    ['He said in a statement documents were forged.', 'documents were forged .'],
    ['He said in a Facebook post police beat him.', 'police beat him .'],
    ['He said on Facebook Live police beat the men.', 'police beat the men .'],
    ['He said in a video clip the men had fled.', 'the men had fled .'],
    ['He said in court documents show it was a lie.', 'documents show it was a lie .'],
    ['He said in Ostra reports show it was a lie.', 'in Ostra reports show it was a lie .'],
    ['He said in a statement Ann Lee, the mayor, was wrong.', 'Ann Lee , the mayor , was wrong .'],
    ['He said in a video posted online at least six people were killed.', 'at least six people were killed .'],
    ['He said in a report published on Tuesday prices could rise.', 'prices could rise .'],
    ['He said in a lawsuit filed in May $40,000 was stolen.', '$40,000 was stolen .'],
    ['He said in a statement seen by Kesh Wire police had fled.', 'police had fled .'],
    ['He said in a statement seen by reporters on Monday prices had risen.', 'prices had risen .'],
    ['He said in a statement doctors “were beaten”.', 'doctors  .'],
    ['He said in a statement Reed, who had fled, “was wrong”.', 'Reed , who had fled ,  .'],
    ['He said in a statement Friday night “it rained”.', ' .'],
    ['He said in written testimony prices could rise.', 'prices could rise .'],
    ['He said in a statement police released two men.', 'police released two men .'],
  ])('ends before the clause: %s', (sentence, rest) => {
    expect(left(sentence, 'said', skipAdverbials)).toBe(rest);
  });

  it.each([
    ['He said in a statement police released on Friday that it rained.', 'that it rained .'],
    ['He said in a statement released on Friday the wells were dry.', 'the wells were dry .'],
    ['He said in an interview with Ostra television that it rained.', 'that it rained .'],
  ])('goes on to the end where more of it follows: %s', (sentence, rest) => {
    expect(left(sentence, 'said', skipAdverbials)).toBe(rest);
  });
});
