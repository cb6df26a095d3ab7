import { expect, test } from 'vitest';
import { readDateline } from '../../../../../functions/domain/article/roles/dateline.ts';

test.each([
  ['(HW) -- Talks', '(HW) --', 'HW'],
  ['LUSEN (Harbour Wire) - Talks', 'LUSEN (Harbour Wire) -', 'Harbour Wire'],
  ['LUSEN, Dec. 29, 2027 (HW) — Talks', 'LUSEN, Dec. 29, 2027 (HW) —', 'HW'],
  ['LUSEN, June 16 (HW) - Talks', 'LUSEN, June 16 (HW) -', 'HW'],
  ['PORT SARN/LUSEN, 3 MAY (HW) – Talks', 'PORT SARN/LUSEN, 3 MAY (HW) –', 'HW'],
  ['Lusen, Kethoria (HW) -- Talks', 'Lusen, Kethoria (HW) --', 'HW'],
  ['LUSEN — Talks', 'LUSEN —', null],
  ['GARROW, 18 November 2027 — Talks', 'GARROW, 18 November 2027 —', null],
  ['Garrow, 18 November 2027 - Talks', 'Garrow, 18 November 2027 -', null],
  ['Lusen — Talks', 'Lusen —', null],
  ['The Garrow, Osterland – Talks', 'The Garrow, Osterland –', null],
  ['SAINT-BRANNOCK, Osterland — Talks', 'SAINT-BRANNOCK, Osterland —', null],
])('%s', (paragraph, text, outlet) => {
  const dateline = readDateline(paragraph);
  expect(dateline).toEqual({ text, outlet, length: text.length + 1 });
});

test('LUSEN—Talks has no space that belongs to it', () => {
  expect(readDateline('LUSEN—Talks')).toEqual({ text: 'LUSEN—', outlet: null, length: 6 });
});

test.each([
  'NATO — which met on Monday — said no.',
  'BREAKING - The minister has resigned.',
  'The minister (Voss) said - no.',
  'UPDATE — Police say more.',
  'Voss — the minister — said no.',
  'Voss — The Minister of Health — said no.',
  'Exclusive — Police say more.',
  'Voss — a minister.',
  'Anti-government protests continued.',
  'U.S.-backed forces said so.',
  'LUSEN (Harbour Wire) -',
])('%s has none', (paragraph) => {
  expect(readDateline(paragraph)).toBeNull();
});
