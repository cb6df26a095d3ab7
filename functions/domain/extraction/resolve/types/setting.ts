import { remembering } from '../../text/remembering.ts';

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
    'floods?|flooded|flooding|quake|earthquake|rescuers?|rescued|evacuated|evacuation|survivors?|landslide|cyclone|typhoon|wildfire',
  ],
];

const SUBJECTS = SETTINGS.map(([, words]) => new RegExp(`^(?:${words})$`, 'i'));
const WORDS = new RegExp(`\\b(?:${SETTINGS.map(([, words]) => words).join('|')})\\b`, 'gi');

/** Of a word of theirs the subject, as a number. */
const subjectOf = remembering(1000, (word: string): number => SUBJECTS.findIndex((words) => words.test(word)));

/** The subjects that an article's words tell often. */
export function settingOf(text: string): Setting {
  const least = Math.max(3, text.length / 1500);
  const counts = SETTINGS.map(() => 0);
  for (const word of text.match(WORDS) ?? []) {
    const subject = subjectOf(word);
    counts[subject] = (counts[subject] ?? 0) + 1;
  }
  return SETTINGS.filter((_, subject) => (counts[subject] ?? 0) >= least).map(([name]) => name);
}
