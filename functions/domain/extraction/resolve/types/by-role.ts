import type { SourceType } from '../../claim.ts';
import { isState } from '../../lexicon/known-bodies.ts';
import type { Referent } from '../discourse/referent.ts';
import type { Entity } from '../names/entities.ts';
import { isStateHere } from '../names/entities.ts';
import type { Setting } from './type-features.ts';
import { typeOfBody } from './type-features.ts';

const OF_THE_POLICE = /\bspecial agents?\b|\b(?:deputy|assistant|joint|additional)? ?commissioner of police\b/;
const OF_A_HOSPITAL =
  /\b(?:medical (?:superintendent|director)|chief (?:doctor|physician|medical officer|nurse)|(?:hospital|clinic)['’ ]?s? (?:director|superintendent|head)|(?:director|head|chief executive) of (?:the |a )?(?:\p{L}+ ){0,2}(?:hospital|clinic|infirmary|maternity|emergency department))\b/u;
const OF_A_FIRM =
  /\bchief (?:executive|operating|financial|medical|scientific|marketing|commercial|product|people|technology|technical|information|legal|business) officer\b|\bgeneral counsel\b|\bwho (?:co-)?owns (?!the shares|shares|a share|the stock)/;
const EXECUTIVE = /\bchief executive\b|\bmanaging director\b/;
/** What has a chief executive and is no firm. */
const NO_FIRM =
  /\b(?:charity|hospitals?|trust|union|council|association|federation|nhs|club|university|college|schools?|museum|agency|authority|commission|foundation|institute|society|campaign|league|regulator|watchdog|fund)\b/;
const WHO_STUDIES = /\bwho (?:helps? (?:to )?manage|helps run|covers|tracks|follows|rates|reviews) /;
const OF_SCIENCE =
  /^(?:bio|neuro|cardio|radio|geo|astro|micro)[\p{L}-]*(?:surgeon|statistician|logist|physicist|chemist|scientist|ethicist)$/u;
const ON_A_COUNCIL = /\b(?:councilman|councilwoman|alderman|council president|council ?member|deputy of the \p{L}+ council)\b/u;
const OF_SCHOOLS = /\b(?:superintendent of schools|schools? superintendent|district superintendent)\b/;

/** Who runs a sport. */
const OF_A_SPORT =
  /\b(?:rowing|football|soccer|cricket|rugby|athletics?|olympic|swimming|cycling|tennis|hockey|boxing|skating|ski|golf|gymnastics|basketball|volleyball|chess|racing|wrestling|judo|cricketers?|paralympic)\b.*\b(?:union|association|federation|league|board|committee|council|club|body|confederation|authority)\b/i;

/**
 * What somebody named is by an office that tells it whatever the article is about: special agents, heads of hospitals, officers of firms, who covers a
 * market, who runs a sport. Null for all others.
 * @param told what is written there and what introduces them, in lower case
 */
export function typeByRole({ entity, name, related, head, pleads }: Referent, told: string, setting: Setting): SourceType | null {
  if (entity === undefined) {
    if (name === 'opposition' && !setting.includes('war')) return 'political';
    if (head === 'deputies' && setting.includes('police') && !setting.includes('politics')) return 'police';
    return LEADS.test(head) && [...related].some(isOfSport) ? 'other' : null;
  }
  if (entity.kind !== 'person') return typeOfHouse(entity);
  const bodies = [...related].filter((body) => body.kind !== 'person' && !isState(body.name));
  const firm = bodies.length > 0 && bodies.every((body) => typeOfBody(body) === 'company');
  if (OF_THE_POLICE.test(told)) return 'police';
  if (OF_A_FIRM.test(told) && firm) return 'company';
  if (OF_A_HOSPITAL.test(told) || OF_SCHOOLS.test(told)) return 'official';
  if (EXECUTIVE.test(told) && !NO_FIRM.test(told) && (firm || (bodies.length === 0 && !setting.includes('health')))) return 'company';
  if (entity.described.has('president') && firm && !bodies.some(isStateHere) && !/politics|war/.test(setting.join(' '))) return 'company';
  const court = setting.includes('court') || setting.includes('police');
  if (court && (pleads === true || COUNSEL.some((word) => entity.described.has(word)))) return 'court';
  if (/\bopposition leader\b/.test(told)) return 'political';
  if (/\b(?:civil defen[cs]e|civil protection|emergency|disaster) chief\b/.test(told)) return 'official';
  if (ON_A_COUNCIL.test(told)) return 'political';
  if (WHO_STUDIES.test(told) || [...entity.described].some((word) => OF_SCIENCE.test(word))) return 'expert';
  return bodies.some(isOfSport) && LEADS.test(told) ? 'other' : null;
}

/** What a body is by the end of its name, or by its sport. */
function typeOfHouse({ name, kind }: Entity): SourceType | null {
  if (/(?:^|\s)(?:Regulator|Ombudsman|Inspectorate)$/.test(name)) return 'official';
  if (/ (?:Museum|Gallery|Church|Cathedral|Theatre|Orchestra|Opera|Mosque|Temple|Synagogue)$/.test(name)) return 'other';
  return kind === 'organisation' && OF_A_SPORT.test(name) ? 'other' : null;
}

const COUNSEL = ['kc', 'qc', 'sc', 'counsel'];

const isOfSport = ({ name }: Entity): boolean => OF_A_SPORT.test(name);
const LEADS =
  /\b(?:president|head|chair\p{L}*|director|secretary-general|general secretary|chief executive|spokes\p{L}+|has led|who leads)\b/u;
