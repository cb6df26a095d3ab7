import { PROFILES } from './profiles.ts';
import { languageByScript } from './scripts.ts';

/** How much of a text is looked at, in UTF-16 code units: enough to be sure, and the same for a page as for a book. */
const SAMPLE = 2500;
/** With fewer known small words than this, a Latin text stays `und`. */
const ENOUGH = 4;
/** With fewer different ones, too: a name (“de la Vega de la Cruz”) is no language. */
const ENOUGH_DIFFERENT = 3;

const NONE: readonly number[] = [];

const LANGUAGES = Object.keys(PROFILES);

/** By word, the languages (by their places in `LANGUAGES`) of which it is a common one. */
const COMMON = new Map<string, number[]>();
for (const [place, language] of LANGUAGES.entries())
  for (const word of new Set(PROFILES[language]?.split(' '))) COMMON.set(word, [...(COMMON.get(word) ?? []), place]);

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

  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const hits = new Uint32Array(LANGUAGES.length);
  for (const word of words) for (const place of COMMON.get(word) ?? NONE) hits[place] = (hits[place] ?? 0) + 1;
  const scores = LANGUAGES.map((language, place) => ({ language, hits: hits[place] ?? 0 }));
  scores.sort((one, other) => other.hits - one.hits);
  const [best, second] = scores;
  if (best === undefined || second === undefined || best.hits < ENOUGH || best.hits < words.length * 0.12) return claimed ?? 'und';
  if (differentWords(words, best.language) < ENOUGH_DIFFERENT) return claimed ?? 'und';
  const declaredHits = scores.find(({ language }) => language === claimed)?.hits;
  if (declaredHits !== undefined && claimed !== null && declaredHits >= best.hits * 0.9) return claimed;
  return best.hits > second.hits * 1.1 || best.hits > second.hits + 5 ? best.language : (claimed ?? 'und');
}

/** How many different small words of a language a text has. */
const differentWords = (words: readonly string[], language: string): number =>
  new Set(words.filter((word) => COMMON.get(word)?.includes(LANGUAGES.indexOf(language)))).size;
