import type { Article, Span } from '../article/article.ts';
import type { Basis, Claim, FoundAttribution, Quotation, Verification } from './claim.ts';
import type { Candidate } from './claims/candidate.ts';
import { disputesAmong } from './claims/disputes.ts';
import { candidatesFrom } from './claims/from-drafts.ts';
import { outletHedges } from './claims/outlet-hedges.ts';
import type { Merged } from './claims/repeats.ts';
import { mergeRepeats } from './claims/repeats.ts';
import type { SearchedBlock } from './claims/searched.ts';
import { searchedBlocks } from './claims/searched.ts';
import type { CheckNote } from './classify/disclaimers.ts';
import { checkNotesIn, UNCHECKED } from './classify/disclaimers.ts';
import { hedgesIn } from './classify/hedges.ts';
import { kindOf } from './classify/kind.ts';
import { quantitiesIn } from './classify/quantities.ts';
import { timesIn } from './classify/times.ts';
import { asFound, draftAttributions } from './find-attributions.ts';
import { priorityOf } from './prioritise/priority.ts';
import { Entities } from './resolve/entities.ts';
import { SourceResolver } from './resolve/resolve-source.ts';
import type { Passage } from './text/sentences.ts';
import { readPassage } from './text/sentences.ts';

/** What was found in an article. */
export interface Findings {
  /** In the order of the text, ids `articleId.01`, `articleId.02`, … */
  readonly claims: readonly Claim[];
  /** Every attribution, beliefs that nobody voiced included, nested ones left out. */
  readonly attributions: readonly FoundAttribution[];
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
  const drafts = draftAttributions(passage);
  const resolver = new SourceResolver(text, passage, new Entities(passage));
  const candidates = [...candidatesFrom(text, passage, blocks, drafts, resolver), ...outletHedges(text, passage, blocks, drafts)].toSorted(
    (a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0),
  );
  const merged = mergeRepeats(candidates, blocks);
  return {
    claims: describe(article, passage, blocks, merged, options.articleId),
    attributions: drafts.filter((draft) => draft.within === null).map((draft) => asFound(passage, draft)),
  };
}

function describe(
  article: Article,
  passage: Passage,
  blocks: readonly SearchedBlock[],
  merged: readonly Merged[],
  articleId: string,
): Claim[] {
  const { text } = article;
  const width = Math.max(2, String(merged.length).length);
  const notes = blocks.map((block) => checkNotesIn(text, [block.start, block.end]));
  const blanket = notes.flat().find((note) => note.status === 'tried' && note.blanket);
  const prepared = merged.map(({ candidate, appearances }, i) => {
    const quantities = candidate.ranges.flatMap(([first, last]) => quantitiesIn(text, passage.tokens, first, last));
    const quotation = quotationOf(candidate.text);
    const kind = kindOf({
      text: candidate.text,
      lemma: candidate.lemma,
      cue: candidate.cue?.text ?? '',
      quantities: quantities.filter(({ value, span }) => value > 12 || /\d/.test(text.slice(span[0], span[1]))).length,
      passive: candidate.passive,
      direct: quotation === 'direct',
    });
    return { id: `${articleId}.${String(i + 1).padStart(width, '0')}`, candidate, appearances, quantities, quotation, kind };
  });
  const disputes = disputesAmong(prepared);
  return prepared.map(({ id, candidate, appearances, quantities, quotation, kind }): Claim => {
    const basis = basisOf(candidate);
    const verification = verificationOf(candidate, notes, text, blanket);
    const hedges = candidate.spans.flatMap((span) => hedgesIn(text, span));
    const times = candidate.spans.flatMap(([start, end]) => timesIn(text, start, end, article.publishedAt));
    const disputedBy = disputes.get(id) ?? [];
    const { queued, reasons } = queueDecision(candidate, kind, basis, verification);
    const position = (candidate.spans[0]?.[0] ?? 0) / Math.max(1, blocks.at(-1)?.end ?? 1);
    const priority = priorityOf({
      text: candidate.text,
      cue: candidate.cue?.text ?? '',
      kind,
      queued,
      lemma: candidate.lemma,
      negated: candidate.negated,
      source: candidate.source,
      via: candidate.via,
      quantities,
      times: times.length,
      hedges,
      verification,
      disputedBy,
      appearances,
      position,
    });
    return {
      id,
      text: candidate.text,
      spans: candidate.spans,
      attribution: { source: candidate.source, cue: candidate.cue, quotation, via: candidate.via },
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
      priority,
    };
  });
}

/** All in marks, some, or none. */
function quotationOf(text: string): Quotation {
  if (!/["“”«»]|''|(?:^|\s)['‘]/.test(text)) return 'indirect';
  const outside = text
    .replaceAll(/["“«][^"”»]*["”»]?|''[^']*(?:'(?!')[^']*)*''|(?<=^|\s)['‘][^‘]*['’](?=[\s,.;]|$)/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return outside.length <= 0.1 * text.replaceAll(/[^\p{L}\p{N}]/gu, '').length ? 'direct' : 'mixed';
}

const INDEPENDENT_DOCUMENT =
  /\b(?:court|public|police|property|flight|tax|census|official)\b.{0,20}\b(?:records?|documents?|filings?|data|figures|statistics|papers)\b|\b(?:study|survey|poll|polls|census|audit|transcript|data|autopsy|indictment|lawsuit|complaint|affidavit|database)\b/i;
/** Pictures that the outlet itself saw. */
const OUTLET_WITNESS = /\b[Aa]n? (?:\p{Lu}[\w.&-]* ){1,3}(?:witness|reporter|correspondent|journalist|photographer|team)\b/u;
const OUTLET_SAW =
  /\b(?:footage|videos?|images?|photos?|photographs?|recordings?|pictures)\b[^,]{0,40}\b(?:seen|reviewed|verified|viewed|obtained|examined|analy[sz]ed) by\b/i;
const PARTYS_OWN = /\b(?:website|tv|television|statement|broadcast|state media)\b/i;

/** A party's own document is its word. */
function basisOf({ source }: Candidate): Basis {
  const name = source === null ? '' : `${source.text} ${source.name}`;
  if (OUTLET_SAW.test(name) || OUTLET_WITNESS.test(name)) return 'observed';
  return INDEPENDENT_DOCUMENT.test(name) && !PARTYS_OWN.test(name) ? 'document' : 'word';
}

/** What the outlet says of its own checks beside the claim, or of all claims at once. */
function verificationOf(
  candidate: Candidate,
  notes: readonly (readonly CheckNote[])[],
  text: string,
  blanket: CheckNote | undefined,
): Verification {
  const beside = [...(notes[candidate.block] ?? []), ...(notes[candidate.block + 1] ?? []).filter(({ status }) => status === 'tried')];
  const at = candidate.spans[0]?.[0] ?? 0;
  const end = candidate.spans.at(-1)?.[1] ?? 0;
  const done = (notes[candidate.block] ?? []).find(
    (note) =>
      note.status === 'done' &&
      note.span[0] > at - 200 &&
      note.span[1] < end + 200 &&
      !/[.!?]["”’']*\s/.test(text.slice(Math.min(end, note.span[1]), Math.max(at, note.span[0]))),
  );
  if (done !== undefined) return { status: 'done', by: done.by, spans: [done.span] };
  const tried = beside.find(({ status }) => status === 'tried') ?? blanket;
  return tried === undefined ? UNCHECKED : { status: 'tried', by: tried.by, spans: [tried.span] };
}

function queueDecision(
  { source, lemma }: Candidate,
  kind: Claim['kind'],
  basis: Basis,
  verification: Verification,
): { queued: boolean; reasons: string[] } {
  const hedged = source === null;
  if (kind !== 'fact' && !(hedged && lemma === 'hedge' && kind === 'prediction'))
    return { queued: false, reasons: [`${kind === 'opinion' ? 'an' : 'a'} ${kind}, which cannot be so or not so today`] };
  if (verification.status === 'done')
    return { queued: false, reasons: [verification.by === null ? 'the outlet verified it' : `verified by ${verification.by}`] };
  if (basis === 'observed') return { queued: false, reasons: ['the outlet saw it itself'] };
  if (basis === 'document') return { queued: false, reasons: ['rests on a document, not on somebody’s word'] };
  return {
    queued: true,
    reasons: [
      hedged ? 'the outlet tells it under reserve and names nobody' : `a fact on the word of ${source.name}`,
      verification.status === 'tried' ? 'the outlet could not confirm it' : 'not verified by the outlet',
    ],
  };
}
