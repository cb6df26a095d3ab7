import { expect, test } from 'vitest';
import { findDate } from '../../../../../functions/domain/article/dates/find-date.ts';

test.each([
  ['updated 6:14 PM EST, Sat March 13, 2027', '2027-03-13T18:14:00-05:00'],
  ['29 December 2012', '2012-12-29'],
  ['Saturday 29th of December 2012', '2012-12-29'],
  ['Dec. 29, 2012', '2012-12-29'],
  ['SEPT 3 2027 12:00 AM PT', '2027-09-03T00:00:00-07:00'],
  ['2012-12-29T19:52:00-0500', '2012-12-29T19:52:00-05:00'],
  ['2012-12-29T19:52:31.123Z', '2012-12-29T19:52:31Z'],
  ['2012-12-29', '2012-12-29'],
  ['2012-12-29 19:52', '2012-12-29'],
  ['Wed, 12 Mar 2031 09:15:00 GMT', '2031-03-12T09:15:00Z'],
  ['14:05 BST, 16 June 2027', '2027-06-16T14:05:00+01:00'],
  ['16.6.2027, 14.05 CEST', '2027-06-16T14:05:00+02:00'],
  ['12:30 p.m. ET, January 5, 2027', '2027-01-05T12:30:00-05:00'],
  ['12:30 p.m. ET, July 5, 2027', '2027-07-05T12:30:00-04:00'],
  ['March 14, 2027 1 am ET', '2027-03-14T01:00:00-04:00'],
  ['5 May 2027 10:00 UTC+5:30', '2027-05-05T10:00:00+05:30'],
  ['5 May 2027 10:00 IST', '2027-05-05'],
  ['5 May 2027 at 10:00', '2027-05-05'],
  ['25/12/2027', '2027-12-25'],
  ['12/25/2027', '2027-12-25'],
  ['2027 May 5', '2027-05-05'],
])('%s is %s', (line, iso) => {
  expect(findDate(line)?.iso).toBe(iso);
});

test.each(['03/04/2027', '31 February 2027', 'May 2027', 'in 2027', 'December 29', '0000-01-01', '1234567-12-12', 'Mayor 5 2027 votes'])(
  '%s is no day',
  (line) => {
    expect(findDate(line)).toBeNull();
  },
);

test('says where it stands', () => {
  const line = 'updated 6:14 PM EST, Sat March 13, 2027';
  expect(findDate(line)?.spans.map(([start, end]) => line.slice(start, end))).toEqual(['March 13, 2027', '6:14 PM EST']);
});
