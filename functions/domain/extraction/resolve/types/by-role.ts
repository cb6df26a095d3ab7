import type { SourceType } from '../../claim.ts';
import { isState } from '../../lexicon/names/known-bodies.ts';
import type { Referent } from '../discourse/referent.ts';
import type { Entity } from '../names/entities.ts';
import { isStateHere } from '../names/kind-of-entity.ts';
import type { Setting } from './setting.ts';
import { byTitle } from './by-title.ts';
import { toldOfBody, typeOfBody } from './type-of-body.ts';
import { OF_A_SPORT } from './type-of-name.ts';

const OF_THE_POLICE = /\bspecial agents?\b|\bcommissioner of (?:the )?(?:\p{L}+ )?police\b/u;
const OF_A_HOSPITAL =
  /\b(?:medical (?:superintendent|director)|chief (?:doctor|physician|medical officer|nurse)|(?:hospital|clinic)['’ ]?s? (?:director|superintendent|head)|(?:director|head|chief executive) of (?:the |a )?(?:\p{L}+ ){0,2}(?:hospital|clinic|infirmary|maternity|emergency department))\b/u;
const OF_A_FIRM =
  /\bchief (?:executive|operating|financial|medical|scientific|marketing|commercial|product|people|technology|technical|information|legal|business) officer\b|\bgeneral counsel\b|\bwho (?:co-)?owns (?!the shares|shares|a share|the stock)/;
const EXECUTIVE = /\bchief executive\b|\bmanaging director\b/;
/** What has a chief executive and is no firm. */
const NO_FIRM =
  /\b(?:charity|hospitals?|trust|union|council|association|federation|nhs|club|university|college|schools?|museum|agency|authority|commission|foundation|institute|society|campaign|league|regulator|watchdog|fund|airport|port|zoo|theatre|orchestra|opera|festival|library|ministry|department)\b/;
const WHO_STUDIES = /\bwho (?:helps? (?:to )?manage|helps run|covers|tracks|follows|rates|reviews) /;
const OF_SCIENCE =
  /^(?:bio|neuro|cardio|radio|geo|astro|micro)[\p{L}-]*(?:surgeon|statistician|logist|physicist|chemist|scientist|ethicist)$|(?:ologist|ographer|onomist|physicist|historian|geneticist|botanist|astronomer)$/u;
const OF_SCHOOLS = /\b(?:superintendent of schools|schools? superintendent|district superintendent)\b/;

/** Who looks into a crime, where an article is about one. */
const SLEUTHS = new Set(['deputies', 'investigators', 'detectives']);
const NO_CRIME = ['politics', 'war', 'disaster'];

/** What an unnamed source is by its noun and what the article is about: the opposition in parliament, deputies of a sheriff, heads of a sport. */
export function unnamedByRole({ name, head, related }: Referent, setting: Setting): SourceType | null {
  if (name === 'opposition' && !setting.includes('war')) return 'political';
  if (SLEUTHS.has(head) && setting.includes('police') && !NO_CRIME.some((subject) => setting.includes(subject))) return 'police';
  if (SEATS.test(name)) return 'political';
  return LEADS.test(head) && [...related].some(isOfSport) ? 'other' : null;
}

/** Whether somebody named speaks for one side in court. */
export const isCounsel = ({ pleads }: Referent, { described }: Entity, setting: Setting): boolean =>
  (pleads || COUNSEL.some((word) => described.has(word))) && (setting.includes('court') || setting.includes('police'));

/**
 * What somebody named is by an office that tells it whatever the article is about: special agents, heads of hospitals, officers of firms, who covers a
 * market, who runs a sport. Null for all others.
 * @param told what is written there and what introduces them, in lower case
 */
export function personByRole({ related }: Referent, entity: Entity, told: string, setting: Setting): SourceType | null {
  const bodies = [...related].filter((body) => body.kind !== 'person' && !isState(body.name));
  const firm = bodies.length > 0 && bodies.every((body) => typeOfBody(body) === 'company');
  if (OF_THE_POLICE.test(told) || (isRanked(entity) && bodies.some((body) => typeOfBody(body) === 'police'))) return 'police';
  if (OF_A_FIRM.test(told) && firm) return 'company';
  if (OF_A_HOSPITAL.test(told) || OF_SCHOOLS.test(told)) return 'official';
  if (EXECUTIVE.test(told) && !NO_FIRM.test(told) && (firm || (bodies.length === 0 && !setting.includes('health')))) return 'company';
  if (
    entity.described.has('president') &&
    firm &&
    !NO_FIRM.test(told) &&
    !bodies.some(isStateHere) &&
    !/politics|war/.test(setting.join(' '))
  )
    return 'company';
  if (SECRETARIES.some((word) => entity.described.has(word)) && bodies.every((body) => toldOfBody(body) === null)) return 'official';
  if (OF_MARKETS.test(told) && setting.includes('business')) return 'expert';
  const title = byTitle(entity, told, setting);
  if (title !== null) return title;
  if (/\b(?:civil defen[cs]e|civil protection|emergency|disaster) chief\b/.test(told)) return 'official';
  if (WHO_STUDIES.test(told) || [...entity.described].some((word) => OF_SCIENCE.test(word))) return 'expert';
  return bodies.some(isOfSport) && LEADS.test(told) ? 'other' : null;
}

/** Who heads an office of a state, or of several. */
const SECRETARIES = ['director-general', 'secretary-general', 'commissioner-general', 'comptroller-general', 'auditor-general'];
/** Who is asked what a deal is worth. */
const OF_MARKETS =
  /\b(?:head|director|chief) of (?:\p{L}+ )?(?:markets|market analysis|equities|equity research|commodities|economics|strategy research|investment research)\b/u;

/** A brigadier general of a police force. */
const isRanked = ({ described }: Entity): boolean => RANKS.some((rank) => described.has(rank));
const RANKS = ['general', 'colonel', 'major', 'captain', 'lieutenant', 'brigadier', 'gen.', 'col.', 'maj.', 'capt.', 'lt.', 'brig.'];

/** "The Minority in Parliament". */
const SEATS = /^(?:Minority|Majority)(?: in (?:Parliament|the House)| [Cc]aucus)?$/;

const COUNSEL = ['kc', 'qc', 'sc', 'counsel'];

/** Names may go on in small letters: "World rowing body". */
const OF_ANY_SPORT = new RegExp(OF_A_SPORT, 'i');
const isOfSport = ({ name }: Entity): boolean => OF_ANY_SPORT.test(name);
const LEADS =
  /\b(?:president|head|chair\p{L}*|director|secretary-general|general secretary|chief executive|spokes\p{L}+|has led|who leads)\b/u;
