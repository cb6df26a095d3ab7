import { parseText } from '../../functions/domain/article/parse-article.ts';
import type { Span } from '../../functions/domain/article/article.ts';
import type { SourceType } from '../../functions/domain/extraction/claim.ts';
import { SOURCE_TYPES } from '../../functions/domain/extraction/claim.ts';
import type { TokenRange } from '../../functions/domain/extraction/clauses/attribution.ts';
import { searchedBlocks } from '../../functions/domain/extraction/claims/searched.ts';
import { Entities } from '../../functions/domain/extraction/resolve/names/entities.ts';
import { lowerBound } from '../../functions/domain/extraction/text/spans.ts';
import { SourceResolver } from '../../functions/domain/extraction/resolve/resolve-source.ts';
import { readPassage } from '../../functions/domain/extraction/text/sentences.ts';
import type { Token } from '../../functions/domain/extraction/text/tokens.ts';
import type { MarkedArticle } from '../../bench/corpus/read-marked-article.ts';

/** A marked source: its features, and its type as a number among `SOURCE_TYPES`. */
export interface TypeExample {
  readonly features: Int32Array;
  readonly type: number;
}

/** The sources that people marked in an article, resolved in its order, with what the finder would know of them. */
export function typeExamples({ text, claims }: MarkedArticle): TypeExample[] {
  const article = parseText(text);
  const passage = readPassage(
    article.text,
    searchedBlocks(article).map((block): Span => [block.start, block.end]),
  );
  const resolver = new SourceResolver(article.text, passage, new Entities(passage));
  const types = new Map(claims.map(({ number, label }) => [number, 'sourceType' in label ? label.sourceType : null]));
  return claims
    .map(({ number, label, source, content, cue }) => ({
      source,
      content,
      at: cue[0]?.[0] ?? content[0]?.[0] ?? 0,
      type: types.get('sameAs' in label ? label.sameAs : number) ?? null,
    }))
    .filter(({ source }) => source.length > 0)
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ source, content, type }) => {
      const ranges = rangesOf(passage.tokens, source);
      const referent = ranges.length === 0 ? null : resolver.resolve(ranges, rangesOf(passage.tokens, content));
      const words = source.map(([start, end]) => text.slice(start, end)).join(' ');
      return referent === null || type === null ? [] : [{ referent, words, type }];
    })
    .map(({ referent, words, type }) => ({ features: resolver.told.typeFeatures(words, referent).slice(), type: numberOf(type) }));
}

const numberOf = (type: SourceType): number => SOURCE_TYPES.indexOf(type);

function rangesOf(tokens: readonly Token[], spans: readonly Span[]): TokenRange[] {
  return spans.flatMap(([start, end]): TokenRange[] => {
    const first = lowerBound(tokens, start);
    const last = lowerBound(tokens, end) - 1;
    return last < first ? [] : [[first, last]];
  });
}
