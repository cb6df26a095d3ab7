import type { Draft, TokenRange } from '../../clauses/attribution.ts';
import { byCue, sizeOf } from '../../clauses/attribution.ts';
import { noReport } from '../../cues/no-report.ts';
import type { Passage } from '../../text/sentences.ts';
import type { Proposal } from '../propose.ts';
import { isProse } from '../cue-scores.ts';
import { AFTER, BEFORE } from '../features/frame.ts';
import { answerIn, withoutOwnTelling } from './own-telling.ts';
import { tellsSomething } from './content/tells-something.ts';
import { withoutMainClause } from './content/main-clause.ts';
import { draftOf } from './draft-of.ts';
import type { RuleRoles } from '../rule-roles.ts';
import { draftAt } from '../rule-roles.ts';
import type { Steps } from '../steps.ts';
import { EVERY_STEP } from '../steps.ts';
import { insideSources } from './inside-sources.ts';
import { upToNext } from './up-to-next.ts';
import type { TokenFacts } from '../token-facts.ts';

/** From this score on an attribution is told. */
const LEAST_SCORE = 0.3;

/** More shared words than this share of its content, and the less likely of two attributions gives way. */
const SHARED = 0.3;

/**
 * Lets proposals contend for their words, the likeliest first, and makes drafts of those that stand. One whose cue is in another's content stands
 * within it ("X said that Y said S"); one that only shares words with a likelier one is dropped. Reports inside a content that only the rules see
 * stand within it too.
 */
export function settle(
  passage: Passage,
  facts: TokenFacts,
  rules: RuleRoles,
  proposals: readonly Proposal[],
  { contention }: Pick<Steps, 'contention'> = EVERY_STEP,
): Draft[] {
  const likely = insideSources(
    facts,
    proposals.filter((proposal) => proposal.score >= LEAST_SCORE && !isVetoed(passage, facts, rules, proposal)),
    rules.drafts,
  );
  const left = contention ? contend(facts.length, likely) : likely;
  const byHead = new Map(left.map((proposal) => [proposal.head, proposal]));
  const standing = left
    .map((proposal) => withoutOwnTelling(passage, facts, upToNext(passage, facts, proposal, byHead), byHead))
    .toSorted((a, b) => size(b) - size(a));
  // by token, which of the drafts that stand has it in its content, from 1 on
  const owners = new Int32Array(facts.length);
  const ownerAt = (token: number): Draft | undefined => (owners[token] === 0 ? undefined : stand[(owners[token] ?? 0) - 1]);
  const stand: Draft[] = [];
  const drafts: Draft[] = rules.drafts.filter(({ paragraph }) => !isProse(facts, paragraph));
  // the largest first, so that each finds the smallest one around its cue
  for (const proposal of standing) {
    const draft = draftOf(passage, facts, rules, proposal, ownerAt(proposal.head) ?? null);
    if (draft.within !== null && (saysNothing(facts, draft) || isQualified(passage, proposal, draft.within))) continue;
    stand.push(draft);
    for (const [first, last] of proposal.content) owners.fill(stand.length, first, last + 1);
  }
  drafts.push(...stand);
  const heads = new Set(standing.map(({ head }) => head));
  const read = new Set(standing.map(({ head }) => facts.paragraph[head]));
  for (const draft of rules.drafts) {
    const at = draft.cue[0];
    const within = at === undefined ? undefined : ownerAt(at[0]);
    if (at === undefined || hasHead(heads, at)) continue;
    if (within !== undefined) {
      if (!saysNothing(facts, draft) && !isCutOut(passage, draft, within))
        drafts.push({ ...draft, content: inside(draft.content, within.content), within });
    } else {
      const answer = answerIn(passage, draft);
      if (answer !== null) drafts.push({ ...draft, ...answer, within: null, likely: BY_RULE });
      else if (
        ((draft.sure === true || draft.byNoun === true) && draft.source.length > 0) ||
        (!read.has(draft.paragraph) && isLine(passage, facts, draft))
      )
        drafts.push({ ...draft, content: withoutMainClause(passage, facts, { ...draft, head: at[0] }, draft.content), likely: BY_RULE });
    }
  }
  return drafts.toSorted(byCue);
}

/** Whether the rules see that a proposal's word reports nothing: "a body found in the river", ", claims the company denies". */
function isVetoed(
  { paragraphs }: Passage,
  { paragraph, paragraphFirst, sentence }: TokenFacts,
  rules: RuleRoles,
  { head }: Proposal,
): boolean {
  if (draftAt(rules, head) !== undefined) return false;
  const p = paragraph[head] ?? 0;
  const first = sentence[paragraphFirst[p] ?? 0] ?? 0;
  const items = paragraphs[p]?.sentences[(sentence[head] ?? 0) - first]?.items ?? [];
  const at = items.findIndex((item) => item.first === head);
  return noReport(items, at) !== null;
}

/** How likely a report is that only the rules see, in a headline or as an answer. */
const BY_RULE = 0.5;
const LONGEST_LINE = 22;

/** Whether a report by the rules is a headline's or the like: one line without a full stop. The model has learned from too few to be sure of them. */
function isLine({ tokens }: Passage, { paragraphFirst, paragraphLast, sentence }: TokenFacts, draft: Draft): boolean {
  const [first, last] = [paragraphFirst[draft.paragraph] ?? 0, paragraphLast[draft.paragraph] ?? 0];
  if (last - first >= LONGEST_LINE || sentence[first] !== sentence[last] || /^[.!?"”]$/.test(tokens[last]?.text ?? '')) return false;
  return draft.within === null && draft.class !== 'belief' && draft.source.length > 0 && draft.content.length > 0 && !draft.passive;
}

/** What stands in the outer content: in "told jurors that he had warned her", the jurors are nobody of whom he said that he warned. */
function inside(content: readonly TokenRange[], outer: readonly TokenRange[]): TokenRange[] {
  const left = content.filter(([from]) => outer.some(([first, last]) => first <= from && from <= last));
  return left.length > 0 ? left : [...content];
}

/** Whether somebody is told, but nothing of what ("had told regulators in May"), or only comes upon a thing ("had found an oil slick"). */
const saysNothing = (facts: TokenFacts, { lemma, content }: Draft): boolean =>
  /^(?:tell|find|show)$/.test(lemma) && !content.some(([first, last]) => tellsSomething(facts, first, last));

/** "Had sent him a text message saying she was ill", "allegedly robbed him by telling him that she was ill": no report beside the one that it stands in. */
const isQualified = ({ tokens }: Passage, { head, source, cue }: Proposal, { lemma }: Draft): boolean =>
  tokens[head]?.lower.endsWith('ing') === true &&
  tokens[head - 1]?.lower !== 'as' &&
  (lemma === 'hedge' || source.at(-1)?.[1] === (cue[0]?.[0] ?? 0) - 1);

/** "1,900 of the vans that Velora reported selling were parked in fields": it tells of the subject, and not that they were parked; "the vans it claims were parked" does. */
const isCutOut = ({ tokens }: Passage, { content, cue: [cue] }: Draft, within: Draft): boolean =>
  content.length > 1 &&
  content[0]?.[0] === within.content[0]?.[0] &&
  (content[0]?.[0] ?? 0) < (cue?.[0] ?? 0) &&
  tokens[(cue?.[1] ?? 0) + 1]?.lower.endsWith('ing') === true;

function hasHead(heads: ReadonlySet<number>, [first, last]: readonly [number, number]): boolean {
  for (let t = first; t <= last; t++) if (heads.has(t)) return true;
  return false;
}

const size = ({ content }: Proposal): number => sizeOf(content);

const isIn = (ranges: readonly TokenRange[], t: number): boolean => ranges.some(([first, last]) => first <= t && t <= last);

const covers = ({ content }: Proposal, t: number): boolean => isIn(content, t);

/** Cues farther apart than this share no words. */
const FAR = BEFORE + AFTER;

/** Which proposals stand. Only those near enough to meet are compared, so that the time stays linear. */
function contend(length: number, proposals: readonly Proposal[]): Proposal[] {
  const stretches: Proposal[][] = Array.from({ length: Math.floor(length / FAR) + 1 }, () => []);
  const standing: Proposal[] = [];
  for (const proposal of proposals.toSorted((a, b) => b.score - a.score)) {
    const stretch = Math.floor(proposal.head / FAR);
    const near = [stretches[stretch - 1], stretches[stretch], stretches[stretch + 1]];
    if (near.some((others) => others?.some((other) => !allows(other, proposal)))) continue;
    stretches[stretch]?.push(proposal);
    standing.push(proposal);
  }
  return standing;
}

/** Whether a likelier proposal leaves another its words, or one stands within the other. No two have a cue in common. */
const allows = (likelier: Proposal, proposal: Proposal): boolean =>
  !isIn(proposal.cue, likelier.head) &&
  !isIn(likelier.cue, proposal.head) &&
  (covers(likelier, proposal.head) || covers(proposal, likelier.head) || sharedWords(proposal, likelier) <= SHARED * size(proposal));

function sharedWords(one: Proposal, other: Proposal): number {
  let shared = 0;
  for (const [first, last] of one.content)
    for (const [from, to] of other.content) shared += Math.max(0, Math.min(last, to) - Math.max(first, from) + 1);
  return shared;
}
