import { SOURCE_TYPES } from '../../functions/domain/extraction/claim.ts';
import type { PackedTable } from '../../functions/domain/extraction/model/model.ts';
import { unpackTable } from '../../functions/domain/extraction/model/model.ts';
import { likeliestType } from '../../functions/domain/extraction/resolve/types/type-model.ts';
import type { TypeOptions } from './train-types.ts';
import { packTypes, trainTypes } from './train-types.ts';
import { lexiconExamples } from './lexicon-examples.ts';
import type { TypedText } from './examples.ts';
import { typeExamples } from './examples.ts';

const FOLDS = 5;

/** Learns the types of sources from marked texts, and reports how well that carries over to texts it has not seen. */
export function learnTypes(texts: readonly TypedText[], options: TypeOptions, report: (line: string) => void): PackedTable {
  const read = texts.map(typeExamples);
  const lexicon = lexiconExamples();
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const table = unpackTable(packTypes(trainTypes([...lexicon, ...read.filter((_, i) => i % FOLDS !== fold).flat()], options), options));
    const unseen = read.filter((_, i) => i % FOLDS === fold).flat();
    right += unseen.filter(({ features, type }) => likeliestType(features, table) === SOURCE_TYPES[type]).length;
  }
  const examples = read.flat();
  report(`types of ${examples.length} sources; in texts not seen ${((100 * right) / examples.length).toFixed(1)} % right`);
  return packTypes(trainTypes([...lexicon, ...examples], options), options);
}
