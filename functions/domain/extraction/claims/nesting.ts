import type { Draft, TokenRange } from '../clauses/attribution.ts';
import { byParagraph, sizeOf } from '../clauses/attribution.ts';
import { HANDED_ON, NOT_ASSERTING, REPORTING } from '../lexicon/reports/cue-words.ts';

/** How many drafts before and after may hold another one. */
const NEAR = 12;

/** From this share of the outer content on, a nested report is the whole of it. */
const NESTED_SHARE = 0.6;

/** How reports stand inside each other. */
export interface Nesting {
  /** The smallest draft inside whose content a draft's cue stands. */
  readonly parents: ReadonlyMap<Draft, Draft>;
  /** The drafts inside a draft that are claims of their own. */
  readonly children: ReadonlyMap<Draft, readonly Draft[]>;
  /** Outer reports of which nothing is left but who handed the inner one on. */
  readonly swallowed: ReadonlySet<Draft>;
  /** What a speaker only tells of having said before, in the middle of more: no claims of their own. */
  readonly part: ReadonlySet<Draft>;
  /** The outer report of a draft that another source hands on. */
  readonly via: ReadonlyMap<Draft, Draft>;
}

/** Whether a draft inside another one is a claim of its own: where an outlet reports what a study found, the study's. */
export const standsAlone = ({ source, lemma }: Draft, parent: Draft): boolean =>
  source.length > 0 && (REPORTING.has(lemma) || (parent.lemma === 'report' && /^(?:find|show)$/.test(lemma)));

/**
 * Finds out which reports stand inside others. Where the inner one is nearly all that the outer one says, only it is a claim; its source is the source,
 * and the outer one stands in `via`.
 * @param nameOf what the source of a draft is called; null where it has none
 * @param tells whether a clause stands in a range of tokens
 */
export function nestingOf(
  drafts: readonly Draft[],
  nameOf: (draft: Draft) => string | null,
  tells: (range: TokenRange) => boolean,
): Nesting {
  const asserting = drafts.filter(asserts);
  const parents = parentsOf(drafts);
  const swallowed = new Set<Draft>();
  const part = new Set<Draft>();
  const children = childrenOf(parents);
  const via = new Map<Draft, Draft>();
  for (const draft of asserting.toSorted((a, b) => contentSize(a) - contentSize(b))) {
    const parent = parents.get(draft);
    if (parent === undefined || !standsAlone(draft, parent) || !asserts(parent)) continue;
    const outer = nameOf(parent);
    const own = nameOf(draft);
    // "had been told | by | staff": who is told of, and how
    const told = sizeOf(draft.cue) + sizeOf(draft.source) + (draft.passive ? 1 : 0);
    const nearlyAll = contentSize(draft) >= NESTED_SHARE * (contentSize(parent) - told);
    const again = outer !== null && outer === own;
    if (again && parent.class === 'speech') part.add(draft);
    else if ((nearlyAll && HANDED_ON.has(draft.lemma)) || isOpened(parent, draft, tells) || areAll(parent, children.get(parent) ?? []))
      swallowed.add(parent);
    else if (again) part.add(draft);
    if (outer !== null && outer !== own) via.set(draft, parent);
  }
  return { parents, children, swallowed, part, via };
}

/** "A said S and pledged T, the agency reported": several reports that are nearly all of what is handed on. */
function areAll(parent: Draft, inner: readonly Draft[]): boolean {
  if (parent.lemma !== 'report' || inner.length < 2) return false;
  const told = inner.reduce((sum, draft) => sum + contentSize(draft) + sizeOf(draft.cue) + sizeOf(draft.source), 0);
  return told >= NESTED_SHARE * contentSize(parent) && inner.every((draft) => draft.source.length > 0);
}

/** "Announced at a meeting in Lorne, the study found S, the paper said": nothing but how the inner report begins stands before it. */
function isOpened(
  { content: [outer, ...more] }: Draft,
  { source: [source], content }: Draft,
  tells: (range: TokenRange) => boolean,
): boolean {
  const end = content.at(-1)?.[1];
  if (outer === undefined || more.length > 0 || source === undefined || end === undefined || end < outer[1] - 1) return false;
  return source[0] > outer[0] && source[0] <= (content[0]?.[0] ?? 0) && !tells([outer[0], source[0] - 1]);
}

/** Content up to a report nested at its end, which is a claim of its own ("399 dead, including 201 who a soldier said …"). */
export function withoutNested(draft: Draft, { children, swallowed, part }: Nesting): readonly TokenRange[] {
  const child = children.get(draft)?.find((other) => !part.has(other));
  const last = draft.content.at(-1);
  if (child === undefined || last === undefined || swallowed.has(child)) return draft.content;
  const starts = [...child.source, ...child.cue, ...child.content].map(([first]) => first);
  const ends = [...child.cue, ...child.content].map(([, end]) => end);
  const cut = Math.min(...starts) - 1;
  if (Math.max(...ends) < last[1] - 1 || cut <= last[0]) return draft.content;
  return [...draft.content.slice(0, -1), [last[0], cut]];
}

/** Whether anything is asserted in it at all. */
export const asserts = (draft: Draft): boolean =>
  (draft.class === 'speech' || draft.class === 'finding') &&
  !draft.silent &&
  !NOT_ASSERTING.has(draft.lemma) &&
  !draft.modal &&
  draft.content.length > 0 &&
  !(draft.negated && draft.lemma !== 'deny' && !isHeld(draft));

/** "Is not expected to": what nobody is told to hold. */
const isHeld = ({ passive, source, lemma }: Draft): boolean => passive && source.length === 0 && HOLDING.has(lemma);
const HOLDING = new Set(['expect', 'believe', 'think']);

function childrenOf(parents: ReadonlyMap<Draft, Draft>): Map<Draft, Draft[]> {
  const children = new Map<Draft, Draft[]>();
  for (const [child, parent] of parents) {
    if (!asserts(child) || !standsAlone(child, parent)) continue;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [child]);
    else known.push(child);
  }
  return children;
}

/** The smallest draft inside whose content a draft's cue stands. */
function parentsOf(drafts: readonly Draft[]): Map<Draft, Draft> {
  const parents = new Map<Draft, Draft>();
  for (const group of byParagraph(drafts).values())
    for (const [i, draft] of group.entries()) {
      const at = anchor(draft);
      for (const other of group.slice(Math.max(0, i - NEAR), i + NEAR)) {
        if (other === draft || !asserts(other) || !other.content.some(([first, last]) => first <= at && at <= last)) continue;
        const known = parents.get(draft);
        if (known === undefined || contentSize(other) < contentSize(known)) parents.set(draft, other);
      }
    }
  return parents;
}

/** Where a draft stands: its cue, else its content. */
export const anchor = (draft: Draft): number => draft.cue[0]?.[0] ?? draft.content[0]?.[0] ?? 0;
const contentSize = ({ content }: Draft): number => sizeOf(content);
