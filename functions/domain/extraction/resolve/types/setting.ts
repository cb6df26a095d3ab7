import { bySpelling } from '../../text/by-spelling.ts';
import type { Token } from '../../text/tokens.ts';

/** What the article as a whole speaks of, by the words of its subjects. */
export type Setting = readonly string[];

const SETTINGS: readonly (readonly [string, string])[] = [
  ['court', 'court|trial|jury|jurors?|judge|inquest|tribunal|hearing|sentenced|verdict|pleaded|prosecutors?|defendants?|lawsuit'],
  [
    'war',
    'army|troops|shelling|rebels?|militias?|soldiers?|ceasefire|truce|drones?|frontline|front line|brigade|air ?strikes?|missiles?|jets|warplanes|insurgents?|military',
  ],
  ['business', 'shares?|profits?|customers?|shareholders?|revenue|investors?|lenders?|takeover|chief executive|earnings|sales'],
  ['police', 'police|detectives?|arrested|suspects?|stolen|stabbed|murder|sheriff|investigators|deputies|robbery|shooting'],
  ['science', 'study|scientists?|researchers?|journal|species|university'],
  ['health', 'hospital|patients?|doctors?|nurses?|vaccin\\w+|disease|outbreak'],
  ['politics', 'election|parliament|minister|party|coalition|votes?|candidates?|lawmakers?'],
  ['sport', 'club|players?|league|coach|match|season'],
  ['unrest', 'curfew|crackdown|junta|coup|regime|exiled?|dictator|dissidents?|presidential guard|rigged'],
  [
    'disaster',
    'floods?|flooded|flooding|quake|earthquake|rescuers?|rescued|firefighters?|bushfires?|fires|blazes?|evacuees|evacuated|evacuations|evacuation|survivors?|landslide|cyclone|typhoon|wildfire',
  ],
];

const SUBJECTS = SETTINGS.map(([, words]) => new RegExp(`^(?:${words})$`, 'i'));
/** The first of two words that tell a subject together. */
const FIRST_OF_TWO = new Set(['front', 'air', 'chief', 'presidential']);

const subjectOf = (words: string): number => SUBJECTS.findIndex((subject) => subject.test(words));

const NONE = -1;
/** What only the next word tells. */
const WITH_NEXT = -2;

/** Of a word, or of what a hyphen joins, the subject as a number. */
const subjectOfWord = bySpelling(({ lower }) =>
  FIRST_OF_TWO.has(lower)
    ? WITH_NEXT
    : (lower
        .split('-')
        .map(subjectOf)
        .find((subject) => subject >= 0) ?? NONE),
);

/** The subjects that an article's words tell often. @param length of the article, in UTF-16 units */
export function settingOf(tokens: readonly Token[], length: number): Setting {
  const least = Math.max(3, length / 1500);
  const counts = SETTINGS.map(() => 0);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const known = subjectOfWord(token.spelling);
    if (known === NONE) continue;
    const subject = known === WITH_NEXT ? subjectOf(`${token.lower} ${tokens[i + 1]?.lower ?? ''}`) : known;
    if (subject >= 0) counts[subject] = (counts[subject] ?? 0) + 1;
  }
  return SETTINGS.filter((_, subject) => (counts[subject] ?? 0) >= least).map(([name]) => name);
}
