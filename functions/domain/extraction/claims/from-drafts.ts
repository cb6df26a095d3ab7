import type { Span } from '../../article/article.ts';
import type { Cue, Source } from '../claim.ts';
import type { Draft, TokenRange } from '../clauses/attribution.ts';
import { byParagraph } from '../clauses/attribution.ts';
import { spansOf } from '../find-attributions.ts';
import { lowerBound } from '../resolve/phrases.ts';
import type { Referent } from '../resolve/referent.ts';
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

/** Verbs after which a single word may be all: "denied wrongdoing", "called for calm". */
const SHORT = new Set(['deny', 'call', 'urge', 'demand', 'promise', 'plead', 'reject', 'announce']);

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
  const referents = new Map<Draft, Referent | null>();
  for (const draft of drafts.toSorted((a, b) => anchor(a) - anchor(b))) referents.set(draft, resolver.resolve(draft.source, draft.content));
  const resolved = new Map<Draft, Source | null>();
  for (const [draft, referent] of referents)
    resolved.set(draft, referent === null ? null : resolver.source(spansOf(passage, draft.source), referent));
  const parents = parentsOf(drafts);
  const swallowed = new Set<Draft>();
  const via = new Map<Draft, Source[]>();
  for (const draft of drafts.toSorted((a, b) => size(a) - size(b))) {
    const parent = parents.get(draft);
    if (
      parent === undefined ||
      draft.source.length === 0 ||
      !asserts(draft) ||
      !asserts(parent) ||
      size(draft) < NESTED_SHARE * (size(parent) - tokens(draft.cue) - tokens(draft.source))
    )
      continue;
    const outer = resolved.get(parent);
    const own = resolved.get(draft)?.name;
    const chain = [
      ...(via.get(draft) ?? []),
      ...(outer === null || outer === undefined || outer.name === own || draft.source.length === 0 ? [] : [outer]),
    ];
    via.set(draft, chain);
    swallowed.add(parent);
  }
  return drafts
    .filter((draft) => asserts(draft) && !swallowed.has(draft))
    .flatMap((draft): Candidate[] => {
      const parent = parents.get(draft);
      const block = blocks[draft.paragraph];
      const content = trimmed(text, passage, withHedge(passage, draft, withoutNested(draft, drafts, parents, swallowed)));
      const spans = spansOf(passage, content);
      const claim = spans.map(([start, end]) => text.slice(start, end)).join(' ');
      if (block === undefined || words(claim) < (SHORT.has(draft.lemma) ? 1 : 2)) return [];
      const own = resolved.get(draft) ?? null;
      const cueSpans = spansOf(passage, draft.cue);
      const cue: Cue | null =
        cueSpans.length === 0 ? null : { text: cueSpans.map(([start, end]) => text.slice(start, end)).join(' '), spans: cueSpans };
      if (parent !== undefined && !swallowed.has(parent) && (draft.source.length === 0 || !REPORTING.has(draft.lemma))) return [];
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
/** Inside what somebody else says, only these open a claim of their own. */
const REPORTING = new Set('say tell report claim according accuse deny confirm estimate allege announce find show'.split(' '));

const asserts = (draft: Draft): boolean =>
  (draft.class === 'speech' || draft.class === 'finding') &&
  !draft.silent &&
  !NOT_ASSERTING.has(draft.lemma) &&
  !draft.modal &&
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

/** Content up to a report nested at its end, which is a claim of its own ("399 dead, including 201 who a soldier said …"). */
function withoutNested(
  draft: Draft,
  drafts: readonly Draft[],
  parents: ReadonlyMap<Draft, Draft>,
  swallowed: ReadonlySet<Draft>,
): readonly TokenRange[] {
  const at = drafts.indexOf(draft);
  const child = drafts
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .find((other) => parents.get(other) === draft && asserts(other) && other.source.length > 0 && REPORTING.has(other.lemma));
  const last = draft.content.at(-1);
  if (child === undefined || last === undefined || swallowed.has(child)) return draft.content;
  const starts = [...child.source, ...child.cue, ...child.content].map(([first]) => first);
  const ends = [...child.cue, ...child.content].map(([, end]) => end);
  const cut = Math.min(...starts) - 1;
  if (Math.max(...ends) < last[1] - 1 || cut <= last[0]) return draft.content;
  return [...draft.content.slice(0, -1), [last[0], cut]];
}

/** "The vote is expected to slip": where nobody is named, the words that keep the distance belong to the claim. */
function withHedge(passage: Passage, draft: Draft, content: readonly TokenRange[]): readonly TokenRange[] {
  if (draft.source.length > 0) return content;
  const joined: [number, number][] = [];
  for (const [first, last] of [...content, ...draft.cue].toSorted((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1 && !opensParagraph(passage, first)) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined.length < content.length + draft.cue.length ? joined : content;
}

/** Between two paragraphs there may be furniture, which no span may cover. */
function opensParagraph(passage: Passage, token: number): boolean {
  const at = passage.tokens[token]?.start ?? 0;
  const paragraph = passage.paragraphs[lowerBound(passage.paragraphs, at + 1) - 1];
  return paragraph !== undefined && (passage.tokens[token - 1]?.start ?? -1) < paragraph.start;
}

/** Without leading "that" and closing comma; quotation marks stay. */
function trimmed(text: string, passage: Passage, content: readonly TokenRange[]): TokenRange[] {
  return content.flatMap(([first, last], i): TokenRange[] => {
    let from = first;
    let to = last;
    while (from < to && isMark(passage, from, /^[,;:]$|^(?:--+|—|–)$/)) from++;
    const opening = passage.tokens[from];
    if (i === 0 && opening?.lower === 'that' && opening.text === opening.lower && to - from > 1) from++;
    while (
      to > from &&
      (isMark(passage, to, /^[,;:.]$|^(?:--+|—|–)$/) || /^(?:including|and|but|with|that|which)$/.test(passage.tokens[to]?.lower ?? ''))
    )
      to--;
    const range: Span | undefined = spansOf(passage, [[from, to]])[0];
    return range === undefined || !/[\p{L}\p{N}]/u.test(text.slice(range[0], range[1])) ? [] : [[from, to]];
  });
}

const isMark = (passage: Passage, at: number, pattern: RegExp): boolean =>
  passage.tokens[at]?.kind === 'mark' && pattern.test(passage.tokens[at]?.text ?? '');
