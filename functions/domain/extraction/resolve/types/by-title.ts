import type { SourceType } from '../../claim.ts';
import type { Entity } from '../names/entities.ts';
import type { Setting } from './setting.ts';

/**
 * What somebody named is by a title or seat: rulers and mayors, who sits in a parliament or council, ranks that the police have as well as armies. Null for
 * all others.
 * @param told what is written there and what introduces them, in lower case
 */
export function byTitle(entity: Entity, told: string, setting: Setting): SourceType | null {
  const { described } = entity;
  if (hasAny(described, POLICE_RANKS) || OF_A_STATION.test(told)) return 'police';
  if (hasAny(described, OF_DISTRICTS)) return 'official';
  if (OF_A_STAFF.test(told)) return 'military';
  if (PROSECUTES.test(told)) return 'court';
  if (hasAny(described, SEATS) || (OPPOSES.test(told) && !/war|unrest/.test(setting.join(' ')))) return 'political';
  if (hasAny(described, IN_OFFICE) && !hasAny(described, NOT_IN_OFFICE)) return 'official';
  if (SEATED.test(told)) return 'political';
  if (OF_THE_STATE.test(told) && !described.has('former')) return 'official';
  if (PRESIDENT.test(told) && !/business|sport/.test(setting.join(' '))) return 'official';
  if (FORMER_OFFICE.test(told)) return 'political';
  if (hasAny(described, CLERGY)) return 'other';
  // whatever school has the team
  if (described.has('coach')) return 'person';
  if (described.has('prosecuting') && hasAny(described, OF_CONSTABLES)) return 'police';
  if (POLICE_COMMISSIONER.test(told) && setting.includes('police') && !setting.includes('war')) return 'police';
  if (OF_THE_AIR.test(told)) return 'military';
  if (isRuler(entity)) return 'official';
  if (hasAny(described, CAPTAINS) && setting.includes('disaster') && !setting.includes('war') && !OTHERWISE_RANKED.test(told))
    return 'official';
  if (!setting.includes('police') || setting.includes('war')) return null;
  if (isLoneChief(entity) && !setting.includes('disaster')) return 'police';
  return hasAny(described, RANKS) && !OTHERWISE_RANKED.test(told) ? 'police' : null;
}

/** "A Green member of the European parliament", "the minority leader", "a county commissioner". */
const SEATED =
  /\bmembers? of (?:the )?(?:\p{L}+ ){0,2}(?:parliament|congress|senate|assembly|legislature|knesset|bundestag)\b|\b(?:opposition|minority|majority) (?:leader|whip)\b|\bleader of the opposition\b|\bshadow (?:\p{L}+ ){0,3}(?:minister|secretary|chancellor|treasurer|attorney)\b|\bchief whip\b|\b(?:nationalist|socialist|communist|liberal|conservative|labour|tory|populist|centrist|left-wing|right-wing|far-right|far-left|party) leader\b|\bcounty commissioner\b|\bsenate president\b|\bminority in parliament\b|\b(?:councilman|councilwoman|alderman|alderwoman|assembly(?:man|woman|member)|council president|council ?member|deputy of the \p{L}+ council)\b/u;

/** Ranks that armies do not have, in full and in short. */
const POLICE_RANKS =
  'ssp dsp dysp sdpo igp sho ccpo sub-inspector sp si asi di dci dcp acp asp dpo dig aig csp adgp dgp psi rpo cpo dpro ppro ocpd ocs ig cp oc'.split(
    ' ',
  );
/** Who administers a district, in short. */
const OF_DISTRICTS = ['ac', 'adc', 'dm', 'sdm', 'uno'];
/** "Station House Officer", "county police commander". */
const OF_A_STATION =
  /\b(?:station house officer|officer[- ]in[- ]charge|police (?:commander|public relations officer|boss)|(?:homicide|drug|fraud|robbery) squad)\b|\b(?:ssp|dsp|sp|dcp|acp|dig) \(/;
const OF_A_STAFF =
  /\bchief of (?:the )?(?:defen[cs]e|general|army|naval|air)(?: force)? staff\b|\b(?:army|navy|air force|defen[cs]e force) chief\b/;
const PROSECUTES = /\bdirector of public prosecutions\b/;
/** Seats in short. */
const SEATS = ['td', 'mca', 'mna', 'mpa', 'mha', 'mlc'];
/** "The opposition's health spokesman". */
const OPPOSES = /\bopposition(?: ['’]s|['’]s)? (?:\p{L}+ ){0,2}(?:spokes\p{L}+|mp|lawmaker|politician)\b/u;

/** Whatever party they are of. */
const IN_OFFICE = 'mayor governor gov gov. minister premier taoiseach tánaiste tanaiste ruler strongman monarch'.split(' ');
const NOT_IN_OFFICE = ['former', 'candidate', 'nominee', 'shadow', 'opposition', 'spokesman', 'spokeswoman', 'spokesperson'];

/** "President Orr", of nothing else than the country. */
const PRESIDENT = /(?:^|; )president (?!(?:of|and|for|at) )\p{L}/u;
/** Who was in office stays in politics. */
const FORMER_OFFICE =
  /\b(?:former|ex-?) ?(?:(?:deputy|chief|prime|home|foreign|finance|health|interior|defen[cs]e|education|trade|justice|transport|labou?r|agriculture|energy) )+minister\b/;

/** Who prosecutes for the police, in small courts. */
const OF_CONSTABLES = ['inspector', 'sergeant', 'superintendent', 'constable'];
const POLICE_COMMISSIONER = /^(?!.*\bdistrict\b).*\bassistant commissioner\b/;

/** Who speaks for a church. */
const CLERGY = ['pope', 'pontiff', 'cardinal', 'archbishop', 'bishop', 'patriarch'];

/** Who builds, inspects and examines for a state. */
const OF_THE_STATE =
  /\b(?:executive|superintending|junior|section) engineer\b|\b(?:fisheries|health|safety|food|building|tax|factory|weapons|schools?|mines?|housing|customs|railway) inspector\b|\bmedical examiner\b|\bcounty coroner\b|\b(?:town|city|county|council|parish) clerk\b|\bbarangay (?:captain|chairman|chairperson)\b|\b(?:presidential|government|palace|state house|foreign office|foreign ministry) spokes\p{L}+|\b(?:cabinet|principal|permanent|foreign|home|chief) secretary\b|\b(?:protection|relief|disaster|forest|forestry|agriculture|agricultural|education|welfare|irrigation|drainage|veterinary|fisheries|livestock|sanitation|customs|immigration|probation|district|divisional|development|electoral|returning|resilience|preparedness) officer\b|\b(?:senior|district|sub-district|deputy) executive officer\b|\bdirector of services\b|\bspecial advis[eo]r on\b|\b(?:state|chief|government) (?:meteorologist|epidemiologist|veterinarian)\b|\b(?:surgeon|attorney|solicitor|auditor|postmaster)[- ]general\b|\binspector[- ]general (?:of|for|at) (?:the )?(?!police|\p{L}+ police)/u;
const OF_THE_AIR = /\b(?:air (?:chief |vice[- ])?marshal|field marshal|wing commander|squadron leader|group captain)\b/;

/** "The Ostarian leader", by the adjective for whose. */
function isRuler({ context, described }: Entity): boolean {
  const ruler = RULERS.find((word) => described.has(word));
  if (ruler === undefined) return false;
  const whose = context[context.indexOf(ruler) - 1] ?? '';
  return whose.length > 4 && /(?:an|ese|ish)$/.test(whose) && !NO_NATIONS.test(whose);
}
const RULERS = ['leader', 'ruler', 'strongman', 'monarch'];
const NO_NATIONS =
  /^(?:agrarian|libertarian|presbyterian|humanitarian|parliamentarian|sectarian|christian|republican|lutheran|anglican|human|urban|suburban|veteran|partisan|parish|jewish|kurdish)$/;

/** "Chief Ann Lee" of a town's police, and of nothing else. */
const isLoneChief = ({ described, context }: Entity): boolean =>
  described.has('chief') && described.size === 1 && context.every((word) => word === 'chief');

const RANKS = 'lt lt. lieutenant sgt sgt. sergeant capt capt. cpl corporal maj maj. major col col. colonel'.split(' ');
/** Of a fire brigade, where land burns. */
const CAPTAINS = ['captain', 'capt', 'capt.'];
const OTHERWISE_RANKED =
  /\b(?:coast ?guard|ship|vessel|ferry|tanker|boat|fire|army|navy|naval|military|marines?|guard|team|union|president|volunteer|veteran|retired|former)\b/;

const hasAny = (described: ReadonlySet<string>, words: readonly string[]): boolean => words.some((word) => described.has(word));
