import type { Source } from '../claim.ts';
import type { Draft } from '../clauses/attribution.ts';

const HEARING = /^an? (?:\p{Lu}[\p{L}’']* ){0,3}(?:court|tribunal|(?:public )?inquiry)$/iu;
const OPENS_THE_CASE = /\b(?:prosecut\w+|counsel to the inquiry|for the crown)\b/i;

/**
 * "A court has heard" tells where it was said. Who said it is the one who opens the case, if the article names one further down: told in place of the court,
 * with the words that stand there.
 * @param sources of the drafts, changed in place
 */
export function nameWhoOpened(drafts: readonly Draft[], sources: Map<Draft, Source | null>): void {
  const opener = drafts.map((draft) => sources.get(draft)).find((source) => source?.type === 'court' && OPENS_THE_CASE.test(source.text));
  if (opener === undefined || opener === null) return;
  for (const draft of drafts) {
    const source = sources.get(draft);
    if (source === undefined || source === null || draft.lemma !== 'hear' || !HEARING.test(source.text)) continue;
    sources.set(draft, { ...source, name: opener.name, type: opener.type });
  }
}
