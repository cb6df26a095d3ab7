import { words } from '../../lexicon/words.ts';
import type { Referent } from '../discourse/referent.ts';
import type { Entity } from '../names/entities.ts';
import { sortOf } from '../phrases.ts';
import { toldOfBody } from './type-of-body.ts';

const STATE_MEDIA =
  /\bstate(?:-| )(?:tv|television|media|run|owned|controlled|radio|broadcaster|news)\b|\b(?:sana|xinhua|tass|kcna|irna|presstv|cgtn|sputnik|rossiya|pro-government (?:tv|television|newspaper|channel|media)|official (?:[a-z]+ )?news agency)\b/i;
const OUTLET =
  /\b(?:agency|tv|television|media|news|radio|broadcaster|newspaper|daily|channel|sana|xinhua|tass|kcna|irna|presstv|cgtn|sputnik|rossiya)\b/i;

/** Whether words tell of an outlet of a state. */
export const isStateMedia = (told: string): boolean => STATE_MEDIA.test(told) && OUTLET.test(told);

/** "Media reports", "local newspapers". */
const OF_THE_MEDIA =
  /\b(?:media|press|news|newspaper|television|tv|radio) (?:reports?|accounts?|outlets?|articles?)$|^(?:\p{L}+ )?(?:media|newspapers)$/iu;
/** What stands in a paper. */
const IN_A_PAPER = /^(?:reports?|articles?|story|stories|column|columns|editorial|coverage|accounts?)$/;

/** What an outlet finds out for itself: "an investigation by the magazine Orr", "a Reuters tally". */
const OWN_WORK = words('investigation tally');

/** "Media reports", "several reports", "reports in the Daily Ledger". */
export const isOfMedia = ({ head, name, related }: Referent, told: string): boolean =>
  OF_THE_MEDIA.test(name) ||
  /^(?:some |several )?reports(?: ;|$)/i.test(told) ||
  (OWN_WORK.has(head) && [...related].some((body) => name.includes(body.name) && toldOfBody(body) === 'media')) ||
  (IN_A_PAPER.test(head) &&
    / (?:in|on) /.test(name) &&
    (WHERE_READ.test(name) || [...related].some((body) => isPaper(body) || toldOfBody(body) === 'media')));

/** "A report on the broadcaster's website", "an article in a local paper". */
const WHERE_READ = / (?:in|on) .*\b(?:broadcaster|newspaper|paper|magazine|tabloid|channel|news site|news website)\b/i;

/** "The Norwegian paper Nordlys Tidende"; not "the newspaper editor Ann Lee". */
export const isPaper = ({ described }: Entity): boolean =>
  [...described].some((word) => PAPERS.has(word)) && ![...described].some((word) => sortOf(word) === 'person');
const PAPERS = new Set(['paper', 'newspaper', 'daily', 'weekly', 'tabloid', 'broadsheet', 'channel', 'website', 'portal']);

const WRITES = words(
  'columnist editor editors reporter correspondent anchor anchorman anchorwoman broadcaster presenter commentator blogger newscaster newsreader moderator podcaster pundit',
);
/** "The host of a talk show", "radio host". */
const HOSTS =
  /\b(?:tv|television|radio|talk|talk-show|show|podcast|news|late-night|morning|cable) (?:show )?(?:co-?)?hosts?\b|\b(?:co-?)?hosts? of\b|\bwho (?:co-)?hosts\b/;
/** Editors of what is no newspaper, and who has left one. */
const NO_WRITER = words('former ex retired professor lecturer researcher scientist doctor dr dr. author historian');

/**
 * Whether somebody named speaks or writes for an outlet.
 * @param told what is written there and what introduces them, in lower case
 */
export function isOfAnOutlet({ described, owner }: Entity, told: string): boolean {
  let writes = false;
  for (const word of described) {
    if (NO_WRITER.has(word)) return false;
    writes ||= WRITES.has(word);
  }
  return writes || HOSTS.test(told) || (owner !== null && described.size === 0 && toldOfBody(owner) === 'media');
}
