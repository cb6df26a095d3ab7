import type { FoundAttribution, Quotation } from '../../functions/domain/extraction/claim.ts';
import { match } from './match.ts';
import { quotationOf } from './quotation.ts';
import { isSpeechCue } from './speech-cue.ts';
import { shared, union, wordsIn, type Words } from './words.ts';

/** `all` counts every marked attribution; `speech` those whose cue is a verb of saying. */
export type Counted = 'speech' | 'all';

/** A part of a whole, as a count of each. */
interface Share {
  hit: number;
  of: number;
}

/** Counts of one or more articles; they add up, the rates made of them do not. */
export interface Tally {
  articles: number;
  /** Contents: matched, found though not marked, marked but not found. */
  right: number;
  wrong: number;
  missed: number;
  /** The same of single words. */
  words: { right: number; wrong: number; missed: number };
  /** Among the matched: the source found shares a word with the marked one, where one is marked; and so the cue. */
  source: Share;
  cue: Share;
  recall: Record<Quotation, Share>;
  /** By what sort of quotation the found content is. */
  precision: Record<Quotation, Share>;
}

const none = (): Share => ({ hit: 0, of: 0 });
const noneOfEach = (): Record<Quotation, Share> => ({ direct: none(), mixed: none(), indirect: none() });

/** A tally of no article. */
export function emptyTally(): Tally {
  return {
    articles: 0,
    right: 0,
    wrong: 0,
    missed: 0,
    words: { right: 0, wrong: 0, missed: 0 },
    source: none(),
    cue: none(),
    recall: noneOfEach(),
    precision: noneOfEach(),
  };
}

/** An attribution whose content has words. */
interface Candidate {
  readonly attribution: FoundAttribution;
  readonly content: Words;
}

/**
 * Adds one article to a tally. With `speech`, a marked attribution that is not speech is neither to be found nor wrong to be found: a content
 * found that matches one, or that lies by half or more of its words inside one, does not count, nor does an unmatched one whose own cue is no
 * verb of saying.
 */
export function addArticle(
  tally: Tally,
  counted: Counted,
  article: { readonly text: string; readonly attributions: readonly FoundAttribution[]; readonly found: readonly FoundAttribution[] },
): void {
  const { text } = article;
  const gold = candidates(text, article.attributions).map((candidate) => ({ ...candidate, counts: counts(text, counted, candidate) }));
  const found = candidates(text, article.found);
  const uncounted = union(gold.filter((marked) => !marked.counts).map(({ content }) => content));
  const matches = match(contents(gold), contents(found));

  tally.articles += 1;
  addWords(tally, union(contents(gold.filter((marked) => marked.counts))), union(contents(found)), uncounted);
  const hit = new Set(matches.values());
  for (const [at, marked] of gold.entries()) {
    if (!marked.counts) continue;
    if (hit.has(at)) tally.right += 1;
    else tally.missed += 1;
    addShare(tally.recall[quotationOf(text, marked.attribution.content)], hit.has(at));
  }
  for (const [at, candidate] of found.entries()) {
    const marked = gold[matches.get(at) ?? -1];
    const precision = tally.precision[quotationOf(text, candidate.attribution.content)];
    if (marked === undefined) {
      const aside = shared(candidate.content, uncounted) >= candidate.content.size / 2;
      if (!counts(text, counted, candidate) || aside) continue;
      tally.wrong += 1;
      addShare(precision, false);
    } else if (marked.counts) {
      addShare(precision, true);
      addParts(tally, text, marked.attribution, candidate.attribution);
    }
  }
}

function candidates(text: string, attributions: readonly FoundAttribution[]): Candidate[] {
  return attributions
    .map((attribution) => ({ attribution, content: wordsIn(text, attribution.content) }))
    .filter(({ content }) => content.size > 0);
}

const contents = (list: readonly Candidate[]): Words[] => list.map(({ content }) => content);

const counts = (text: string, counted: Counted, { attribution }: Candidate): boolean =>
  counted === 'all' || isSpeechCue(text, attribution.cue);

function addWords({ words }: Tally, gold: Words, found: Words, uncounted: Words): void {
  for (const word of gold) {
    if (found.has(word)) words.right += 1;
    else words.missed += 1;
  }
  for (const word of found) if (!gold.has(word) && !uncounted.has(word)) words.wrong += 1;
}

function addParts(tally: Tally, text: string, gold: FoundAttribution, found: FoundAttribution): void {
  const source = wordsIn(text, gold.source);
  if (source.size > 0) addShare(tally.source, shared(source, wordsIn(text, found.source)) > 0);
  addShare(tally.cue, shared(wordsIn(text, gold.cue), wordsIn(text, found.cue)) > 0);
}

function addShare(share: Share, hit: boolean): void {
  share.of += 1;
  if (hit) share.hit += 1;
}
