import type { Span } from '../../article/article.ts';
import type { Source } from '../claim.ts';
import type { Draft, TokenRange } from '../clauses/attribution.ts';
import { joined } from '../clauses/attribution.ts';
import { isFinite } from '../clauses/items.ts';
import { spansOf } from '../find-attributions.ts';
import type { SourceResolver } from '../resolve/resolve-source.ts';
import { SAID_IN_A_WORD } from '../lexicon/reports/cue-words.ts';
import { SAID_NOUNS } from '../lexicon/reports/said-nouns.ts';
import type { Passage } from '../text/sentences.ts';
import { sentenceOf } from '../text/sentences.ts';
import { byStart, lowerBound, textOf } from '../text/spans.ts';
import { wordingIn } from '../text/wording.ts';
import { afterColon } from './after-colon.ts';
import { assertsNothing } from './asserts-nothing.ts';
import type { Candidate } from './candidate.ts';
import { isPointedThat } from '../text/pointed-that.ts';
import { isInference } from './inference.ts';
import { nameWhoWasHeard } from './court-heard.ts';
import { DraftSources } from './draft-sources.ts';
import type { Nesting } from './nesting.ts';
import { asserts, nestingOf, standsAlone, withoutNested } from './nesting.ts';
import type { SearchedBlock } from './searched.ts';
import { withQuotation } from './with-quotation.ts';

const WORD = /[\p{L}\p{N}]/u;
const TWO_WORDS = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u;

/**
 * Turns drafts into candidates in the order of the text. Of nested reports whose content is nearly the same, the inner source is the source and the outer one
 * stands in `via`. Sources are resolved here, in order, since each may stand for one before it.
 */
export function candidatesFrom(
  text: string,
  passage: Passage,
  blocks: readonly SearchedBlock[],
  drafts: readonly Draft[],
  resolver: SourceResolver,
): Candidate[] {
  const sources = new DraftSources(text, passage, drafts, resolver);
  nameWhoWasHeard(drafts, sources);
  const nesting = nestingOf(
    drafts,
    (draft) => sources.nameOf(draft),
    (range) => tells(passage, range),
  );
  const claims: Candidate[] = [];
  for (const draft of drafts) {
    const block = blocks[draft.paragraph];
    if (block === undefined || !isClaim(passage, draft, nesting) || isInference(passage, draft)) continue;
    const content = trimmed(text, passage, withHedge(passage, draft, withoutNested(draft, nesting)), draft);
    const { told, quotation } = withQuotation(passage, afterColon(passage, content), draft.cue);
    const tell = (ranges: readonly TokenRange[], how: Pick<Candidate, 'cue' | 'lemma' | 'negated' | 'passive'>): void => {
      const spans = spansOf(passage, ranges);
      const claim = textOf(text, spans);
      const says = (SAID_IN_A_WORD.has(how.lemma) ? WORD : TWO_WORDS).test(claim);
      if (!says || (ranges === told && assertsNothing(draft, claim))) return;
      claims.push({
        block: draft.paragraph,
        role: block.role,
        text: claim,
        wording: wordingIn(claim, passage.tokens, ranges),
        spans,
        ranges,
        source: sources.citedFor(draft) ?? sources.of(draft),
        via: viaOf(draft, sources, nesting),
        likely: draft.likely ?? 1,
        ...how,
      });
    };
    const cue = spansOf(passage, draft.cue);
    const { lemma, negated, passive } = draft;
    tell(told, {
      cue: cue.length === 0 ? null : { text: wordIn(passage, draft.cue) ?? textOf(text, cue), spans: cue },
      lemma,
      negated,
      passive,
    });
    if (quotation.length > 0) tell(quotation, WITHOUT_CUE);
  }
  return claims.toSorted(byStart);
}

/** The one word that ranges are, as all who ask what they know of it have it; null where they are more. */
const wordIn = ({ tokens }: Passage, [range, more]: readonly TokenRange[]): string | null =>
  range === undefined || more !== undefined || range[0] !== range[1] ? null : (tokens[range[0]]?.text ?? null);

/** A quotation that stands alone says what it says by itself. */
const WITHOUT_CUE = { cue: null, lemma: 'say', negated: false, passive: false } as const;

/** Who hands on what the source of a draft says, the one who cites it first. */
function viaOf(draft: Draft, sources: DraftSources, nesting: Nesting): Source[] {
  const outer = nesting.via.get(draft);
  const handedOn = sources.quotedBy(draft) ?? (outer === undefined ? null : sources.of(outer));
  return [sources.citedFor(draft) === null ? null : sources.of(draft), handedOn].filter((source) => source !== null);
}

/** "As the feud threatened | to grow": no clause. */
const opensWithTo = ({ tokens }: Passage, { content: [first] }: Draft): boolean => tokens[first?.[0] ?? -1]?.lower === 'to';

/** Whether a draft asserts something, and nobody else's draft has it. */
function isClaim(passage: Passage, draft: Draft, { parents, swallowed, part }: Nesting): boolean {
  if (!asserts(draft) || swallowed.has(draft) || part.has(draft)) return false;
  const parent = parents.get(draft);
  // only the rules see it, in what somebody else was first taken to say
  if (parent === undefined && draft.within !== null && draft.likely === undefined && opensWithTo(passage, draft)) return false;
  return parent === undefined || swallowed.has(parent) || standsAlone(draft, parent);
}

/** Whether a clause, and no mere phrase before a comma, stands in a range of tokens. */
function tells(passage: Passage, [first, last]: TokenRange): boolean {
  if (passage.tokens[last]?.text !== ',') return true;
  const items = sentenceOf(passage, last)?.items ?? [];
  return items.some((item, i) => item.first >= first && item.last <= last && (item.tag === 'quotation' || isFinite(items, i)));
}

/** What is said or told is no hedge, though nobody is named who does; "is said to have fled" is. */
const keepsNoDistance = ({ lemma, passive }: Draft): boolean => lemma === 'tell' || (!passive && /^(?:say|add|warn)$/.test(lemma));

const isSaidNoun = (word: string): boolean => SAID_NOUNS.has(word) || /^(?:calls?|demands?|appeals?)$/.test(word);

/** "Calls for a ceasefire": what is said stands behind the word for it, with nothing that it is said of before. */
const isOnlyBehind = ({ tokens }: Passage, { passive, cue: [cue] }: Draft, [first]: readonly TokenRange[]): boolean =>
  !passive &&
  cue !== undefined &&
  first !== undefined &&
  first[0] > cue[1] &&
  tokens.slice(cue[0], cue[1] + 1).some(({ lower }) => isSaidNoun(lower));

/** "The vote is expected to slip": where nobody is named, the words that keep the distance belong to the claim. */
function withHedge(passage: Passage, draft: Draft, content: readonly TokenRange[]): readonly TokenRange[] {
  if (draft.source.length > 0 || keepsNoDistance(draft) || isOnlyBehind(passage, draft, content)) return content;
  const clause = joined([...content, ...draft.cue], (first) => opensParagraph(passage, first));
  return clause.length < content.length + draft.cue.length ? clause : content;
}

/** Between two paragraphs there may be furniture, which no span may cover. */
function opensParagraph(passage: Passage, token: number): boolean {
  const at = passage.tokens[token]?.start ?? 0;
  const paragraph = passage.paragraphs[lowerBound(passage.paragraphs, at + 1) - 1];
  return paragraph !== undefined && (passage.tokens[token - 1]?.start ?? -1) < paragraph.start;
}

/** Without leading "that" and closing comma; quotation marks stay. */
function trimmed(text: string, passage: Passage, content: readonly TokenRange[], { lemma }: Draft): TokenRange[] {
  const kept: TokenRange[] = [];
  for (const [i, [first, last]] of content.entries()) {
    let from = first;
    let to = last;
    while (from < to && isMark(passage, from, /^[,;:]$|^(?:--+|—|–)$/)) from++;
    // "ruled 6-3 that"
    if (i === 0) from = afterVotes(passage, from);
    // "she said of the strike, which the army said had hit a base": the strike had
    if (i === 0 && content.length > 1 && passage.tokens[from]?.lower === 'of' && from < to) from++;
    const opening = passage.tokens[from];
    if (i === 0 && opening?.text === 'that' && to - from > 1 && !isPointedThat(passage.tokens, from, lemma)) from++;
    // "referred | to kettles as “urns”"
    if (i === 0 && lemma === 'refer' && opening?.lower === 'to') from++;
    if (i === 0 && to - from > 1 && isWhenSaid(passage, from)) from++;
    while (
      to > from &&
      (isMark(passage, to, /^[,;:.]$|^(?:--+|—|–)$/) || /^(?:including|and|but|with|that|which)$/.test(passage.tokens[to]?.lower ?? ''))
    )
      to--;
    const range: Span | undefined = spansOf(passage, [[from, to]])[0];
    if (range !== undefined && WORD.test(text.slice(range[0], range[1]))) kept.push([from, to]);
  }
  return kept;
}

/** "Reported that night the mayor had left": behind "that" a word for when it was said, before what was. */
function isWhenSaid({ tokens }: Passage, at: number): boolean {
  const next = tokens[at + 1];
  const when = /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|fall|winter)$/;
  if (next === undefined || tokens[at - 1]?.lower !== 'that' || !when.test(tokens[at]?.lower ?? '')) return false;
  return next.spelling.capital || /^(?:the|an?|his|her|its|their|he|she|it|they|there|we|i)$/.test(next.lower);
}

/** Where "that" stands behind figures only, it; else the same place. */
function afterVotes({ tokens }: Passage, from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'number' || (at > from && tokens[at]?.kind === 'mark')) at++;
  return at > from && at - from < 5 && tokens[at]?.lower === 'that' ? at : from;
}

const isMark = (passage: Passage, at: number, pattern: RegExp): boolean =>
  passage.tokens[at]?.kind === 'mark' && pattern.test(passage.tokens[at]?.text ?? '');
