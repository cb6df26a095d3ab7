import type { Article, Span } from '../../functions/domain/article/article.ts';
import { parseText } from '../../functions/domain/article/parse-article.ts';
import type { Appearance, Claim } from '../../functions/domain/extraction/claim.ts';
import type { Candidate } from '../../functions/domain/extraction/claims/candidate.ts';
import { disputesAmong } from '../../functions/domain/extraction/claims/disputes.ts';
import type { SearchedBlock } from '../../functions/domain/extraction/claims/searched.ts';
import { searchedBlocks } from '../../functions/domain/extraction/claims/searched.ts';
import { hedgesIn } from '../../functions/domain/extraction/classify/hedges.ts';
import { quantitiesIn } from '../../functions/domain/extraction/classify/quantities/quantities.ts';
import { quotationOf } from '../../functions/domain/extraction/classify/quotation.ts';
import { timesIn } from '../../functions/domain/extraction/classify/times/times.ts';
import { ATTRIBUTING_VERBS } from '../../functions/domain/extraction/lexicon/reports/verbs.ts';
import { weightOf } from '../../functions/domain/extraction/prioritise/priority.ts';
import { storyOf } from '../../functions/domain/extraction/prioritise/story.ts';
import { asWeighed } from '../../functions/domain/extraction/prioritise/weighed.ts';
import { readPassage } from '../../functions/domain/extraction/text/sentences.ts';
import { wordingOf } from '../../functions/domain/extraction/text/wording.ts';
import type { Token } from '../../functions/domain/extraction/text/tokens.ts';
import type { ClaimLabel, MarkedArticle, MarkedClaim } from '../corpus/read-marked-article.ts';
import { textOf } from '../extraction/words.ts';

/** A claim by its marks, beliefs and repeats left out. */
type Labelled = MarkedClaim & { readonly label: ClaimLabel };

const isClaim = (claim: MarkedClaim): claim is Labelled => 'kind' in claim.label;

/**
 * The claims of an article as people marked them, in the form of found ones: contents, source, kind, basis and verification are the marked ones; figures,
 * times, hedges, disputes and priority are worked out as for a found claim. What the priority makes of them tells its own mistakes from those of finding.
 */
export function claimsAsMarked(marked: MarkedArticle): Claim[] {
  const article = parseText(marked.text);
  const blocks = searchedBlocks(article);
  const { tokens } = readPassage(
    article.text,
    blocks.map((block): Span => [block.start, block.end]),
  );
  const story = storyOf(blocks);
  const described = marked.claims
    .filter(isClaim)
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((claim) => ({ claim, candidate: candidateOf(article, blocks, tokens, claim) }))
    .map(({ claim, candidate }) => ({
      claim,
      candidate,
      id: String(claim.number),
      kind: claim.label.kind,
      quantities: candidate.ranges.flatMap(([first, last]) => quantitiesIn(article.text, tokens, first, last)),
    }));
  const disputes = disputesAmong(described);
  return described.map(({ claim, candidate, id, quantities }): Claim => {
    const { text, spans, source, cue, via } = candidate;
    const found: Omit<Claim, 'priority'> = {
      id,
      text,
      spans,
      attribution: { source, cue, quotation: quotationOf(text), via },
      kind: claim.label.kind,
      basis: claim.label.basis,
      verification: { status: claim.label.verification, by: null, spans: [] },
      disputedBy: disputes.get(id) ?? [],
      queued: claim.label.queued,
      reasons: ['marked so'],
      hedges: spans.flatMap((span) => hedgesIn(article.text, span)),
      quantities,
      times: spans.flatMap(([start, end]) => timesIn(article.text, start, end, article.publishedAt)),
      appearances: [claim, ...marked.claims.filter(({ label }) => 'sameAs' in label && label.sameAs === claim.number)].map(({ content }) =>
        appearanceOf(article, blocks, content),
      ),
    };
    return { ...found, priority: weightOf(asWeighed(found, story), story).priority };
  });
}

const startOf = ({ content }: MarkedClaim): number => content[0]?.[0] ?? 0;

const blockAt = (blocks: readonly SearchedBlock[], at: number): number => blocks.findIndex(({ start, end }) => start <= at && at < end);

function appearanceOf({ text }: Article, blocks: readonly SearchedBlock[], spans: readonly Span[]): Appearance {
  const role = blocks[blockAt(blocks, spans[0]?.[0] ?? 0)]?.role;
  return { role: role === 'headline' || role === 'summary' ? role : 'body', text: textOf(text, spans), spans };
}

function candidateOf({ text }: Article, blocks: readonly SearchedBlock[], tokens: readonly Token[], claim: Labelled): Candidate {
  const { content, source, cue, outer, label } = claim;
  const block = blockAt(blocks, startOf(claim));
  const cueText = textOf(text, cue);
  const said = textOf(text, content);
  const named = { spans: source, text: textOf(text, source) };
  return {
    block,
    role: blocks[block]?.role ?? 'paragraph',
    text: said,
    wording: wordingOf(said),
    spans: content,
    ranges: content.map((span) => tokensOf(tokens, span)),
    source: label.sourceName === null || label.sourceType === null ? null : { ...named, name: label.sourceName, type: label.sourceType },
    cue: cue.length === 0 ? null : { text: cueText, spans: cue },
    via: label.via === null ? [] : [{ text: textOf(text, outer), spans: outer, name: label.via, type: 'other' }],
    lemma: lemmaOf(cueText),
    negated: /\b(?:not|never)\b|n['’]t\b/.test(cueText),
    passive: false,
    likely: 1,
  };
}

function tokensOf(tokens: readonly Token[], [start, end]: Span): readonly [number, number] {
  const first = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  return [first, (after < 0 ? tokens.length : after) - 1];
}

function lemmaOf(cue: string): string {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.map((word) => ATTRIBUTING_VERBS.get(word)?.verb.lemma).find((lemma) => lemma !== undefined) ?? words[0] ?? '';
}
