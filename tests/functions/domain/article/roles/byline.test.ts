import { expect, test } from 'vitest';
import { bylineNames, bylineOutlet, isByline } from '../../../../../functions/domain/article/roles/byline.ts';

test.each([
  'By Jane Abara',
  'BY JANE ABARA | HARBOUR WIRE',
  "By Jane D'Abara-Ito and M. L. van der Merrin in Lusen",
  'From Mirela Sandor and Joss Athanor, HARBOUR WIRE',
  'By Jane Abara, Health correspondent',
  'By Priya Nandakumar, environment correspondent',
  'By Priya Nandakumar, chief climate and energy correspondent, and Jane Abara in Lusen',
  'By Priya Nandakumar environment correspondent',
  'Priya Nandakumar, senior health editor',
  'By Priya Nandakumar, columnist',
  'Jane Abara, Health correspondent',
  'Written by Jane Abara',
  'By HW Staff',
  'By Jane Abara for the Calder Bay Courier',
])('%s', (line) => {
  expect(isByline(line)).toBe(true);
});

test.each([
  'By Monday, the army had taken the town.',
  'By Monday the Army',
  'By all accounts the talks failed',
  'By 2031',
  'By Monday, foreign correspondents',
  'By all accounts, senior reporters stayed',
  'By midday, foreign correspondents',
  'Priya Nandakumar, a former reporter',
  'From the valley, people walked for days',
  'From Lusen',
  'The minister, a former reporter, said no',
  'Is it by Jane Abara?',
])('%s is none', (line) => {
  expect(isByline(line)).toBe(false);
});

test('names and outlet', () => {
  expect(bylineNames('From Mirela Sandor and  Joss Athanor, HARBOUR WIRE')).toBe('Mirela Sandor and Joss Athanor, HARBOUR WIRE');
  expect(bylineOutlet('From A Sandor, CNX')).toBe('CNX');
  expect(bylineOutlet('By A Sandor, Gull Island Gazette')).toBe('Gull Island Gazette');
  expect(bylineOutlet('By A Sandor, Health correspondent')).toBeNull();
  expect(bylineOutlet('By A Sandor, B Merrin')).toBeNull();
});
