import type { Span } from '../article/article.ts';
import type { FoundAttribution } from './claim.ts';
import type { Draft, TokenRange } from './clauses/attribution.ts';
import { attributeSentence } from './clauses/attribute.ts';
import { linkQuotations } from './link-quotations.ts';
import { linkTurns } from './link-turns.ts';
import type { Model } from './model/model.ts';
import { theModel } from './model/model.ts';
import { propose } from './model/propose.ts';
import { readRoles } from './model/rule-roles.ts';
import { settle } from './model/drafts/settle.ts';
import type { Steps } from './model/steps.ts';
import { EVERY_STEP } from './model/steps.ts';
import { readFacts } from './model/token-facts.ts';
import type { Passage } from './text/sentences.ts';
import { readPassage } from './text/sentences.ts';

/** Every attribution of a passage before anything is decided about it, nested ones included. */
export function draftAttributions(passage: Passage, model: Model = theModel(), steps: Steps = EVERY_STEP): Draft[] {
  const facts = readFacts(passage);
  const rules = readRoles(facts.length, draftByRules(passage));
  const drafts = settle(passage, facts, rules, propose(facts, rules, model, steps), steps);
  return steps.linking ? linkTurns(passage, linkQuotations(passage, bySentence(passage, drafts))) : drafts;
}

/** Drafts by the sentence of their cue, paragraph by paragraph; drafts come in the order of their cues. */
function bySentence(passage: Passage, drafts: readonly Draft[]): Draft[][][] {
  let next = 0;
  return passage.paragraphs.map(({ sentences }) =>
    sentences.map(({ items }) => {
      const own: Draft[] = [];
      const last = items.at(-1)?.last ?? -1;
      for (let draft = drafts[next]; draft !== undefined && (draft.cue[0]?.[0] ?? 0) <= last; draft = drafts[++next]) own.push(draft);
      return own;
    }),
  );
}

/** What the rules alone make of a passage; the model reads their opinion among other things. */
export function draftByRules(passage: Passage): Draft[] {
  const perSentence = passage.paragraphs.map((paragraph) => paragraph.sentences.map((sentence) => attributeSentence(sentence)));
  return linkQuotations(passage, perSentence);
}

/** Spans of token ranges, ranges in order of the text, white space between neighbours closed. */
export function spansOf({ tokens }: Passage, ranges: readonly TokenRange[]): Span[] {
  const spans: Span[] = [];
  for (const [first, last] of ranges.length > 1 ? ranges.toSorted((a, b) => a[0] - b[0]) : ranges) {
    const from = tokens[first];
    const to = tokens[last];
    if (from !== undefined && to !== undefined && to.end > from.start) spans.push([from.start, to.end]);
  }
  return spans;
}

/** What the corpus format speaks of. */
export const asFound = (passage: Passage, draft: Draft): FoundAttribution => ({
  source: spansOf(passage, draft.source),
  cue: spansOf(passage, draft.cue),
  content: spansOf(passage, draft.content),
});

/**
 * Every attribution of a raw text: speech, findings, beliefs. Each line is a paragraph. Of nested ones ("X said that Y said S") only the outermost is
 * told, with all that X said as its content.
 * @returns offsets in UTF-16 code units into `text`, in the order of the contents
 */
export function findAttributions(text: string, model?: Model, steps?: Steps): FoundAttribution[] {
  const passage = readPassage(text, linesOf(text));
  return draftAttributions(passage, model, steps)
    .filter((draft) => draft.within === null)
    .map((draft) => asFound(passage, draft));
}

/** The lines of a text as ranges, empty ones left out. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) lines.push([line.index, line.index + line[0].length]);
  return lines;
}
