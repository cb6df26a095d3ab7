import { expect, it } from 'vitest';
import { readMarkedArticle } from '../../bench/corpus/read-marked-article.ts';
import { findAttributions } from '../../functions/domain/extraction/find-attributions.ts';
import { unpack } from '../../functions/domain/extraction/model/model.ts';
import { readAll } from '../../training/examples.ts';
import { fromCorpus } from '../../training/marked.ts';
import { trainModel } from '../../training/train-model.ts';

const SPEAKERS = ['The mayor', 'A guard', 'Ann Pell', 'The bank', 'Police', 'The union', 'A nurse', 'The firm'];
const THINGS = [
  'the gate was open',
  'two vans were missing',
  'the bridge had cracks',
  'nobody was hurt',
  'the roof leaked',
  'it paid the bill',
];

/** Articles in which a verb that no lexicon knows attributes, and another does not. */
const ARTICLES = SPEAKERS.map((speaker, k) => {
  const lines = THINGS.map(
    (thing, i) => `{s${i + 1}|${speaker}} {q${i + 1}|blorked} {c${i + 1}|${thing}}.\n${speaker} trundled the old cart.`,
  );
  const labels = THINGS.map((_, i) => `${i + 1} fact word none queued | ${speaker} | other`);
  const file = `domain: tests\noutlet: none\ndate: 2025-03-04\n---\n${lines.join('\n')}\n---\n${labels.join('\n')}`;
  return fromCorpus({ name: `${k}.txt`, article: readMarkedArticle(file) }, 1);
});

const OPTIONS = {
  cues: { rate: 0.1, l1: 0.1, l2: 1, epochs: 4, least: 2, seed: 1 },
  parts: { rate: 0.1, l1: 0.1, l2: 1, epochs: 4, least: 2, seed: 2, runs: 2 },
  corpusWeight: 1,
  bits: { cues: 13, parts: 14 },
};
const train = (seed = 2) => trainModel(readAll(ARTICLES), { ...OPTIONS, parts: { ...OPTIONS.parts, seed } }, () => {});

it('learns from marks what no rule knows, and reads it in other words', () => {
  const text = 'The harbour master blorked the tide was high.\nThe harbour master trundled the red boat.';
  const [found, ...others] = findAttributions(text, unpack(train()));
  const told = (spans: readonly (readonly [number, number])[] = []) => spans.map(([start, end]) => text.slice(start, end));
  expect(others).toEqual([]);
  expect([told(found?.source), told(found?.cue), told(found?.content)]).toEqual([
    ['The harbour master'],
    ['blorked'],
    ['the tide was high'],
  ]);
});

it('gives the same weights for the same articles and seed, and others for another', () => {
  const first = train();
  expect(train()).toEqual(first);
  expect(train(3).parts.slots).not.toBe(first.parts.slots);
});
