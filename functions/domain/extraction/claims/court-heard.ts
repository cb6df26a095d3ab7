import type { Draft } from '../clauses/attribution.ts';
import type { DraftSources } from './draft-sources.ts';
import { anchor } from './nesting.ts';

const HEARING = /^(?:an? (?:\p{Lu}[\p{L}’']* ){0,3}(?:court|tribunal|(?:public )?inquiry|jury)|court|jury)$/iu;
/** Those who are there to hear what counsel say. */
const JURORS = /^(?:(?:the|a) jury|jurors)$/i;
const COURT = /^(?:the )?(?:court|hearing|inquiry|tribunal|magistrates)$/i;
const OPENS_THE_CASE = /\b(?:prosecut\w+|counsel to the inquiry|for the crown)\b/i;
const OF_COUNSEL = /\b(?:prosecut\w+|defen[cs]e|defending|counsel|barrister|solicitor|advocate|lawyers?|K\.?C|S\.?C|for the crown)\b/i;
const OF_THE_BENCH = /\b(?:judge|justice|magistrate|coroner|recorder|sheriff|bench|court|jury|jurors|tribunal)\b/i;

/**
 * "A court has heard", "jurors were told" tell where it was said. Who said it is the one who opens the case, if the article names one: told in place of
 * the court, with the words that stand there. Right behind what counsel said, in the same paragraph, the court heard it from them; and what "the court was
 * told" it was told by whoever of them spoke last.
 * @param sources of the drafts, changed in place
 */
export function nameWhoWasHeard(drafts: readonly Draft[], sources: DraftSources): void {
  if (!drafts.some((draft) => isHearing(draft, sources))) return;
  const ordered = drafts.toSorted((a, b) => anchor(a) - anchor(b));
  const counsel = counselAmong(ordered, sources);
  const opener = ordered.find((draft) => OPENS_THE_CASE.test(sources.textOf(draft)) && sources.of(draft)?.type === 'court');
  let before: Draft | undefined;
  let last: Draft | undefined;
  for (const draft of ordered) {
    if (isHearing(draft, sources)) {
      const near = last !== undefined && before === last && before.paragraph === draft.paragraph;
      const speaker = speakerOf(draft, sources.textOf(draft), { opener, last, near });
      const source = speaker === undefined ? null : sources.of(speaker);
      if (source !== null) sources.tellAs(draft, source);
      continue;
    }
    if (draft.within === null) before = draft;
    if (counsel.has(sources.nameOf(draft) ?? '')) last = draft;
  }
}

/** Who may have said what was heard. */
interface Speakers {
  readonly opener: Draft | undefined;
  /** Who spoke last of counsel. */
  readonly last: Draft | undefined;
  /** Whether that was right before, in the same paragraph. */
  readonly near: boolean;
}

/** Who said what a court or a jury heard; undefined where it is left with the court. */
function speakerOf(draft: Draft, text: string, { opener, last, near }: Speakers): Draft | undefined {
  if (JURORS.test(text)) return near ? last : (opener ?? last);
  if (COURT.test(text) && last !== undefined) return near || draft.lemma === 'tell' ? last : undefined;
  return HEARING.test(text) ? opener : undefined;
}

/** Whether a draft tells what a court or a jury heard. */
const isHearing = (draft: Draft, sources: DraftSources): boolean => {
  if (draft.lemma !== 'hear' && draft.lemma !== 'tell') return false;
  const text = sources.textOf(draft);
  return (draft.lemma === 'hear' || draft.passive || JURORS.test(text)) && (HEARING.test(text) || JURORS.test(text) || COURT.test(text));
};

/** The names of those who speak for a side, and do not judge. */
function counselAmong(drafts: readonly Draft[], sources: DraftSources): ReadonlySet<string> {
  const names = new Set<string>();
  const judges = new Set<string>();
  for (const draft of drafts) {
    const text = sources.textOf(draft);
    const name = sources.nameOf(draft);
    if (name === null) continue;
    if (OF_THE_BENCH.test(text)) judges.add(name);
    else if (OF_COUNSEL.test(text)) names.add(name);
  }
  for (const name of judges) names.delete(name);
  return names;
}
