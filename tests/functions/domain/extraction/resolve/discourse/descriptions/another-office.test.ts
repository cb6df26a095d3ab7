import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it.each([
  ['The emir of Selby, Garba Orm, met the farmers on Sunday.', 'The monarch', 'Garba Orm'],
  ['Prime Minister Mara Quill flew to Ostra on Sunday.', 'The premier', 'Mara Quill'],
  ['Archbishop Tomas Orm led the service on Sunday.', 'The prelate', 'Tomas Orm'],
  ['Pope Anselm spoke from his balcony on Sunday.', 'The pontiff', 'Anselm'],
  ['Lieutenant-Colonel Iona Selby of the brigade met reporters on Sunday.', 'The officer', 'Iona Selby'],
  ['Detective Chief Inspector Iona Selby met reporters on Sunday.', 'The senior officer', 'Iona Selby'],
  ['Professor Ines Marlow of Selby University spoke on Sunday.', 'The scholar', 'Ines Marlow'],
  ['Mick Dolan, general secretary of the Rail Workers Union, spoke on Sunday.', 'The union leader', 'Mick Dolan'],
  ['Advocate General Anil Sole went to court on Sunday.', 'The top law officer', 'Anil Sole'],
  ['Health Minister Lena Orr toured the wards on Sunday.', 'The health chief', 'Lena Orr'],
])('%s %s is who holds that office', (introduced, called, name) => {
  expect(
    sources(introduced, 'The rain had not stopped by noon. Two lorries waited at the gate.', `${called} said 40 people had died.`),
  ).toEqual([name]);
});

it.each(['The monarch', 'The pontiff', 'The union leader'])('“%s” is nobody of another office', (called) => {
  expect(
    sources('Health Minister Lena Orr toured the wards on Sunday.', 'It rained. It was cold.', `${called} said 40 people had died.`),
  ).toEqual([called.slice(4)]);
});
