import type { Referent } from '../discourse/referent.ts';
import type { Entity } from '../names/entities.ts';
import { sortOf } from '../phrases.ts';
import { toldOfBody } from './type-of-body.ts';

const STATE_MEDIA =
  /\bstate(?:-| )(?:tv|television|media|run|owned|controlled|radio|broadcaster|news)\b|\b(?:sana|xinhua|tass|kcna|irna|presstv|cgtn|sputnik|rossiya|pro-government (?:tv|television|newspaper|channel|media)|official (?:[a-z]+ )?news agency)\b/i;
const OUTLET =
  /\b(?:agency|tv|television|media|news|radio|broadcaster|newspaper|daily|channel|sana|xinhua|tass|kcna|irna|presstv|cgtn|sputnik|rossiya)\b/i;

/** Whether words tell of an outlet of a state. */
export const isStateMedia = (words: string): boolean => STATE_MEDIA.test(words) && OUTLET.test(words);

/** "Media reports", "local newspapers". */
const OF_THE_MEDIA =
  /\b(?:media|press|news|newspaper|television|tv|radio) (?:reports?|accounts?|outlets?|articles?)$|^(?:\p{L}+ )?(?:media|newspapers)$/iu;
/** What stands in a paper. */
const IN_A_PAPER = /^(?:reports?|articles?|story|stories|column|columns|editorial|coverage|accounts?)$/;

/** "Media reports", "several reports", "reports in the Daily Ledger". */
export const isOfMedia = ({ head, name, related }: Referent, told: string): boolean =>
  OF_THE_MEDIA.test(name) ||
  /^(?:some |several )?reports(?: ;|$)/i.test(told) ||
  (IN_A_PAPER.test(head) &&
    / (?:in|on) /.test(name) &&
    (WHERE_READ.test(name) || [...related].some((body) => isPaper(body) || toldOfBody(body) === 'media')));

/** "A report on the broadcaster's website", "an article in a local paper". */
const WHERE_READ = / (?:in|on) .*\b(?:broadcaster|newspaper|paper|magazine|tabloid|channel|news site|news website)\b/i;

/** "The Norwegian paper Nordlys Tidende"; not "the newspaper editor Ann Lee". */
export const isPaper = ({ described }: Entity): boolean =>
  [...described].some((word) => PAPERS.has(word)) && ![...described].some((word) => sortOf(word) === 'person');
const PAPERS = new Set(['paper', 'newspaper', 'daily', 'weekly', 'tabloid', 'broadsheet']);
