import { CLAIM_KINDS } from '../../functions/domain/extraction/claim.ts';
import type { ClaimKind } from '../../functions/domain/extraction/claim.ts';
import { kindFeatures } from '../../functions/domain/extraction/classify/kind/features/kind-features.ts';
import { quotationOf } from '../../functions/domain/extraction/classify/quotation.ts';
import { wordingOf } from '../../functions/domain/extraction/text/wording.ts';
import { hashOf } from '../../functions/domain/extraction/model/features/hash.ts';
import type { MarkedArticle } from '../../bench/corpus/read-marked-article.ts';
import { textOf } from '../../bench/extraction/words.ts';

/** A claim whose kind a person told. */
export interface KindExample {
  readonly features: Int32Array;
  readonly kind: ClaimKind;
  readonly weight: number;
}

/** The marked claims of an article, repeats included. */
export function kindsInArticle({ text, claims }: MarkedArticle): KindExample[] {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
  return claims.flatMap(({ label, content, cue, source }): KindExample[] => {
    const told = 'sameAs' in label ? byNumber.get(label.sameAs)?.label : label;
    if (told === undefined || !('kind' in told)) return [];
    const claim = textOf(text, content);
    const evidence = {
      wording: wordingOf(claim),
      cue: textOf(text, cue),
      source: textOf(text, source),
      quotation: quotationOf(claim),
      sourceType: told.sourceType,
    };
    return [{ features: kindFeatures(evidence).slice(), kind: told.kind, weight: 1 }];
  });
}

/** A line of a list of sentences cannot be read. */
export class BadKindLine extends Error {
  override readonly name = 'BadKindLine';
}

/** Marks an example that was invented for its kind, so that how often a kind was invented does not count. */
const INVENTED = hashOf('invented');

/**
 * Reads invented claims: `# KIND` opens a list, then `SOURCE | CUE | CONTENT` a line, `-` for no source. Lists are not as news is: how often each
 * kind comes up in them is learned apart.
 * @throws BadKindLine, which names the line
 */
export function readKinds(list: string): KindExample[] {
  const examples: KindExample[] = [];
  let kind: ClaimKind | undefined;
  for (const line of list.split('\n')) {
    if (line.trim() === '') continue;
    if (line.startsWith('#')) {
      kind = CLAIM_KINDS.find((known) => known === line.slice(1).trim());
      if (kind === undefined) throw new BadKindLine(`"${line}" should be # and one of ${CLAIM_KINDS.join(', ')}.`);
      continue;
    }
    const [source, cue, text, more] = line.split('|').map((cell) => cell.trim());
    if (kind === undefined || source === undefined || cue === undefined || text === undefined || more !== undefined)
      throw new BadKindLine(`"${line}" should be SOURCE | CUE | CONTENT, below a line # and a kind.`);
    const features = kindFeatures({ wording: wordingOf(text), cue, source: source === '-' ? '' : source, quotation: quotationOf(text) });
    examples.push({ features: Int32Array.of(...features, INVENTED), kind, weight: 1 });
  }
  return examples;
}
