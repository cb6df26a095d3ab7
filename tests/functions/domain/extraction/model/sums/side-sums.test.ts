import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../../../../../functions/domain/extraction/find-attributions.ts';
import { FeatureList } from '../../../../../../functions/domain/extraction/model/features/feature-list.ts';
import { SIDES } from '../../../../../../functions/domain/extraction/model/features/frame.ts';
import { sideFeatures } from '../../../../../../functions/domain/extraction/model/features/side-features.ts';
import { LABELS } from '../../../../../../functions/domain/extraction/model/field/labels.ts';
import { theModel } from '../../../../../../functions/domain/extraction/model/model.ts';
import { SideSums } from '../../../../../../functions/domain/extraction/model/sums/side-sums.ts';
import { addRows } from '../../../../../../functions/domain/extraction/model/sparse-table.ts';
import { readFacts } from '../../../../../../functions/domain/extraction/model/token-facts.ts';
import { readPassage } from '../../../../../../functions/domain/extraction/text/sentences.ts';

const word = fc.oneof(
  fc.constantFrom('the', 'The', 'mayor', 'said', 'that', 'he', 'was', '“', '”', ',', '.', '\n', '12', '74', 'of', 'told', 'Ines', "hadn't"),
  // too long to be kept among the spellings
  fc.constantFrom('counterrevolutionaries-in-waiting', 'counterrevolutionaries-at-rest'),
);

it('tells of each token what the rows of its features say', () => {
  const { parts } = theModel();
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const facts = readFacts(readPassage(text, linesOf(text)));
      const sides = new SideSums(facts, parts);
      const list = new FeatureList();
      for (let t = 0; t < facts.length; t++)
        for (let side = 0; side < SIDES; side++) {
          const plain = new Int32Array(LABELS).fill(5);
          sideFeatures(facts, t, side, list);
          addRows(parts, list, plain, 0);
          const summed = new Int32Array(LABELS).fill(5);
          sides.add(t, side, summed, 0, list);
          addRows(parts, list, summed, 0);
          expect(summed).toEqual(plain);
        }
    }),
  );
});
