import type { Article, Span } from '../article/article.ts';
import type { Appearance, Basis, Claim, ClaimKind, Cue, Source, Verification } from './claim.ts';
import { isDenied } from './claims/denied.ts';
import { hedgesIn } from './classify/hedges.ts';
import { quotationOf } from './classify/quotation.ts';
import { quantitiesIn } from './classify/quantities/quantities.ts';
import { timesIn } from './classify/times/times.ts';
import { searchedBlocks } from './claims/searched.ts';
import { weightOf } from './prioritise/priority.ts';
import { storyOf } from './prioritise/story.ts';
import { asWeighed } from './prioritise/weighed.ts';
import { textOf } from './text/spans.ts';
import { codesOf } from './text/codes.ts';
import { tokenize } from './text/tokens.ts';

/** A claim that a person marked in an article. */
export interface MarkedByHand {
  readonly spans: readonly Span[];
  /** As it is to be read; the words of its spans where left out. */
  readonly text?: string | undefined;
  readonly source: Source | null;
  readonly cue: Cue | null;
  /** Whether the source says that it is not so; by the cue where left out. */
  readonly denies?: boolean | undefined;
  readonly kind: ClaimKind;
  readonly basis: Basis;
  readonly verification: Verification['status'];
}

/** What the finder reads in the words of a claim, of whoever marked them: figures, times, hedges, and how it is quoted. */
export function readIn(
  article: Article,
  spans: readonly Span[],
): Pick<Claim, 'hedges' | 'quantities' | 'times'> & Pick<Claim['attribution'], 'quotation'> {
  const { text, publishedAt } = article;
  const codes = codesOf(text);
  return {
    quotation: quotationOf(textOf(text, spans)),
    hedges: spans.flatMap((span) => hedgesIn(text, span)),
    quantities: spans.flatMap(([start, end]) => {
      const tokens = tokenize(text, start, end, codes);
      return quantitiesIn(text, tokens, 0, tokens.length - 1);
    }),
    times: spans.flatMap(([start, end]) => timesIn(text, start, end, publishedAt)),
  };
}

/** Where in an article something is said that begins at the first of these spans. */
function roleAt({ blocks }: Article, [[start] = [0, 0]]: readonly Span[]): Appearance['role'] {
  const role = blocks.find((block) => block.start <= start && start < block.end)?.role;
  return role === 'headline' || role === 'summary' ? role : 'body';
}

/** The claim that a person marked, weighed as the finder weighs its own. It is for checking, since somebody asks for it. */
export function markClaim(article: Article, id: string, marked: MarkedByHand): Claim {
  const { spans, source, cue, kind, basis } = marked;
  const { quotation, ...read } = readIn(article, spans);
  const text = marked.text ?? textOf(article.text, spans);
  const claim: Omit<Claim, 'priority'> = {
    id,
    text,
    spans,
    attribution: { source, cue, quotation, via: [], denies: source !== null && (marked.denies ?? isDenied(cue, text)) },
    kind,
    basis,
    verification: { status: marked.verification, by: null, spans: [] },
    disputedBy: [],
    queued: true,
    reasons: ['added by hand'],
    ...read,
    appearances: [{ role: roleAt(article, spans), text, spans }],
  };
  const story = storyOf(searchedBlocks(article));
  return { ...claim, priority: weightOf(asWeighed(claim, story), story).priority };
}
