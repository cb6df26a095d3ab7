import type { SourceType } from '../../claim.ts';

/** Who runs a sport. */
export const OF_A_SPORT =
  /\b(?:Rowing|Football|Soccer|Cricket|Cricketers?|Rugby|Athletics?|Olympic|Swimming|Cycling|Tennis|Hockey|Boxing|Skating|Ski|Golf|Gymnastics|Basketball|Volleyball|Chess|Racing|Wrestling|Judo|Paralympic)\b.*\b(?:Union|Association|Federation|League|Board|Committee|Council|Club|[Bb]ody|Confederation|Authority)\b/;

/** "Highland Liberation Front". */
export const OF_LIBERATORS = /\b(?:Liberation (?:Front|Army|Council|Movement|Forces)|Resistance (?:Front|Movement|Council))\b/;

/** "Selby FM", "The Daily Orr". */
const ON_AIR = / (?:FM|TV|Today|Observer|Telegraph|Guardian|Argus)$|^(?:Daily|Weekly|Evening) \p{Lu}\p{L}+$|^Broadcaster \p{Lu}/u;
const CHANNEL = /^(?:Channel|Radio) \p{Lu}\p{L}+$/u;

/** Names that tell by several words what the last alone does not, or tells otherwise. */
const NAMES: readonly (readonly [SourceType, RegExp])[] = [
  ['official', /^(?:UN|U\.N\.|United Nations) \p{L}[\p{L} ]*(?<!figures|data|survey|report|study|images)$/u],
  [
    'company',
    /\b(?:Exporters|Importers|Manufacturers|Retail|Retailers|Carriers|Employers|Millers|Makers|Producers|Hoteliers|Shipowners|Builders)['’]? (?:Association|Federation|Council|Confederation|Alliance|Forum)$/,
  ],
  // who watches over those that have power
  [
    'official',
    /\b(?:Police|Policing|Constabulary|Garda|Prisons?)\b.* (?:Monitor|Monitoring|Authority|Complaints?|Oversight|Conduct|Commission|Board)$/,
  ],
  ['official', / (?:Regulator|Ombudsman|Inspectorate|(?:Municipal|Development|Housing|State|City) Corporation)$/],
  [
    'police',
    /\b(?:State|Area|Zonal|Divisional|Police) Command$|\b(?:Criminal Investigations?|Investigations? Bureau|Bureau of (?:\p{L}+ )?Investigations?|Crime Branch|Special Branch|(?:Narcotics|Crime|Homicide|Drug) (?:Bureau|Squad|Group))\b/u,
  ],
  ['official', /\bFire (?:Brigade|Department|(?:and Rescue )?(?:Service|Authority))$|\bRescue Service$|^(?:Central|Reserve) Bank of /],
  ['court', /\b(?:Public Prosecutions?|Prosecuting Authority|Prosecution Authority)$/],
  ['ngo', /\b(?:Labou?r|Trades? Unions?) Congress$|\bTrades Council$/],
  ['media', ON_AIR],
  ['media', /\bBroadcasting Corporation$/],
  ['company', / Corporation$/],
  // not of hospitals or schools
  [
    'ngo',
    /^(?!.*\b(?:NHS|Hospitals?|Health|Healthcare|Care|Academy|Academies|Schools?|Foundation|University|Partnership|Bank|Investment|Capital)\b).* Trust$/,
  ],
  ['media', / (?:Sun|Mail|Star|Express|Standard|Independent)$/],
  ['ngo', /\bRed (?:Cross|Crescent)\b/],
  // "The Drivers' Alliance"
  [
    'ngo',
    /s['’] (?:\p{Lu}\p{L}+ )?(?:Union|Association|Federation|Alliance|Guild|League|Confederation|Forum|Network|Council)$|^(?:National |General )?(?:Union|Association|Federation|Guild) of (?:\p{Lu}[\p{L}-]+ )*\p{Lu}\p{L}+(?:ers|ists|ors|cians|men|women|ants|ees|staff|Staff)$/u,
  ],
  [
    'ngo',
    /\b(?:Physicians|Doctors|Nurses|Lawyers|Teachers|Farmers|Mothers|Tenants|Residents|Neighbou?rhood) (?:Network|Committees|Collective|Syndicate)$/,
  ],
  ['ngo', /\bHuman Rights (?:Forum|Network|Council of|Centre|Center|Group|League|Alliance|Initiative|Foundation)$/],
  [
    'ngo',
    /\b(?:Conflict|War|Rights|Justice|Election|Elections|Violence|Detention|Press) (?:Monitor|Monitors|Observatory|Watch|Tracker)(?: International)?$/,
  ],
  [
    'ngo',
    /\b(?:Relief|Aid|Rescue|Children['’]?s?|Refugees?|Environment|Nature|Wildlife|Conservation|Heritage) (?:Fund|Committee|Council|Consortium|Mission|International)$|\bLaw Project$/,
  ],
  ['ngo', /^(?:Campaign|Citizens|Mothers|Fathers|Parents|Doctors|Nurses|Lawyers|Workers|Families|Friends) (?:for|[Aa]gainst|of the) /],
  [
    'ngo',
    /\b(?:Watch|Monitor)$|\bSans Fronti[eè]res$|\bWithout Borders$|^(?:Syndicate|Trade Union|Mothers|Families|Friends|Relatives|Victims) of /,
  ],
  // who studies risks and wars for others
  [
    'expert',
    /\b(?:Risk|Policy|Strategic|Peace|Conflict|Defen[cs]e|Security|Foreign|International) (?:Studies|Research|Analysis|Centre|Center|Institute)$/,
  ],
  ['media', CHANNEL],
  // what a party is called where English is not the first language
  ['political', / (?:Dal|Morcha|Sena|Kazhagam|Samaj)$/],
  ['military', /(?:^|\s)(?:Air Force|Navy|Armed Forces|Marine Corps|General Staff|Border Guard Service)$/],
  ['opposition', OF_LIBERATORS],
  ['court', /^(?:Public |State |National |Crown |Federal )?Prosecut(?:or|ion)s?(?:[- ]General)?['’]?s? (?:Office|Service)$/],
  ['political', /\b(?:Select|Senate|House|Parliamentary|Standing|Accounts|Judiciary|Oversight) (?:\p{L}+ ){0,3}Committee$/u],
  // bodies of several states
  [
    'official',
    /^(?:Community|Union|League|Organi[sz]ation|Council|Association|Assembly) of (?:\p{L}+ ){0,4}(?:States|Nations|Countries)$|\bCooperation Council$/u,
  ],
  ['other', / (?:Museum|Gallery|Church|Cathedral|Theatre|Orchestra|Opera|Mosque|Temple|Synagogue)$/],
  ['other', OF_A_SPORT],
  ['official', /^(?:Ministry|Department|Directorate|Bureau|Office) (?:of|for) (?!the )/],
];

/** Most names are none of these. */
const ANY = new RegExp(NAMES.map(([, { source }]) => `(?:${source})`).join('|'), 'u');

/** What a body is where its name tells by more than the last word alone; null of all others. */
export function typeOfName(name: string): SourceType | null {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (PAPERS.has(last)) return 'media';
  if (last.length === name.length) return WATCHDOGS.has(last) ? 'official' : STATION.test(name) ? 'media' : null;
  return ANY.test(name) ? (NAMES.find(([, words]) => words.test(name))?.[0] ?? null) : null;
}

/** How newspapers alone are called. */
const PAPERS = new Set('Ledger Herald Tribune Gazette Chronicle Courier Examiner Inquirer Dispatch Sentinel Echo'.split(' '));
/** "MBTV", "NewsTV". */
const STATION = /^(?:\p{Lu}\p{L}{1,6}|[KW]\p{Lu}{2,3}-)TV$/u;
const WATCHDOGS = new Set(['Regulator', 'Ombudsman', 'Inspectorate']);

/** "The Daily Ledger", which may look like somebody's name. */
export const isNewspaper = (name: string): boolean =>
  PAPERS.has(name.slice(name.lastIndexOf(' ') + 1)) || CHANNEL.test(name) || ON_AIR.test(name);

const OF_AN_ARMY =
  /\b(?:defen[cs]e ministry|ministry of (?:national )?defen[cs]e)\b|(?<!\b(?:police|fire|incident|state|area|zonal|divisional) )\bcommand$/i;

/** "The defence ministry", "Northern Command": who speaks for an army, with a name or without. */
export const isArmyOffice = (name: string): boolean => OF_AN_ARMY.test(name);

const FIRMS = new Set(
  'Lines Airlines Airways Holdings Industries Pharmaceuticals Logistics Systems Technologies Foods Motors Ltd Plc PLC Inc Corp'.split(' '),
);

/** "Save the Rivers". */
const CALLS = new Set(['Save', 'Stop', 'Defend', 'Protect']);

/** Of a body whose name may look like somebody's what its last word tells: "Orchid Shipping Lines", "North Hospitals". */
export function typeOfEnd(words: readonly string[]): SourceType | null {
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  if (words.length > 2 && CALLS.has(words[0] ?? '')) return 'ngo';
  return FIRMS.has(last) ? 'company' : /^(?:Hospitals?|Ministry)$/.test(last) ? 'official' : null;
}
