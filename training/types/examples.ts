import { parseText } from '../../functions/domain/article/parse-article.ts';
import type { Span } from '../../functions/domain/article/article.ts';
import type { SourceType } from '../../functions/domain/extraction/claim.ts';
import { SOURCE_TYPES } from '../../functions/domain/extraction/claim.ts';
import { DraftSources } from '../../functions/domain/extraction/claims/draft-sources.ts';
import { searchedBlocks } from '../../functions/domain/extraction/claims/searched.ts';
import { draftAttributions, spansOf } from '../../functions/domain/extraction/find-attributions.ts';
import { Entities } from '../../functions/domain/extraction/resolve/names/entities.ts';
import { SourceResolver } from '../../functions/domain/extraction/resolve/resolve-source.ts';
import { readPassage } from '../../functions/domain/extraction/text/sentences.ts';
import type { MarkedArticle } from '../../bench/corpus/read-marked-article.ts';

/** A marked source: its features, and its type as a number among `SOURCE_TYPES`. */
export interface TypeExample {
  readonly features: Int32Array;
  readonly type: number;
}

/** A text in which people marked sources by their type. Spans are UTF-16 offsets into it. */
export interface TypedText {
  readonly text: string;
  readonly sources: readonly { readonly spans: readonly Span[]; readonly type: SourceType }[];
}

/** The sources that people marked in an article of the corpus. */
export function typedText({ text, claims }: Pick<MarkedArticle, 'text' | 'claims'>): TypedText {
  const types = new Map(claims.map(({ number, label }) => [number, 'sourceType' in label ? label.sourceType : null]));
  const sources = claims.flatMap(({ number, label, source }) => {
    const type = types.get('sameAs' in label ? label.sameAs : number) ?? null;
    return type === null ? [] : [{ spans: source, type }];
  });
  return { text, sources };
}

/** The marked sources that the finder finds, too, with what it knows of them by the end of the text. */
export function typeExamples({ text, sources: marked }: TypedText): TypeExample[] {
  const article = parseText(text);
  const passage = readPassage(
    article.text,
    searchedBlocks(article).map((block): Span => [block.start, block.end]),
  );
  const drafts = draftAttributions(passage);
  const resolver = new SourceResolver(article.text, passage, new Entities(passage));
  const sources = new DraftSources(article.text, passage, drafts, resolver);
  return marked.flatMap(({ spans, type }) => {
    const draft = drafts.find(({ source }) => overlap(spansOf(passage, source), spans));
    const referent = draft === undefined ? null : sources.referentOf(draft);
    if (draft === undefined || referent === null) return [];
    return [{ features: resolver.told.typeFeatures(sources.textOf(draft), referent).slice(), type: SOURCE_TYPES.indexOf(type) }];
  });
}

const overlap = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.some(([start, end]) => other.some(([from, to]) => start < to && from < end));
