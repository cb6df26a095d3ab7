import type { TokenRange } from '../clauses/attribution.ts';
import { words } from '../lexicon/words.ts';
import type { Gender } from '../resolve/names/introductions/gender.ts';
import type { Token } from '../text/tokens.ts';
import { PAST_FORMS } from '../verbs/irregular.ts';

const SEEN = '(?:saw|seen|heard|watched|felt|smelled|smelt|noticed|counted|witnessed|treated|carried)';
const FIRST_HAND = new RegExp(
  `^[“"‘']?(?:[^.,;]{0,40}\\b)?(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\\b(?:['’]d|['’]ve| had| have| also| then| never)* (?:\\w+ly )?${SEEN}\\b|^(?:hearing|seeing|watching|having (?:seen|heard)) `,
);

/** Whether what somebody says tells what they themselves saw or heard: "he had heard a car door", "hearing a bang". */
export const isFirstHand = (content: string): boolean => FIRST_HAND.test(content);

/** Own words for oneself, and those by which another tells of somebody's own. */
const OWN = words("i i'd i've i'm we we'd we've me us my our");
const OF_GENDER = { he: words('he his they their'), she: words('she her they their') };
const OF_ANY = words('he she they his her their');
/** Pasts that tell of no event, which whoever holds an office says as well: "we were saddened". */
const NO_EVENT = words(
  'said believed wanted hoped felt thought called urged asked expected needed supposed pleased concerned committed delighted saddened disappointed shocked',
);
const NO_PAST = words('need embed exceed proceed succeed indeed speed feed breed');

/**
 * Whether somebody tells what befell themselves, or what they did: "they told us to run", "she had counted 29 bodies", "my neighbour was shot".
 * @param gender of whoever tells it, where it is known: a woman's "he was kind" tells of another
 */
export function isLived(tokens: readonly Token[], content: readonly TokenRange[], gender: Gender | null): boolean {
  let own = (gender === null ? OF_ANY : OF_GENDER[gender]).has(tokens[content[0]?.[0] ?? -1]?.lower ?? '');
  let past = false;
  for (const [first, last] of content)
    for (let i = first; i <= last && !(own && past); i++) {
      const word = tokens[i]?.lower ?? '';
      own ||= OWN.has(word);
      past ||= isPast(word) && !NO_EVENT.has(word);
    }
  return own && past;
}

const isPast = (word: string): boolean => PAST_FORMS.has(word) || (word.length > 3 && word.endsWith('ed') && !NO_PAST.has(word));

/** Whether somebody speaks for a client: "her client never saw the message". */
export const isForClient = (content: string): boolean =>
  content.includes('client') && /\b(?:my|his|her|their|our) clients?\b/i.test(content);
