import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it.each(['54-year-old', 'Oscar winner', 'star', 'property tycoon', 'plumber'])('“the %s” is whoever was just told of', (epithet) => {
  expect(sources('Tom Rell spoke in Kesh on Monday.', `The ${epithet} said 40 people had died.`)).toEqual(['Tom Rell']);
});

it.each(['former president', 'retired governor', 'Ostra governor', 'Ostra United captain'])(
  '“the %s” is whoever has just spoken',
  (epithet) => {
    expect(sources('Tom Rell said the vote was lost.', `“It starts to pay off,” the ${epithet} said.`)).toEqual(['Tom Rell', 'Tom Rell']);
  },
);

it('“the Ostra spokesman” may be anybody', () => {
  expect(sources('Tom Rell said the vote was lost.', 'It was not, the Ostra spokesman said.')).toEqual(['Tom Rell', 'Ostra spokesman']);
});

it.each(['Actor', 'Striker', 'Novelist'])('“%s” before a name that opens a sentence is no part of it', (noun) => {
  expect(sources(`${noun} Tom Rell spoke in Kesh on Monday.`, 'The 54-year-old said 40 people had died.')).toEqual(['Tom Rell']);
});

it('of whoever holds an office nobody else’s name is told', () => {
  expect(sources('Tom Rell spoke in Kesh on Monday.', 'The judge said 40 people had died.')).toEqual(['judge']);
});

it.each([
  ['the SWU leader', ['Mayor Gavin Stodd blamed union boss Ken Dunn — while the SWU leader said Mr Stodd was wrong.'], 'Ken Dunn'],
  [
    'the Front leader',
    [
      'The Front’s central secretary Zal Balk raised an alarm, warning that prices would rise.',
      'The Front leader said the talks were over.',
    ],
    'Zal Balk',
  ],
  ['the Ostra royal', ['Sheikh Hamad Orm spoke in Kesh on Monday.', 'The jet was late, the Ostra royal said.'], 'Hamad Orm'],
  [
    'the fugitive ex-officer',
    [
      'Mara Quill asked former Selby Port chief Gen. Ernest Villar to surrender.',
      'This comes after the now fugitive ex-officer posted an 11-minute video on Facebook claiming the charges were invented.',
    ],
    'Ernest Villar',
  ],
  ['the witness', ['A watchman, who lived opposite, said the gang had a van.', 'One was hurt, the witness said.'], 'watchman'],
  [
    'the witness',
    [
      'Sir Alan Penn told the inquiry that he was sorry.',
      'Asked by Sandra Okell KC, for the families, when he knew, Sir Alan said: “Late.”',
      'Ms Okell said: “You saw it.”',
      '“I did not,” the witness said.',
    ],
    'Alan Penn',
  ],
  [
    'the lawyer',
    [
      'The case is weak, according to their lawyers, Ken Orm and Faith Quill. “It is no crime,” Orm said.',
      'The men were tired, the lawyer said.',
    ],
    'Ken Orm',
  ],
  [
    'the lawyer',
    [
      'According to their lawyers, Ken Orm and Faith Quill, the men were late. “It is no crime,” Orm said.',
      'According to the lawyer, the men were tired. Senior counsel Yusuf Abbas, her lawyer, left.',
    ],
    'Ken Orm',
  ],
  [
    'the source',
    ['A resident of one of the villages, Garba Tam, said that 30 were hurt.', 'The source stated that six more had died.'],
    'Garba Tam',
  ],
  [
    'he',
    ['Ben Orm said no.', 'RMD Press and Research Cell chairman Vivan Kosh said the call was late. “It was Koll,” he said.'],
    'Vivan Kosh',
  ],
  ['he', ['The Press Officer, Selby State Command, Bello Audy, confirmed the raid. “It was late,” he said.'], 'Bello Audy'],
  [
    'the secretary-general',
    ['Adam Quill, Secretary-General of the Council of Geology, confirmed that it was shut.', 'It was late, the secretary-general said.'],
    'Adam Quill',
  ],
  [
    'the minister',
    ['Minister of Antiquities Laila Orm on Saturday came to the vault.', 'The minister said five guards had been replaced.'],
    'Laila Orm',
  ],
])('%s is the one who was introduced so, in %j', (_, paragraphs, expected) => {
  expect(sources(...paragraphs).at(-1)).toBe(expected);
});
