import { expect, it } from 'vitest';
import { found, marked } from './marked-sentences.ts';

/** Who speaks, before a verb. */
const SUBJECTS = [
  '{The regulator}',
  '{He}',
  '{Mayor Ann Lee}',
  '{Ann Lee, the head of the union},',
  '{Ann Lee, who runs the union},',
  '{The head of the union, Ann Lee},',
  '{A spokesperson for the union}',
  '{Two officials with knowledge of the talks}',
  '{The union, which has 4,000 members},',
  '{The army’s chief of staff, Gen. Ann Lee},',
  '{A 43-year-old mother of two}',
  '{Human Rights Watch}',
];

const lower = (subject: string): string => subject.replace(/^\{(?:The|A|Two|He)\b/, (word) => word.toLowerCase());
const behind = (subject: string): string => lower(subject).replace(/,$/, '');

const wrong = (sentences: readonly string[]): string[] =>
  sentences.filter((sentence) => JSON.stringify(found(sentence)) !== JSON.stringify(marked(sentence)));

it.each([
  'said [the bridge had been unsafe for years].',
  'said on Monday that [the bridge had been unsafe for years].',
  'said in a statement that [the bridge had been unsafe for years].',
  'told reporters that [the bridge had been unsafe for years].',
  'has said [the bridge had been unsafe for years].',
  'accused [the council of hiding the cracks].',
  'denied [hiding the cracks].',
  'called for [an inquiry into the collapse].',
  'urged [the council to resign].',
  'warned that [more bridges could fall].',
  'described [the collapse as a crime].',
  'vowed [to sue the council].',
  'confirmed [the deaths of nine workers].',
  'estimated that [nine workers had died].',
  'condemned [the collapse].',
])('X %s', (predicate) => {
  expect(wrong(SUBJECTS.map((subject) => `${subject} ${predicate}`))).toEqual([]);
});

it.each([
  'On Monday, ',
  'On Monday ',
  'In a statement on Monday ',
  'Speaking in Tarn, ',
  'Asked about the fire, ',
  'After the vote, ',
  'At a news conference in Tarn on Monday, ',
  'In 2019 ',
  'Hours later, ',
  'For his part, ',
])('%sX said S.', (opening) => {
  expect(wrong(SUBJECTS.map((subject) => `${opening}${lower(subject)} said [the bridge had been unsafe for years].`))).toEqual([]);
});

it.each([
  'said.',
  'said on Monday.',
  'said in a statement.',
  'told reporters.',
  'told the newspaper in a message that was sent at noon.',
  'said late on Monday.',
  'said by phone from Tarn.',
  'said through an interpreter.',
  'warned on Monday.',
  'said, citing a report.',
])('S, X %s', (predicate) => {
  expect(wrong(SUBJECTS.map((subject) => `[The bridge had been unsafe for years], ${lower(subject)} ${predicate}`))).toEqual([]);
});

it('“According to X” before, in the midst of and behind what is said', () => {
  const speakers = SUBJECTS.map(behind);
  expect(
    wrong([
      ...speakers.map((speaker) => `According to ${speaker}, [the bridge had been unsafe for years].`),
      ...speakers.map((speaker) => `[The bridge had been unsafe for years], according to ${speaker}.`),
    ]),
  ).toEqual([]);
});

it.each(['said', 'confirmed', 'lamented', 'indicated', 'alleged', 'stressed', 'testified', 'conceded'])('S, %s X.', (verb) => {
  const speakers = SUBJECTS.filter((subject) => !/^\{He\}|, which/.test(subject)).map(behind);
  expect(wrong(speakers.map((speaker) => `[The bridge had been unsafe for years], ${verb} ${speaker}.`))).toEqual([]);
});

it('other verbs behind a comma turn nothing round', () => {
  expect(found('Police arrived within minutes, confirmed the deaths and left.').contents).not.toContain('Police arrived within minutes');
  expect(wrong(['{The firm, which makes cars}, confirmed [the deal].'])).toEqual([]);
});

it.each([
  '[The release had been written at 3 a.m.], {Chief Walter Brann} told a packed news conference.',
  '{Ann Lee} told about 200 people who had gathered at the church that [four minutes passed before anyone came].',
  '{The firm} told users [400,000 accounts were hit].',
  '{The ministry} told [Norway to stay out of its waters].',
  '{He} told anyone who would listen that [the bridge was rotten].',
])('whom somebody told is no part of it: %s', (sentence) => {
  expect(found(sentence)).toEqual(marked(sentence));
});

it.each([
  '{The police commissioner} put [the missing at “about thirty-five”], a figure that rests on what relatives tell his officers.',
  'By nightfall {each} was accusing [the other of having mistreated the men].',
  '{Many of those who fled} said [the bridge had been unsafe].',
  '[The bridge had been unsafe for years], {some} told reporters.',
  '{The doctor} appealed for [blood].',
  '{A man who identified himself as the owner} told police [the gun was his].',
  '{A woman who described herself as a nurse} said [she was afraid].',
])('%s', (sentence) => {
  expect(found(sentence)).toEqual(marked(sentence));
});
