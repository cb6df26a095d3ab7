import type { SourceType } from '../../claim.ts';
import { words } from '../words.ts';

/** Nouns for bodies, by what those are who speak for them. */
const BODIES: readonly (readonly [SourceType, string])[] = [
  [
    'ngo',
    `charity union foundation federation ngo nonprofit non-profit campaign-group advocacy-group association guild confederation shelter hospice`,
  ],
  [
    'company',
    `company firm airline bank retailer carmaker automaker drugmaker chipmaker planemaker shipbuilder housebuilder insurer lender manufacturer brewer brewery startup
    start-up supplier operator producer developer distributor dealer builder contractor consultancy brokerage chain supermarket shipyard refinery factory
    plant mill mine restaurant hotel shop store business subsidiary conglomerate miner utility carrier wholesaler publisher`,
  ],
  [
    'official',
    `hospital clinic infirmary ministry department agency government authority municipality regulator watchdog inspectorate embassy consulate prefecture
    commission council bureau office administration school college university academy airport prison jail service town city village county state province district region`,
  ],
  ['political', `party opposition-party caucus campaign`],
  ['police', `police constabulary`],
  ['military', `army navy military`],
  ['court', `court tribunal`],
  ['opposition', `rebels insurgents militants guerrillas militia`],
  ['media', `newspaper broadcaster magazine`],
  ['expert', `think-tank thinktank`],
  ['other', `museum church diocese club mosque gallery theatre orchestra`],
];

export const BODY_NOUNS: ReadonlyMap<string, SourceType> = new Map(
  BODIES.flatMap(([type, list]) => [...words(list)].map((noun): [string, SourceType] => [noun, type])),
);

/** Nouns for bodies of all sorts, which what they are for tells apart: "the rights group", "the mining group". */
export const CAUSE_NOUNS = words(
  `group groups organisation organization organisations organizations network coalition body initiative collective project society campaign lobby consortium`,
);

/** What a group of citizens is for, or of whom. */
export const CAUSES = words(
  `rights aid environmental conservation campaign campaigning advocacy pressure relief humanitarian monitoring monitors volunteer volunteers watchdog
  support patient patients consumer consumers civil liberties charitable non-profit nonprofit non-governmental grassroots activist activists protest
  community neighbourhood neighborhood residents tenants parents women's veterans wildlife animal welfare refugee migrant migrants victims survivors disability
  faith church interfaith freedom labour labor workers ngo climate green anti-corruption pro-democracy pro-choice anti-abortion`,
);

/** What a group of firms does. */
export const TRADES = words(
  `trade industry business employers hospitality forestry mining energy retail media insurance banking shipping logistics engineering chemicals pharmaceutical drugs steel construction property hotel
  hotels leisure luxury fashion food beverage drinks brewing dairy meat fishing seafood telecoms telecommunications technology software electronics car automotive
  aerospace defence defense security investment buyout private-equity equity financial outsourcing publishing gambling gaming betting utility water waste
  travel airline cruise tobacco cement paper packaging oil gas power nuclear solar wind timber furniture clothing supermarket pharmacy healthcare`,
);

/** Nouns for bodies that the word before them tells apart: "the news agency", "the hedge fund". */
const APART: readonly (readonly [string, readonly (readonly [SourceType, string])[]])[] = [
  [
    'agency',
    [
      ['media', 'news press'],
      ['ngo', 'aid relief charity humanitarian'],
      ['company', 'travel advertising ratings rating recruitment estate letting modelling talent'],
    ],
  ],
  ['association', [['other', 'trade industry business football athletics cricket rugby']]],
  ['federation', [['other', 'trade industry business football athletics cricket rugby']]],
  [
    'council',
    [
      ['court', 'bar'],
      ['ngo', 'refugee churches works employee employees neighbourhood neighborhood'],
    ],
  ],
  [
    'union',
    [
      ['official', 'european african soviet'],
      ['company', 'credit'],
    ],
  ],
  ['campaign', [['ngo', 'advocacy rights anti-nuclear']]],
  ['fund', [['company', 'hedge pension investment mutual venture equity buyout']]],
  [
    'office',
    [
      ['court', "prosecutor prosecutor's prosecutors attorney attorney's coroner coroner's"],
      ['political', 'campaign'],
      ['media', 'newspaper'],
    ],
  ],
  ['department', [['police', 'police']]],
  [
    'force',
    [
      ['military', 'air'],
      ['police', 'police'],
    ],
  ],
  ['ministry', [['military', 'defence defense']]],
  [
    'service',
    [
      [
        'company',
        'streaming audiobook music video payment payments rental delivery ride-hailing cloud taxi courier dating subscription messaging encrypted',
      ],
    ],
  ],
  ['bank', [['ngo', 'food']]],
  [
    'body',
    [
      ['official', 'competition regulatory antitrust statutory oversight government standards licensing supervisory'],
      ['company', 'trade industry employers'],
    ],
  ],
  ['lobby', [['company', 'trade industry business employers']]],
];

export const TOLD_APART: ReadonlyMap<string, ReadonlyMap<string, SourceType>> = new Map(
  APART.map(([noun, types]) => [
    noun,
    new Map(types.flatMap(([type, list]) => [...words(list)].map((word): [string, SourceType] => [word, type]))),
  ]),
);

/** Offices by which one speaks for the body that one holds them in. */
export const BODY_OFFICES = words(
  `spokesman spokeswoman spokesperson spokespeople spokesmen director director-general chairman chairwoman chairperson chair co-chair chief head president vice-president founder
  co-founder secretary-general coordinator leader ceo proprietor representative representatives executive administrator trustee convener`,
);

/** Those, and offices that tell of a body only where it is named beside them: "the party's treasurer". */
export const OFFICE_HOLDERS: ReadonlySet<string> = new Set([
  ...BODY_OFFICES,
  ...words('boss manager treasurer secretary principal dean rector provost governor'),
]);
