import { PERSON_NOUNS } from '../lexicon/sources/person-nouns.ts';
import { GROUP_NOUNS } from '../lexicon/sources/roles.ts';
import { words } from '../lexicon/words.ts';
import { remembering } from '../text/remembering.ts';

const PLURALS_WITHOUT_S = words(
  `people police men women children families staff others both many some few those two three four five six seven eight nine ten several dozens most`,
);

/** Of one thing, though they end as those for several men do. */
const ENDS_IN_MEN = words('specimen regimen abdomen omen acumen stamen amen yemen turkmen hymen');

/** Whether a noun stands for several. */
export const isPlural = (noun: string): boolean =>
  PLURALS_WITHOUT_S.has(noun) ||
  (noun.endsWith('men') && !ENDS_IN_MEN.has(noun)) ||
  (/[^s]s$/.test(noun) && !PERSON_NOUNS.has(noun) && !GROUP_NOUNS.has(noun) && noun.length > 3);

/** One of several: "officials" → "official". */
export const singular = remembering(20_000, (noun: string): string => {
  if (noun === 'people') return 'person';
  if (noun.endsWith('men')) return noun.replace(/men$/, 'man');
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  return /(?:ss|x|ch|sh)es$/.test(noun) ? noun.slice(0, -2) : noun.replace(/([^s])s$/, '$1');
});
