import { expect, test } from 'vitest';
import { parseText } from '../../../../../functions/domain/article/parse-article.ts';

const body = (text: string): string[] => parseText(text).body.split('\n\n');

test('hard-wrapped paragraphs, parted by blank lines', () => {
  expect(
    body(
      'The mediator said on Monday that the talks in the\ncapital had failed and that nobody was to blame.\n\nHe said that both sides had told him that they were\nready to go on.',
    ),
  ).toEqual([
    'The mediator said on Monday that the talks in the capital had failed and that nobody was to blame.',
    'He said that both sides had told him that they were ready to go on.',
  ]);
});

test('hard-wrapped paragraphs, parted by indents', () => {
  expect(
    body(
      '   The mediator said on Monday that the talks in the\ncapital had failed and that nobody was to blame.\n   He said that both sides had told him that they were\nready to go on.',
    ),
  ).toHaveLength(2);
});

test('a wrapped line that begins with a name or a number goes on', () => {
  expect(
    body(
      'The mediator said on Monday that the talks between\nMarrowen and the council had failed, as they had on June\n30. The army said that it would wait for the council and\nthat nobody was to blame for it.',
    ),
  ).toHaveLength(1);
});

test('list items among wrapped lines stay apart, and go on over lines', () => {
  const text =
    'The report names several reasons for the failure of the\ntalks in the capital:\n- the council had asked for the release of prisoners\nbefore any talks began\n- the army had not answered\n1. Nobody came.';
  expect(parseText(text).blocks.map(({ role, text: own }) => [role, own.replace('\n', ' ')])).toEqual([
    ['paragraph', 'The report names several reasons for the failure of the talks in the capital:'],
    ['list-item', 'the council had asked for the release of prisoners before any talks began'],
    ['list-item', 'the army had not answered'],
    ['list-item', 'Nobody came.'],
  ]);
});

test('short lines that are no prose stay apart', () => {
  const lines = [
    'Talks fail in Lusen',
    'By Ada Voss',
    'updated 6:14 PM EST, Sat March 13, 2027',
    'The mediator said on Monday that the talks had failed.',
  ];
  expect(parseText(lines.join('\n')).blocks.map(({ text }) => text)).toEqual(lines);
});

test('a credit in brackets goes on over its lines, whatever the rest does', () => {
  const text = `The talks have failed, the mediator said on Monday.\n\n(Reporting by Ada Voss; editing by\nJoss Athanor)`;
  expect(parseText(text).blocks.map(({ role }) => role)).toEqual(['paragraph', 'credit']);
});
