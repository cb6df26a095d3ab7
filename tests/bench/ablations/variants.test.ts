import { expect, test } from 'vitest';
import { variants } from '../../../bench/ablations/variants.ts';
import { readMarkedArticle } from '../../../bench/corpus/read-marked-article.ts';
import { readAll } from '../../../training/examples.ts';
import { fromCorpus } from '../../../training/marked.ts';

const article = (name: string, verb: string) => {
  const lines = ['The mayor', 'A guard', 'Ann Pell', 'The bank'].map(
    (who, i) => `{s${i + 1}|${who}} {q${i + 1}|${verb}} {c${i + 1}|the gate was open}.`,
  );
  const labels = lines.map((_, i) => `${i + 1} fact word none queued | X | other`);
  return fromCorpus(
    {
      name,
      article: readMarkedArticle(`domain: tests\noutlet: none\ndate: 2025-03-04\n---\n${lines.join('\n')}\n---\n${labels.join('\n')}`),
    },
    1,
  );
};
const POLNEAR = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => article(name, 'blorked'));
const CORPUS = ['i', 'j', 'k', 'l'].map((name) => article(name, 'frundled'));
const [...read] = readAll([...POLNEAR, ...CORPUS]);
const VARIANTS = variants(
  { polnear: read.slice(0, POLNEAR.length), corpus: read.slice(POLNEAR.length) },
  {
    cues: { rate: 0.1, l1: 0.1, l2: 1, epochs: 4, least: 2, seed: 1 },
    parts: { rate: 0.1, l1: 0.1, l2: 1, epochs: 4, least: 2, seed: 2, runs: 1 },
    corpusWeight: 1,
    bits: { cues: 13, parts: 14 },
  },
);

/** Which of two verbs that no rule knows a variant takes for cues. */
function known(step: string, without: string): string[] {
  const find = VARIANTS.find((variant) => variant.step === step && variant.without === without)?.make();
  if (find === undefined) throw new Error(`No variant without ${without}.`);
  return ['blorked', 'frundled'].filter((verb) => find(`The firm ${verb} the gate was open.`).length > 0);
}

test('the whole has learned from all articles, each of the others without some', () => {
  expect(known('all', 'nothing')).toEqual(['blorked', 'frundled']);
  expect(known('all', 'the model: rules alone')).toEqual([]);
  expect(known('training', 'own corpus')).toEqual(['blorked']);
  expect(known('training', 'PolNeAR')).toEqual(['frundled']);
});

test('every variant makes a finder', () => {
  const quick = VARIANTS.filter(({ step }) => step === 'reading' || step === 'cues');
  expect(quick.length).toBeGreaterThan(10);
  for (const { make } of quick) expect(make()('The firm blorked the gate was open.').length).toBeLessThan(2);
});
