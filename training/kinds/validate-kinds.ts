import { kindSharesOf, likeliest } from '../../functions/domain/extraction/classify/kind/kind.ts';
import { unpackTable } from '../../functions/domain/extraction/model/model.ts';
import type { KindExample } from './kind-examples.ts';
import { packTable } from '../pack.ts';
import type { KindOptions } from './train-kinds.ts';
import { trainKinds } from './train-kinds.ts';

/** How many claims got their marked kind, of how many. */
export interface Validation {
  readonly right: number;
  readonly of: number;
}

/**
 * Reads each article's claims with weights that were learned without it: article k falls into fold k modulo `folds`. `others`, such as invented claims, teach in every
 * fold and are not counted.
 */
export function validateKinds(
  articles: readonly (readonly KindExample[])[],
  others: readonly KindExample[],
  options: KindOptions & { readonly bits: number },
  folds: number,
): Validation {
  let right = 0;
  let of = 0;
  for (let fold = 0; fold < folds; fold++) {
    const left = articles.filter((_, k) => k % folds !== fold).flat();
    const table = unpackTable(packTable(trainKinds([...left, ...others], options), options.bits));
    for (const { features, kind } of articles.filter((_, k) => k % folds === fold).flat()) {
      of++;
      if (likeliest(kindSharesOf(features, table)) === kind) right++;
    }
  }
  return { right, of };
}
