import type { Draft } from '../clauses/attribution.ts';
import type { DraftSources } from './draft-sources.ts';

const HEARING = /^an? (?:\p{Lu}[\p{L}’']* ){0,3}(?:court|tribunal|(?:public )?inquiry)$/iu;
const OPENS_THE_CASE = /\b(?:prosecut\w+|counsel to the inquiry|for the crown)\b/i;

/**
 * "A court has heard" tells where it was said. Who said it is the one who opens the case, if the article names one further down: told in place of the court,
 * with the words that stand there.
 * @param sources of the drafts, changed in place
 */
export function nameWhoOpened(drafts: readonly Draft[], sources: DraftSources): void {
  const heard = drafts.filter((draft) => draft.lemma === 'hear' && HEARING.test(sources.textOf(draft)));
  if (heard.length === 0) return;
  for (const draft of drafts) {
    const opener = OPENS_THE_CASE.test(sources.textOf(draft)) ? sources.of(draft) : null;
    if (opener?.type !== 'court') continue;
    for (const hearing of heard) sources.tellAs(hearing, opener);
    return;
  }
}
