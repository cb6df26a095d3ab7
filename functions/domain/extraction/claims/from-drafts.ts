import type { Span } from '../../article/article.ts';
import type { Cue, Source } from '../claim.ts';
import type { Draft, TokenRange } from '../clauses/attribution.ts';
import { byParagraph } from '../clauses/attribution.ts';
import { spansOf } from '../find-attributions.ts';
import type { SourceResolver } from '../resolve/resolve-source.ts';
import type { Passage } from '../text/sentences.ts';
import type { Candidate } from './candidate.ts';
import type { SearchedBlock } from './searched.ts';

/** Verbs that ask or keep silent: what follows them is not asserted. */
const NOT_ASSERTING = new Set([
  'cite',
  'wonder',
  'question',
  'quote',
  'read',
  'apologize',
  'apologise',
  'thank',
  'express',
  'rule',
  'determine',
  'demonstrate',
  'comment',
  'brief',
  'signal',
  'establish',
  'project',
  'prove',
  'order',
]);

/** How many drafts before and after may hold another one. */
const NEAR = 12;

/** From this share of the outer content on, a nested report is the whole of it. */
const NESTED_SHARE = 0.6;

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
  const resolved = new Map<Draft, Source | null>();
  for (const draft of drafts.toSorted((a, b) => anchor(a) - anchor(b))) {
    const parent = draft.source.length === 0 ? null : resolver.resolve(draft.source, spansOf(passage, draft.source));
    resolved.set(draft, parent);
  }
  const parents = parentsOf(drafts);
  const swallowed = new Set<Draft>();
  const via = new Map<Draft, Source[]>();
  for (const draft of drafts.toSorted((a, b) => size(a) - size(b))) {
    const parent = parents.get(draft);
    if (
      parent === undefined ||
      !asserts(draft) ||
      !asserts(parent) ||
      size(draft) < NESTED_SHARE * (size(parent) - tokens(draft.cue) - tokens(draft.source))
    )
      continue;
    const outer = resolved.get(parent);
    const chain = [...(via.get(draft) ?? []), ...(outer === null || outer === undefined || draft.source.length === 0 ? [] : [outer])];
    via.set(draft, chain);
    swallowed.add(parent);
  }
  return drafts
    .filter((draft) => asserts(draft) && !swallowed.has(draft))
    .flatMap((draft): Candidate[] => {
      const parent = parents.get(draft);
      const block = blocks[draft.paragraph];
      const content = trimmed(text, passage, draft.content);
      const spans = spansOf(passage, content);
      const claim = spans.map(([start, end]) => text.slice(start, end)).join(' ');
      if (block === undefined || words(claim) < (draft.negated || draft.lemma === 'deny' ? 1 : 2)) return [];
      const own = resolved.get(draft) ?? null;
      const cueSpans = spansOf(passage, draft.cue);
      const cue: Cue | null =
        cueSpans.length === 0 ? null : { text: cueSpans.map(([start, end]) => text.slice(start, end)).join(' '), spans: cueSpans };
      if (draft.source.length === 0 && parent !== undefined && !swallowed.has(parent)) return [];
      return [
        {
          block: draft.paragraph,
          role: block.role,
          text: claim,
          spans,
          ranges: content,
          source: own,
          cue,
          via: via.get(draft) ?? [],
          lemma: draft.lemma,
          negated: draft.negated,
          passive: draft.passive,
        },
      ];
    })
    .toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}

const anchor = (draft: Draft): number => draft.cue[0]?.[0] ?? draft.content[0]?.[0] ?? 0;
const tokens = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
const size = (draft: Draft): number => tokens(draft.content);
const words = (claim: string): number => claim.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const asserts = (draft: Draft): boolean =>
  (draft.class === 'speech' || draft.class === 'finding') &&
  !draft.silent &&
  !NOT_ASSERTING.has(draft.lemma) &&
  draft.content.length > 0 &&
  !(draft.negated && draft.lemma !== 'deny');

/** The smallest draft inside whose content a draft's cue stands. */
function parentsOf(drafts: readonly Draft[]): Map<Draft, Draft> {
  const parents = new Map<Draft, Draft>();
  for (const group of byParagraph(drafts).values())
    for (const [i, draft] of group.entries()) {
      const at = anchor(draft);
      for (const other of group.slice(Math.max(0, i - NEAR), i + NEAR)) {
        if (other === draft || !asserts(other) || !other.content.some(([first, last]) => first <= at && at <= last)) continue;
        const known = parents.get(draft);
        if (known === undefined || size(other) < size(known)) parents.set(draft, other);
      }
    }
  return parents;
}

/** Without leading "that" and closing comma; quotation marks stay. */
function trimmed(text: string, passage: Passage, content: readonly TokenRange[]): TokenRange[] {
  return content.flatMap(([first, last], i): TokenRange[] => {
    let from = first;
    let to = last;
    while (from < to && isMark(passage, from, /^[,;:]$|^(?:--+|—|–)$/)) from++;
    const opening = passage.tokens[from];
    if (i === 0 && opening?.lower === 'that' && opening.text === opening.lower && to - from > 1) from++;
    while (to > from && isMark(passage, to, /^[,;:.]$|^(?:--+|—|–)$/)) to--;
    const range: Span | undefined = spansOf(passage, [[from, to]])[0];
    return range === undefined || !/[\p{L}\p{N}]/u.test(text.slice(range[0], range[1])) ? [] : [[from, to]];
  });
}

const isMark = (passage: Passage, at: number, pattern: RegExp): boolean =>
  passage.tokens[at]?.kind === 'mark' && pattern.test(passage.tokens[at]?.text ?? '');
