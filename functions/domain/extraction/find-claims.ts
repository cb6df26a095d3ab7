import type { Article, Span } from '../article/article.ts';
import type { Claim, FoundAttribution } from './claim.ts';
import { isDenied } from './claims/denied.ts';
import { disputesAmong } from './claims/disputes.ts';
import { candidatesFrom } from './claims/from-drafts.ts';
import { outletHedges } from './claims/outlet-hedges.ts';
import type { Merged } from './claims/repeats.ts';
import { mergeRepeats } from './claims/repeats.ts';
import type { SearchedBlock } from './claims/searched.ts';
import { searchedBlocks, wordingsOf } from './claims/searched.ts';
import { basesOf } from './classify/paper-trail.ts';
import { checkNotesIn } from './classify/checks/notes.ts';
import { hedgesIn } from './classify/hedges.ts';
import { kindShares, likeliest } from './classify/kind/kind.ts';
import { quotationOf } from './classify/quotation.ts';
import { queueDecision } from './classify/queue.ts';
import { UNCHECKED, verificationsOf } from './classify/checks/verification.ts';
import { quantitiesIn } from './classify/quantities/quantities.ts';
import { timesIn } from './classify/times/times.ts';
import { asFound, draftAttributions } from './find-attributions.ts';
import { HEDGING } from './lexicon/claims/hedges.ts';
import { COUNTING } from './lexicon/numbers.ts';
import { mayBeIn } from './lexicon/phrases.ts';
import { TIMES } from './lexicon/times.ts';
import { MARKS } from './lexicon/wording.ts';
import { weightOf } from './prioritise/priority.ts';
import { storyOf } from './prioritise/story.ts';
import type { Move } from './prioritise/weighed.ts';
import { asWeighed } from './prioritise/weighed.ts';
import { Entities } from './resolve/names/entities.ts';
import { SourceResolver } from './resolve/resolve-source.ts';
import type { Passage } from './text/sentences.ts';
import { byStart } from './text/spans.ts';
import type { Wording } from './text/wording.ts';
import { readPassage } from './text/sentences.ts';

/** What was found in an article. */
export interface Findings {
  /** In the order of the text, ids `articleId.01`, `articleId.02`, … */
  readonly claims: readonly Claim[];
  /** Every attribution, beliefs that nobody voiced included, nested ones left out. */
  readonly attributions: readonly FoundAttribution[];
  /** What moved each claim's priority, by the claim's id. */
  readonly moves: ReadonlyMap<string, readonly Move[]>;
}

/**
 * Finds the claims of an article: what somebody says in it, and what the outlet itself tells under reserve. Pure and deterministic; linear in the text's
 * length. Only English (or undetermined) articles are searched, and only blocks that are no furniture.
 */
export function findClaims(article: Article, options: { readonly articleId: string }): Findings {
  const blocks = searchedBlocks(article);
  const { text } = article;
  const passage = readPassage(
    text,
    blocks.map((block): Span => [block.start, block.end]),
  );
  const wordings = wordingsOf(blocks, passage);
  const drafts = draftAttributions(passage);
  const resolver = new SourceResolver(text, passage, new Entities(passage));
  const candidates = [...candidatesFrom(text, passage, blocks, drafts, resolver), ...outletHedges(text, passage, blocks, drafts)].toSorted(
    byStart,
  );
  const merged = mergeRepeats(candidates, blocks, wordings);
  return {
    ...describe(article, passage, blocks, wordings, merged, options.articleId),
    attributions: drafts.filter((draft) => draft.within === null).map((draft) => asFound(passage, draft)),
  };
}

/** Until all that tells of it is known. */
const UNWEIGHED: Claim['priority'] = { score: 0, band: 'low', reasons: [] };

function describe(
  article: Article,
  passage: Passage,
  blocks: readonly SearchedBlock[],
  wordings: readonly Wording[],
  merged: readonly Merged[],
  articleId: string,
): Pick<Findings, 'claims' | 'moves'> {
  const { text } = article;
  const width = Math.max(2, String(merged.length).length);
  const prepared = merged.map(({ candidate, appearances }, i) => {
    const { wording, ranges } = candidate;
    const quantities = mayBeIn(COUNTING, wording) ? ranges.flatMap(([first, last]) => quantitiesIn(text, passage.tokens, first, last)) : [];
    const quotation = mayBeIn(MARKS, wording) ? quotationOf(wording.text) : 'indirect';
    const shares = kindShares({
      wording,
      cue: candidate.cue?.text ?? '',
      source: candidate.source?.text ?? '',
      quotation,
      sourceType: candidate.source?.type ?? null,
    });
    const kind = likeliest(shares);
    return { id: `${articleId}.${String(i + 1).padStart(width, '0')}`, candidate, appearances, quantities, quotation, shares, kind };
  });
  const disputes = disputesAmong(prepared);
  const story = storyOf(blocks, wordings);
  const notes = blocks.flatMap((block, at) => {
    const wording = wordings[at];
    return wording === undefined ? [] : checkNotesIn(wording, block.start, at);
  });
  const checkable = notes.length === 0 ? [] : prepared.map(({ candidate, kind }) => ({ ...candidate, kind }));
  const verifications = verificationsOf(text, checkable, notes);
  const bases = basesOf(merged.map(({ candidate }) => candidate));
  const moves = new Map<string, readonly Move[]>();
  const claims = prepared.map(({ id, candidate, appearances, quantities, quotation, shares, kind }, at): Claim => {
    const basis = bases[at] ?? 'word';
    const verification = verifications[at] ?? UNCHECKED;
    const hedges = mayBeIn(HEDGING, candidate.wording) ? candidate.spans.flatMap((span) => hedgesIn(text, span)) : [];
    const times = mayBeIn(TIMES, candidate.wording)
      ? candidate.spans.flatMap(([start, end]) => timesIn(text, start, end, article.publishedAt))
      : [];
    const disputedBy = disputes.get(id) ?? [];
    const likely = candidate.likely * shares.fact;
    const { queued, reasons } = queueDecision(candidate, kind, basis, verification, likely);
    const claim: Omit<Claim, 'priority'> & { priority: Claim['priority'] } = {
      id,
      text: candidate.text,
      spans: candidate.spans,
      attribution: {
        source: candidate.source,
        cue: candidate.cue,
        quotation,
        via: candidate.via,
        denies: candidate.source !== null && isDenied(candidate.cue, candidate.text),
      },
      kind,
      basis,
      verification,
      disputedBy,
      queued,
      reasons,
      hedges,
      quantities,
      times,
      appearances,
      priority: UNWEIGHED,
    };
    const weight = weightOf(asWeighed(claim, story, likely, candidate.wording), story);
    moves.set(id, weight.moves);
    claim.priority = weight.priority;
    return claim;
  });
  return { claims, moves };
}
