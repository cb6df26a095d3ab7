import { expect, test } from 'vitest';
import { parseText } from '../../../../../functions/domain/article/parse-article.ts';

const roles = (text: string): string[] => parseText(text).blocks.map((block) => `${block.role}: ${block.text}`);

test('a mail: its subject is the headline, headers and signature are furniture, its date is the article’s', () => {
  const text =
    'From: Ada Voss <ada@wire.example>\nTo: desk@wire.example\nSubject: Fwd: Talks fail in Lusen\nDate: Wed, 12 May 2027 09:15:00 +0200\n\nLUSEN (HW) - The talks have failed, the mediator said on Monday.\n\n-- \nAda Voss\nHarbour Wire';
  expect(roles(text)).toEqual([
    'furniture: From: Ada Voss <ada@wire.example>',
    'furniture: To: desk@wire.example',
    'headline: Talks fail in Lusen',
    'timestamp: Date: Wed, 12 May 2027 09:15:00 +0200',
    'furniture: LUSEN (HW) -',
    'paragraph: The talks have failed, the mediator said on Monday.',
    'furniture: --',
    'furniture: Ada Voss',
    'furniture: Harbour Wire',
  ]);
  expect(parseText(text)).toMatchObject({ headline: 'Talks fail in Lusen', publishedAt: '2027-05-12T09:15:00+02:00' });
});

test('a story whose first line looks like one header is no mail', () => {
  const text = 'Subject: the talks that failed\n\nThe mediator said on Monday that nobody was to blame.\n\n--\n\nThe army denied it.';
  expect(roles(text)[0]).toBe('headline: Subject: the talks that failed');
  expect(parseText(text).body).toContain('The army denied it.');
});
