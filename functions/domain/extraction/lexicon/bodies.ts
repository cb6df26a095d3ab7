import type { SourceType } from '../claim.ts';
import { words } from './words.ts';

/** Nouns for bodies, by what those are who speak for them. */
const BODIES: readonly (readonly [SourceType, string])[] = [
  ['ngo', `charity union foundation federation ngo nonprofit campaign-group advocacy-group`],
  [
    'company',
    `company firm airline bank retailer carmaker automaker drugmaker chipmaker insurer lender manufacturer brewer brewery startup supplier operator`,
  ],
  ['official', `hospital ministry agency government authority municipality regulator watchdog embassy prefecture`],
  ['political', `party opposition-party`],
  ['police', `police constabulary`],
  ['military', `army navy`],
  ['court', `court tribunal`],
  ['opposition', `rebels insurgents militants guerrillas`],
  ['media', `newspaper broadcaster magazine`],
  ['other', `museum church diocese club mosque gallery theatre orchestra`],
];

export const BODY_NOUNS: ReadonlyMap<string, SourceType> = new Map(
  BODIES.flatMap(([type, list]) => [...words(list)].map((noun): [string, SourceType] => [noun, type])),
);

/** Offices by which one speaks for the body that one holds them in. */
export const BODY_OFFICES = words(
  `spokesman spokeswoman spokesperson spokespeople director chairman chairwoman chairperson chair chief head president founder co-founder secretary-general
  coordinator leader ceo`,
);
