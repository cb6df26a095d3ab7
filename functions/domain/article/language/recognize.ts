import { languageByScript } from './scripts.ts';
import { LANGUAGES, smallWordsIn } from './small-words.ts';

/** How much of a text is looked at, in UTF-16 code units: enough to be sure, and the same for a page as for a book. */
const SAMPLE = 2500;
/** With fewer known small words than this, a Latin text stays `und`. */
const ENOUGH = 4;
/** With fewer different ones, too: a name (“de la Vega de la Cruz”) is no language. */
const ENOUGH_DIFFERENT = 3;

/**
 * The language of a running text as a BCP 47 primary language, by its letters and its commonest small words; `und` where it is too
 * short or mixed to tell.
 *
 * @param declared what the page says of itself (`en-GB`): believed where the words do not speak against it
 */
export function recognizeLanguage(text: string, declared?: string | null): string {
  const claimed = /^([a-z]{2,3})(?:[-_][a-z\d]{1,8}){0,4}$/i.exec(declared ?? '')?.[1]?.toLowerCase() ?? null;
  const sample = text.slice(0, SAMPLE);
  const byScript = languageByScript(sample);
  if (byScript !== null) return byScript === 'und' ? (claimed ?? 'und') : byScript;

  const { words, hits, different } = smallWordsIn(sample.toLowerCase());
  const scores = LANGUAGES.map((language, place) => ({ language, hits: hits[place] ?? 0, different: different[place] ?? 0 }));
  scores.sort((one, other) => other.hits - one.hits);
  const [best, second] = scores;
  if (best === undefined || second === undefined || best.hits < ENOUGH || best.hits < words * 0.12) return claimed ?? 'und';
  if (best.different < ENOUGH_DIFFERENT) return claimed ?? 'und';
  const declaredHits = scores.find(({ language }) => language === claimed)?.hits;
  if (declaredHits !== undefined && claimed !== null && declaredHits >= best.hits * 0.9) return claimed;
  return best.hits > second.hits * 1.1 || best.hits > second.hits + 5 ? best.language : (claimed ?? 'und');
}
