import type { SourceType } from '../../claim.ts';
import { PICTURES } from '../../lexicon/documents.ts';
import { knownBody } from '../../lexicon/known-bodies.ts';
import { OFFICES } from '../../lexicon/source-words.ts';
import { sortOf } from '../phrases.ts';
import type { Referent } from '../discourse/referent.ts';
import type { Entity } from '../names/entities.ts';
import type { Setting } from './type-features.ts';
import { typeOfBody } from './type-features.ts';
import { typeByRole } from './by-role.ts';
import { typeOfWhom } from './of-whom.ts';
import { isArmed } from './armed.ts';
import { unnamedType } from './unnamed-type.ts';

const STATE_MEDIA =
  /\bstate(?:-| )(?:tv|television|media|run|owned|controlled|radio|broadcaster|news)\b|\b(?:sana|xinhua|tass|kcna|irna|presstv|cgtn|sputnik|rossiya|pro-government (?:tv|television|newspaper|channel|media))\b/i;
const OUTLET =
  /\b(?:agency|tv|television|media|news|radio|broadcaster|newspaper|daily|channel|sana|xinhua|tass|kcna|irna|presstv|cgtn|sputnik|rossiya)\b/i;
const OPPOSITION =
  /^(?:opposition|rebel|rebels|insurgent|insurgents|dissident|dissidents|separatist|separatists|militant|militants|militia|guerrillas)$/;

/** Ranks that the police have, too. */
const OF_THE_ARMY =
  /\b(?:army|navy|naval|military|air force|marine|infantry|artillery) (?:sergeants?|officers?|inspectors?|investigators?|superintendents?|captains?)\b/i;

const RUMOURS = /^(?:unconfirmed|initial|early|conflicting) reports$/i;
/** "Fire Capt. Eli Isko", "the incident commander". */
const OF_THE_FIRE_SERVICE = /\bfire (?:capt(?:ain|\.)?|chief|marshal|commander|lt\.?|lieutenant|battalion chief)|\bincident commander\b/i;
const OF_A_CAUSE =
  /\b(?:support|rights|advocacy|campaign|aid|relief|monitoring|volunteer|environmental|civil liberties|watchdog) (?:group|organi[sz]ation)\b|\b(?:charity|nonprofit|non-profit)\b/;
/** "Corporal Krist Nahin, spokesman of the town police": ranks that armies have, too. */
const OF_THE_POLICE =
  /\b(?:corporal|lieutenant|colonel|major|captain|general|lt|col|maj|capt|gen|cpl)\b.*\b(?:of|for|with|in) (?:the )?(?:\p{L}+ ){0,3}(?:police|constabulary)\b/iu;
const OF_FORCES = /(?:^|\s)(?:Air Force|Navy|Armed Forces|Marine Corps|General Staff|Border Guard Service)$/;
const OF_AN_ARMY = /\b(?:defen[cs]e ministry|ministry of (?:national )?defen[cs]e)\b|(?<!\b(?:police|fire|incident) )\bcommand$/i;
const OF_THE_UN = /^(?:UN|U\.N\.|United Nations) \p{L}[\p{L} ]*(?<!figures|data|survey|report|study|images)$/u;
/** "The Drivers' Alliance". */
const OF_MEMBERS =
  /s['’] (?:\p{Lu}\p{L}+ )?(?:Union|Association|Federation|Alliance|Guild|League|Confederation|Forum)$|^(?:National |General )?(?:Union|Association|Federation|Guild) of (?:\p{Lu}[\p{L}-]+ )*\p{Lu}\p{L}+(?:ers|ists|ors|cians|men|women|ants|ees|staff|Staff)$|\bHuman Rights (?:Forum|Network|Council of|Centre|Center|Group|League|Alliance|Initiative|Foundation)$/u;
/** Who studies risks and wars for others. */
const OF_THINKERS =
  /\b(?:Risk|Policy|Strategic|Peace|Conflict|Defen[cs]e|Security|Foreign|International) (?:Studies|Research|Analysis|Centre|Center|Institute)$/;
const NEWSPAPER =
  /(?:^|\p{L} )(?:Ledger|Herald|Tribune|Gazette|Chronicle|Courier|Examiner|Inquirer|Dispatch|Sentinel)$|^(?:Channel|Radio) \p{Lu}\p{L}+$/u;
/** "Media reports", "local newspapers". */
const OF_THE_MEDIA =
  /\b(?:media|press|news|newspaper|television|tv|radio) (?:reports?|accounts?|outlets?|articles?)$|^(?:\p{L}+ )?(?:media|newspapers)$/iu;
/** What stands in a paper. */
const IN_A_PAPER = /^(?:reports?|articles?|story|stories|column|columns|editorial|coverage|accounts?)$/;

/** What the rules see of whom they type. */
interface Seen {
  readonly referent: Referent;
  readonly entity: Entity | undefined;
  readonly name: string;
  readonly isPerson: boolean;
  /** What is written there, and the words of its noun phrases. */
  readonly told: string;
  /** All that, its name and all that introduces it. */
  readonly words: string;
}

/** What a source is that some rule sees, the first that does. */
const RULES: readonly (readonly [SourceType, (seen: Seen) => boolean])[] = [
  ['state-media', ({ isPerson, words }) => !isPerson && STATE_MEDIA.test(words) && OUTLET.test(words)],
  ['official', ({ entity, name }) => entity?.kind === 'organisation' && OF_THE_UN.test(name)],
  ['military', ({ isPerson, name }) => !isPerson && OF_AN_ARMY.test(name)],
  ['media', ({ entity, name }) => entity !== undefined && (NEWSPAPER.test(name) || isPaper(entity))],
  [
    'media',
    ({ entity, name, told, referent }) =>
      entity === undefined && (OF_THE_MEDIA.test(name) || /^(?:some |several )?reports(?: ;|$)/i.test(told) || isInPaper(referent)),
  ],
  ['ngo', ({ entity, isPerson, name }) => entity !== undefined && !isPerson && /\bRed (?:Cross|Crescent)\b/.test(name)],
  ['ngo', ({ entity, name }) => entity?.kind === 'organisation' && OF_MEMBERS.test(name)],
  ['expert', ({ entity, name }) => entity?.kind === 'organisation' && OF_THINKERS.test(name)],
  ['document', ({ entity, referent }) => entity === undefined && PICTURES.has(referent.head)],
  ['anonymous', ({ entity, name }) => entity === undefined && RUMOURS.test(name)],
  ['company', ({ entity, name }) => entity === undefined && /^company (?:officials?|executives?|lawyers?)$/i.test(name)],
  ['official', ({ entity, name }) => entity === undefined && /^president['’]s (?:spokes\p{L}+|office|aides?)$/iu.test(name)],
];

/** The rules that come after whose spokesman somebody is. */
const BY_WHAT_IS_TOLD: typeof RULES = [
  ['official', ({ words }) => OF_THE_FIRE_SERVICE.test(words)],
  ['military', ({ entity, isPerson, name }) => entity !== undefined && !isPerson && OF_FORCES.test(name)],
  ['ngo', ({ entity, isPerson }) => entity !== undefined && !isPerson && OF_A_CAUSE.test(entity.context.join(' '))],
  ['police', ({ told }) => OF_THE_POLICE.test(told)],
  ['military', ({ told }) => OF_THE_ARMY.test(told)],
];

/**
 * Types that need not be learned: of well-known bodies, and what is plain to see: state media, armies' ranks and ministries, the opposition where there is a
 * war. Null for all others.
 */
export function plainType(text: string, referent: Referent, setting: Setting): SourceType | null {
  const { entity, phrases, name } = referent;
  const isPerson = entity?.kind === 'person';
  const known = isPerson ? undefined : knownBody(entity?.name ?? name);
  const told = [text, ...phrases].join(' ; ');
  // cameras, and no Chinese broadcaster
  if (name === 'CCTV' && !/\b(?:state|broadcaster|television|chinese)\b/i.test(told)) return 'document';
  if (known !== undefined) return known;
  const seen = { referent, entity, name, isPerson, told, words: [text, ...phrases, name, ...(entity?.context ?? [])].join(' ') };
  return (
    firstThatSees(RULES, seen) ??
    (isArmed(referent, setting) ? 'opposition' : null) ??
    (referent.head === 'coalition' && setting.includes('war') && !setting.includes('politics') ? 'military' : null) ??
    unnamedType(referent, told) ??
    typeByRole(referent, seen.words.toLowerCase(), setting) ??
    ofWhoseSpokesman(referent) ??
    typeOfWhom(referent, text) ??
    firstThatSees(BY_WHAT_IS_TOLD, seen) ??
    (entity !== undefined && isPerson ? ofWhat(entity, `${text} ${entity.context.join(' ')}`, referent.related, setting) : null) ??
    (setting.includes('war') && isOpposition(referent) ? 'opposition' : null)
  );
}

const firstThatSees = (rules: typeof RULES, seen: Seen): SourceType | null => rules.find(([, sees]) => sees(seen))?.[0] ?? null;

/** "A spokesman" of one body that is known. */
function ofWhoseSpokesman({ entity, head, related }: Referent): SourceType | null {
  if (entity !== undefined || !head.startsWith('spokes')) return null;
  const [body, ...others] = [...related].flatMap((other) => knownBody(other.name) ?? []);
  return body !== undefined && others.length === 0 ? body : null;
}

function isOpposition({ entity, name }: Referent): boolean {
  const described = entity === undefined ? name.toLowerCase().split(/\s+/) : [...entity.described];
  return described.some((word) => OPPOSITION.test(word));
}

/** "Reports in the Daily Ledger". */
const isInPaper = ({ head, name, related }: Referent): boolean =>
  IN_A_PAPER.test(head) &&
  / (?:in|on) /.test(name) &&
  [...related].some((body) => NEWSPAPER.test(body.name) || isPaper(body) || typeOfBody(body) === 'media');

/** "The Norwegian paper Nordlys Tidende"; not "the newspaper editor Ann Lee". */
const isPaper = ({ described }: Entity): boolean =>
  [...described].some((word) => PAPERS.has(word)) && ![...described].some((word) => sortOf(word) === 'person');
const PAPERS = new Set(['paper', 'newspaper', 'daily', 'tabloid', 'broadsheet']);

/** "Chief executive of the charity", "at the broker Pell", "the firm's president": what somebody speaks for, where the office tells nothing. */
function ofWhat({ context, described }: Entity, told: string, related: ReadonlySet<Entity>, setting: Setting): SourceType | null {
  if (context.includes('charity') && [...described].some((word) => OFFICES.has(word))) return 'ngo';
  if (/\bbroker(?:age)?\b/.test(told)) return 'expert';
  const presides = described.has('president') && setting.includes('business') && !setting.includes('politics');
  return presides && [...related].some((body) => typeOfBody(body) === 'company') ? 'company' : null;
}
