import { expect, it } from 'vitest';
import { claimsOf } from '../articles.ts';

const sources = (text: string): (string | undefined)[] => claimsOf([text]).map(({ attribution }) => attribution.source?.name);

it.each([
  [
    'with a verb that is none of saying',
    'Orren further summed up the plan as “terrible,” denounced her record as mayor and said she should go.',
    ['Orren', 'Orren', 'Orren'],
  ],
  [
    'behind an auxiliary',
    'The book went out. (Mr. Orren, who did not respond to a request for comment, has denied that he was working on a book.)',
    ['Orren'],
  ],
  ['behind a quotation within who it is', 'Orren, who calls the mayor a “thief,” said he does not want the post.', ['Orren']],
  ['behind “while”', 'Orren scurried across the valley on Monday while pleading with voters for their support.', ['Orren']],
  [
    'with a paper of theirs',
    'Mr. Orren, who said last week that the judge was biased, issued a statement Tuesday saying, “I do not feel that way.”',
    ['Orren', 'Orren'],
  ],
])('who a sentence is about goes on %s', (_, text, names) => {
  expect(sources(text)).toEqual(names);
});

it('who a sentence is about said what it opens with', () => {
  expect(sources('After suggesting on Wednesday that he regretted insulting Mr. Vael, Mr. Orren only occasionally disagreed.')).toEqual([
    'Orren',
  ]);
});
