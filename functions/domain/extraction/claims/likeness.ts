import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import { remembering } from '../text/remembering.ts';

const STOP_WORDS = new Set(
  `a an the of in on at by for with from to into and or but that this these those is are was were be been being has have had it its he she they his her their
  him them as not no more than at least about after before during over under who which what when where while also said says say will would could may might
  do does did there here out up down i we you our my your some any all new`.split(/\s+/),
);

const SAME: Readonly<Record<string, string>> = {
  dead: 'kill',
  killed: 'kill',
  kills: 'kill',
  died: 'kill',
  dies: 'kill',
  deaths: 'kill',
  death: 'kill',
  executed: 'execut',
  execution: 'execut',
  executions: 'execut',
  weapons: 'weapon',
  solder: 'soldier',
  soldiers: 'soldier',
};

/** Crude stems of a text's telling words, numbers included. */
export const tellingWords = remembering(500, (text: string): ReadonlySet<string> => {
  const out = new Set<string>();
  const words = text
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
    .match(/\d+(?:[.,]\d+)*|[\p{L}]+/gu);
  for (const word of words ?? []) {
    const told = toldBy(word);
    if (told !== '') out.add(told);
  }
  return out;
});

/** What a word tells: a number, a stem, or nothing. */
const toldBy = remembering(20_000, (word: string): string => {
  if (STOP_WORDS.has(word)) return '';
  const spelled = NUMBER_WORDS.get(word);
  if (spelled !== undefined) return String(spelled);
  return /^\d/.test(word) ? word.replaceAll(',', '') : (SAME[word] ?? stem(word));
});

const stem = (word: string): string => (word.length < 5 ? word : word.replace(/(?:ings?|edly|ed|es|s|ly)$/, ''));

export interface Likeness {
  /** Share of the smaller set's words in the other. */
  readonly share: number;
  readonly shared: number;
  readonly numbers: number;
}

export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness {
  let shared = 0;
  let numbers = 0;
  for (const word of a) {
    if (!b.has(word)) continue;
    shared++;
    if (/^\d/.test(word)) numbers++;
  }
  return { share: shared / Math.max(1, Math.min(a.size, b.size)), shared, numbers };
}
