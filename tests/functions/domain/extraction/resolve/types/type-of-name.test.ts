import { expect, it } from 'vitest';
import { isNewspaper, typeOfEnd, typeOfName } from '../../../../../../functions/domain/extraction/resolve/types/type-of-name.ts';

it.each([
  ['Karsk Conflict Monitor', 'ngo'],
  ['Karsk Justice Monitor International', 'ngo'],
  ['Orl Trades Council', 'ngo'],
  ['Orl Physicians Network', 'ngo'],
  ['Orl Neighbourhood Committees', 'ngo'],
  ['Shopworkers’ Alliance', 'ngo'],
  ['Campaign for Clean Water', 'ngo'],
  ['Orl Relief Fund', 'ngo'],
  ['Karsk Hydro Corporation', 'company'],
  ['Orl Municipal Corporation', 'official'],
  ['Karsk Broadcasting Corporation', 'media'],
  ['Highland Liberation Council', 'opposition'],
  ['Public Prosecutor’s Office', 'court'],
  ['Karsk Rowing Association', 'other'],
  ['Evening Echo', 'media'],
  ['Karsk Sack Exporters Association', 'company'],
  ['Garden Retail Council', 'company'],
  ['Independent Constabulary Monitor', 'official'],
  ['Orl State Command', 'police'],
  ['Directorate of Criminal Investigations', 'police'],
  ['Orl Fire and Rescue Service', 'official'],
  ['Ministry of Roads and Works', 'official'],
  ['Office of Ferry Licensing', 'official'],
  ['Reserve Bank of Karsk', 'official'],
  ['National Prosecution Service', 'court'],
  ['Karsk Labour Congress', 'ngo'],
  ['Karsk Mazdoor Dal', 'political'],
  ['Senate Roads Committee', 'political'],
  ['Organization of Western Ocean States', 'official'],
  ['KarskTV', 'media'],
  ['Karsk Sun', 'media'],
  ['Karsk Observer', 'media'],
  ['Orl Otter Trust', 'ngo'],
  ['Orl Hospitals NHS Trust', null],
  ['Karsk FM', 'media'],
  ['Ombudsman', 'official'],
  ['Karsk', null],
  ['Ann Orr', null],
])('a name tells by more than its last word: %s', (name, type) => {
  expect(typeOfName(name)).toBe(type);
});

it.each([
  ['Orchid Shipping Lines', 'company'],
  ['Mid Karsk Hospitals', 'official'],
  ['Save the Weir', 'ngo'],
  ['Ann Orr', null],
  ['Lines', null],
])('a name that may look like somebody’s tells by its ends: %s', (name, type) => {
  expect(typeOfEnd(name.split(' '))).toBe(type);
});

it('tells newspapers by their names', () => {
  expect(isNewspaper('Daily Sentinel')).toBe(true);
  expect(isNewspaper('Channel Nine')).toBe(true);
  expect(isNewspaper('Ann Orr')).toBe(false);
});
