import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftByRules, linesOf } from '../../../../../../functions/domain/extraction/find-attributions.ts';
import { FeatureList } from '../../../../../../functions/domain/extraction/model/features/feature-list.ts';
import { frameOf, sideOf } from '../../../../../../functions/domain/extraction/model/features/frame.ts';
import { runningCounts } from '../../../../../../functions/domain/extraction/model/features/running-counts.ts';
import { sideFeatures } from '../../../../../../functions/domain/extraction/model/features/side-features.ts';
import { moveTo, nowhere, spotFeatures } from '../../../../../../functions/domain/extraction/model/features/spot-features.ts';
import { wordFeatures } from '../../../../../../functions/domain/extraction/model/features/word-features.ts';
import { LABELS } from '../../../../../../functions/domain/extraction/model/field/labels.ts';
import { theModel } from '../../../../../../functions/domain/extraction/model/model.ts';
import { readRoles } from '../../../../../../functions/domain/extraction/model/rule-roles.ts';
import { addRows } from '../../../../../../functions/domain/extraction/model/sparse-table.ts';
import { Emissions } from '../../../../../../functions/domain/extraction/model/sums/emissions.ts';
import { readFacts } from '../../../../../../functions/domain/extraction/model/token-facts.ts';
import { readPassage } from '../../../../../../functions/domain/extraction/text/sentences.ts';

const { parts } = theModel();

/** Reads a text around the heads that are taken, and tells what the emissions are and what the features by themselves say. */
function read(text: string, heads: readonly number[]): { summed: Int32Array[]; plain: Int32Array[] } {
  const passage = readPassage(text, linesOf(text));
  const facts = readFacts(passage);
  const rules = readRoles(facts.length, draftByRules(passage));
  const running = runningCounts(
    facts,
    Uint8Array.from({ length: facts.length }, (_, t) => (heads.includes(t) ? 1 : 0)),
  );
  const emissions = new Emissions(facts, rules, running, parts);
  const list = new FeatureList();
  const summed: Int32Array[] = [];
  const plain: Int32Array[] = [];
  for (const head of heads.filter((t) => t < facts.length)) {
    const frame = frameOf(facts, rules, head);
    summed.push(emissions.of(frame).slice(0, (frame.to - frame.from) * LABELS));
    const own = new Int32Array((frame.to - frame.from) * LABELS);
    for (let t = frame.from; t < frame.to; t++) {
      const spot = nowhere();
      moveTo(spot, facts, rules, running, frame, t);
      const at = (t - frame.from) * LABELS;
      sideFeatures(facts, t, sideOf(t, head), list);
      addRows(parts, list, own, at);
      spotFeatures(facts, frame, spot, list);
      addRows(parts, list, own, at);
      wordFeatures(facts, running, frame, spot, t, list);
      addRows(parts, list, own, at);
    }
    plain.push(own);
  }
  return { summed, plain };
}

const word = fc.constantFrom(
  'the',
  'The',
  'mayor',
  'said',
  'that',
  'he',
  'was',
  '“',
  '”',
  ',',
  '.',
  '\n',
  '12',
  'told',
  'Ines',
  "hadn't",
  'and',
);

it('say of each token what the rows of its features say', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.uniqueArray(fc.nat(60), { maxLength: 6 }), (words, heads) => {
      const { summed, plain } = read(words.join(' '), heads);
      expect(summed).toEqual(plain);
    }),
  );
});

it('say the same of more heads than are remembered', () => {
  const text = Array.from(
    { length: 600 },
    (_, n) => `the mayor ${String.fromCharCode(97 + (n % 26), 97 + (n % 25), 97 + (n % 23))}ed it was shut .`,
  ).join('\n');
  const { summed, plain } = read(
    text,
    Array.from({ length: 600 }, (_, n) => 2 + n * 7),
  );
  expect(summed).toHaveLength(600);
  expect(summed).toEqual(plain);
});
