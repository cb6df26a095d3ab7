import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it.each([
  ['Some of the survivors said they had hidden in a well.', 'Some of the survivors'],
  ['Several of the wounded said the shells came from the north.', 'Several of the wounded'],
  ['Half of the workers said they had not been paid.', 'Half of the workers'],
  ['A few of the women said guards took their phones.', 'A few of the women'],
  ['Most of those interviewed said they had been beaten.', 'Most of those interviewed'],
])('how many speak is told, and of whom: %s', (sentence, name) => {
  expect(sources(sentence)).toEqual([name]);
});

it('one of several of whom nothing else is told is one of them', () => {
  expect(sources('Two people close to the talks said the deal was off.', 'One of them said a memo was sent.')).toEqual([
    'Two people close to the talks',
    'one of two people close to the talks',
  ]);
  expect(sources('Two bakers said the mill was shut.', 'One of them said it had burned.').at(-1)).toBe('baker');
});

it('one of whom more is told behind a comma is told by that, whoever the others are', () => {
  expect(sources('One of them, a baker, said the shop was shut.')).toEqual(['baker']);
});

it('many of those who were told of before', () => {
  expect(sources('Farmers lost their herds. Many of them said they had not eaten for days.')).toEqual(['many of the farmers']);
});

it('one who gave a name, by that', () => {
  expect(sources('One of them, a baker who gave only her first name, Lenka, said the bank had shut.')).toEqual(['Lenka']);
});

it('another than one who spoke alone is another of that noun', () => {
  expect(sources('Neighbours were shocked.', 'One resident said the road was loud.', 'Another said the road was quiet.').at(-1)).toBe(
    'another resident',
  );
});

it('some are none of two who are named', () => {
  expect(sources('Ann Lee and Teo Cho told the court they were late.', 'Some said the road was quiet.').at(-1)).not.toBe('some Teo Cho');
});

it.each([
  ['She met four bakers in May, two of whom said that the mill was shut.', 'two of the bakers'],
  ['She met three superdelegates, two of whom said that the mill was shut.', 'two of the superdelegates'],
  ['She met three superdelegates, each of whom said that the mill was shut.', 'superdelegates'],
])('some "of whom" something is told: %s', (sentence, name) => {
  expect(sources(sentence)).toEqual([name]);
});

it('another is who they are', () => {
  expect(sources('Another woman, who is a baker, said that the mill was shut.')).toEqual(['baker']);
});

it('"all three" are those who were three', () => {
  const paragraphs = ['Three farmers said the river was red. Two clerks said that it was not.', 'All three said that fish had died.'];
  expect(claimsOf(paragraphs).at(-1)?.attribution.source?.name).toBe('Three farmers');
});
