import type { SourceType } from '../../claim.ts';
import { words } from '../words.ts';

/** What somebody or something without a name is by its noun alone, in the singular, where the words around it tell nothing else. */
const NOUNS: readonly (readonly [SourceType, string])[] = [
  [
    'official',
    `coastguard coastguards firefighter firefighters lifeboatman customs country countries nation delegation embassy consulate mediator negotiator summit medic paramedic rescuer
    peacekeeper`,
  ],
  [
    'political',
    `parliament senate legislature assembly lawmaker legislator senator backbencher congressman congresswoman mp mps opposition-party congress politician`,
  ],
  [
    'other',
    `bishop archbishop cardinal patriarch cleric imam mufti ayatollah abbot church diocese mosque synagogue cathedral parish congregation
    tribe clan club league band choir orchestra museum gallery theatre investors critic opponent rival skeptic sceptic detractor proponent
    hacker protester demonstrator market poster leaflet banner flyer placard blog creditor pilgrim`,
  ],
  [
    'company',
    `airline carmaker automaker drugmaker planemaker jetmaker chipmaker steelmaker shipbuilder housebuilder manufacturer retailer supermarket grocer insurer
    lender brewer brewery startup conglomerate shipyard utility homebuilder winemaker toymaker bookmaker wholesaler bidder suitor target`,
  ],
  ['ngo', `monitor charity union federation`],
  ['person', `couple complainant defendant accused plaintiff`],
  ['document', `inquiry enquiry`],
  ['court', `lawsuit suit counterclaim indictment chargesheet charge-sheet`],
  ['police', `affidavit`],
  ['anonymous', `ally aide confidant confidante diplomat`],
];

export const UNNAMED_TYPES: ReadonlyMap<string, SourceType> = new Map(
  NOUNS.flatMap(([type, list]) => [...words(list)].map((noun): [string, SourceType] => [noun, type])),
);

/** Several words of which the last alone tells something else. */
const UNNAMED_PHRASES: readonly (readonly [SourceType, RegExp])[] = [
  [
    'official',
    /\bcoast ?guards?\b|\bfire (?:brigade|crews?)\b|\b(?:un|u\.n\.|united nations) (?:\p{L}+ )?(?:investigators?|experts?|monitors?|observers?|officials?|inspectors?|rapporteurs?|peacekeepers?)\b/u,
  ],
  ['official', /\b(?:customs|immigration|fisheries|prison|probation|environmental health|election|returning) officers?$/],
  [
    'official',
    /^(?:(?!by |of |from |for )\S+ ){0,4}(?:attorney|surgeon|solicitor|auditor|consul|postmaster|secretary|inspector)[- ]general(?: (?:of|for) .*)?$/,
  ],
  ['ngo', /\bshop stewards?$|\bunion (?:reps?|representatives?|officials?|leaders?|organi[sz]ers?|members|bosses)$/],
  ['official', /\b(?:accident|crash|air|aviation|safety|rail|marine|flag-state|transport|weapons) (?:investigators?|inspectors?)\b/],
  ['political', /\b(?:lower|upper) house\b|\bnational assembly\b|\bparliamentary (?:committee|inquiry|commission|group)\b/],
  ['court', /\b(?:defen[cs]e|prosecution) (?:lawyers?|attorneys?|counsel|teams?|barristers?|solicitors?)\b/],
  [
    'court',
    /^(?:(?:the|two|several|his|her|its|their) )?(?:lawyers?|attorneys?|solicitors?|barristers?|counsel) (?:representing|acting for|appearing for) /,
  ],
  ['court', /['’]s? (?:\p{L}+ )?(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|legal team)$/u],
  ['political', /^members? of (?:parliament|congress|(?:the )?(?:\p{L}+ )?assembly)\b/u],
  ['official', /\bcivil (?:defen[cs]e|protection)\b/],
  ['court', /\bcriminal complaint$|\bcomplaint filed\b|^probable[- ]cause (?:statement|affidavit)$/],
  [
    'anonymous',
    /\b(?:intelligence|security|law[- ]enforcement|administration) (?:officials?|officers?)$|\b(?:western|european|arab|asian|african|foreign) diplomats$/,
  ],
  ['court', /\b(?:district|prosecuting|county|city|u\.?s\.?) attorney['’]s office$|\bprosecutor(?:['’]s|s['’]) office$/],
  ['document', /\bcourt (?:documents?|papers|records?)$/],
  ['court', /\bcourt filings?$|\bcharge[- ]?sheets?$|\bindictments?$/],
  ['police', /^garda (?:spokes|officers|superintendent)/],
  ['police', /\b(?:police|arrest|incident) reports?$|\baffidavits?$/],
  ['company', /\bboard of the (?:\S+ )?(?:company|firm|group|bank|retailer|airline|lender|insurer|miner|maker)$/],
  ['official', /^(?:doctors|medics|surgeons|health officials) at (?:\S+ ){1,5}hospitals?(?: no\.? \d+)?$/],
  ['other', /\bbishops['’] conference$/],
  ['person', /\b(?:team|club|side|squad|county)(?:['’]s)? captain$|^captain of (?:the|a) (?:\S+ )?(?:team|club|side|squad)$/],
  ['ngo', /\b(?:war|rights|conflict|election|human rights|press freedom) monitors?\b|\bmonitoring group\b/],
  ['military', /^(?:the )?defen[cs]e (?:chiefs?|force chiefs?)$/],
  ['military', /\b(?:army|navy|naval|air force|military) (?:engineers|medics|chiefs|commanders|officers)$/],
  ['military', /\b[\p{L}.]+-led coalition\b|\bcoalition (?:forces?|troops|jets|warplanes|commanders?|spokes\p{L}+)\b/u],
];

/** Most phrases are none of these. */
const ANY = new RegExp(UNNAMED_PHRASES.map(([, { source }]) => `(?:${source})`).join('|'), 'u');

/** What several words for somebody tell that the last alone does not; null of all others. @param phrase in lower case */
export const typeOfPhrase = (phrase: string): SourceType | null =>
  ANY.test(phrase) ? (UNNAMED_PHRASES.find(([, telling]) => telling.test(phrase))?.[0] ?? null) : null;

/** Whose relative somebody is tells more of that one than of who speaks: "the captain's wife". */
export const KIN =
  /(?:['’]s?|^(?:his|her|their)) (?:\p{L}+ )?(?:wife|husband|mother|father|son|daughter|brother|sister|parents|widow|widower|family|relatives|girlfriend|boyfriend|uncle|aunt|cousin|nephew|niece|grandmother|grandfather)$/iu;

/** Who fights a state, whatever else is told of them. */
export const ARMED =
  /(?<!-)\b(?:militants?|jihadis?(?:ts?)?|insurgents?|insurgency|guerrillas?|armed (?:groups?|factions?|movements?|rebels?|opposition)|rebel (?:groups?|fighters?|factions?|movements?|forces?|commanders?|army|coalition|alliance|militia)|(?:islamist|separatist) (?:groups?|fighters?|rebels?|factions?|forces?)|(?:resistance|revolutionary|anti-(?:junta|coup|regime|government)|liberation) (?:forces?|fighters?|army|groups?)(?<!\brevolutionary army)|(?:rebel|separatist|militia) (?:leaders?|commanders?|spokes\p{L}+|officials?))\b/iu;
