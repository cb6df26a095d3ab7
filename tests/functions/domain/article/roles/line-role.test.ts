import { expect, test } from 'vitest';
import type { BlockRole } from '../../../../../functions/domain/article/article.ts';
import { isRelatedHeading, lineRole } from '../../../../../functions/domain/article/roles/line-role.ts';

const ROLES: readonly (readonly [BlockRole | null, readonly string[]])[] = [
  [
    'furniture',
    [
      'Skip to main content',
      'Advertisement',
      'Hide Ad',
      'Hide AdAdvertisement',
      'Share',
      'Share Tweet Email',
      'Share this on Facebook',
      '12 Comments',
      '© 2027 Harbour Wire',
      'Copyright 2027 Harbour Wire. All rights reserved.',
      'We use cookies to make this site work.',
      'Sign up for our newsletter',
      'Correction: An earlier version gave the wrong date.',
      "Editor's note: This story contains details of violence.",
      'This article has been updated with a comment of the company.',
      '___',
      '***',
      'ENDS',
      'Tags: Lusen, war',
    ],
  ],
  [
    'credit',
    [
      "Harbour Wire's Ines Calloway contributed to this report.",
      'Ines Calloway and Daud Merrin contributed reporting.',
      '(Reporting by Ines Calloway; editing by Daud Merrin)',
      'Reporting by Ines Calloway in Lusen; Editing by D. Merrin.',
      '(Photo: Ines Calloway/Harbour Wire)',
      'Photograph: Ines Calloway',
      'Image source, Harbour Wire',
      'Follow Ines Calloway on Twitter @calloway',
      'Email: newsdesk@wire.example',
      'newsdesk@wire.example',
      'Additional reporting by Daud Merrin',
    ],
  ],
  [
    'timestamp',
    [
      'updated 6:14 PM EST, Sat March 13, 2027',
      'Published: 16 June 2027, 14:05 GMT',
      '3 hours ago',
      'Published',
      '2:45 p.m.',
      '11:42, 9 OCT 2027 | UPDATED 13:05, 9 OCT 2027',
      'Updated an hour ago',
    ],
  ],
  ['related', ['Read more: How the tunnel was built', 'RELATED: Who sits on the board?', 'See also | The board', 'READ MORE - Potholes']],
  ['caption', ['Image caption, Rescuers at the wall']],
  [
    null,
    [
      'Share prices fell by 18 percent on Monday.',
      'Advertisement spending fell, the agency said.',
      'Comments by the minister caused anger.',
      'She contributed to the report that the panel published, he said.',
      'Reporting by the agency was wrong, the minister said.',
      'Follow the money, he told the court.',
      'More than 60 people were held, the alliance said.',
      'Most people said they had not been told.',
      'Update on talks due Monday, mediator says',
      'On 16 June 2027 the ministry said no.',
      'In 2019, 40 died.',
      'The photo: what it shows and what it does not',
      'Correction officers said the man was armed.',
      'Copyright law must change, the minister said.',
      'Watch out for ice, police warned.',
    ],
  ],
];

test.each(ROLES.flatMap(([role, lines]) => lines.map((line) => [line, role] as const)))('%j is %s', (line, role) => {
  expect(lineRole(line)).toBe(role);
});

test.each([
  'Related stories',
  'RELATED',
  'Part of complete coverage on',
  'More on this story',
  'More from Harbour Wire',
  'You may also like',
  'Most Read',
  'Recommended for you',
  'Top stories',
  'Related Topics',
  'Further reading:',
  "Editor's picks",
])('%s heads teasers', (line) => {
  expect(isRelatedHeading(line)).toBe(true);
});

test.each([
  'More deaths reported',
  'Related charges dropped',
  'Top general resigns',
  'Most villages unreachable',
  'Latest on the talks',
  'More on the way',
  'Other deaths',
])('%s does not', (line) => {
  expect(isRelatedHeading(line)).toBe(false);
});
