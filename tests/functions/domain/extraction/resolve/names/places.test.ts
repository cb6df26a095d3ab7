import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  ['A shell hit Kesh Marra village.', 'Another resident of the village said that nine had died.', 'Another resident of Kesh Marra village'],
  ['A shell hit the town of Selby.', 'Two families in the town said that nine had died.', 'Two families in Selby'],
  ['Residents of Selby fled Tarn District.', 'A resident of the area said that nine had died.', 'resident of Selby'],
  ['A shell fell in Derna on Monday.', "A doctor at the town's hospital said that nine had died.", "doctor at Derna's hospital"],
])('whoever lives in a place is told by its name: %s', (first, second, name) => {
  expect(last(first, second)).toBe(name);
});

it.each([
  ['A shell fell in Derna on Monday.', 'A doctor in the region said that nine had died.', 'doctor in the region'],
  ['A shell fell in Derna on Monday.', 'A clerk in the town of Pell said that nine had died.', 'clerk in the town of Pell'],
  ['A shell fell in Tarn Province.', 'A clerk in the town said that nine had died.', 'clerk in the town'],
  ['A shell fell on Monday.', 'A clerk in the town hall said that nine had died. A shell fell in Derna.', 'clerk in the town hall'],
])('but not by that of another: %s %s', (first, second, name) => {
  expect(last(first, second)).toBe(name);
});
