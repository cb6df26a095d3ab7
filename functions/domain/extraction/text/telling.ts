import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import { remembering } from './remembering.ts';
import type { Token } from './tokens.ts';

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
export const tellingWords = remembering(500, (text: string): ReadonlySet<string> => new Set(toldIn(text.toLowerCase(), toldByKnown)));

/** The same of a text by its tokens, whose spellings know them. */
export function tellingIn(text: string, tokens: readonly Token[]): ReadonlySet<string> {
  const telling = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const { kind, lower, spelling } = token;
    if (kind === 'mark') {
      // "B2,500" is three tokens and two words
      if ((lower === ',' || lower === '.') && joins(tokens[i - 1], token, tokens[i + 1])) return tellingWords(text);
      continue;
    }
    const cut = isCut(token, tokens[i + 1]);
    // "1990’s"
    const afterMark = lower.startsWith('s') && tokens[i - 1]?.end === token.start && tokens[i - 1]?.lower.endsWith("'") === true;
    const words = cut || afterMark ? toldIn(`${afterMark ? "'" : ''}${lower}${cut ? "n't" : ''}`) : spelling.told;
    for (let w = 0; w < words.length; w++) telling.add(words[w] ?? '');
    if (cut) i++;
  }
  return telling;
}

/** Whether "n’t" is cut off from it. */
const isCut = (token: Token, next: Token | undefined): boolean => next !== undefined && next.lower === "n't" && next.start === token.end;

/** Whether the mark stands between two digits. */
const joins = (before: Token | undefined, mark: Token, after: Token | undefined): boolean =>
  before?.end === mark.start && after?.start === mark.end && /\d$/.test(before.lower) && /^\d/.test(after.lower);

/** What the words of a text in lower case tell, in their order. */
export function toldIn(lower: string, tells = toldBy): readonly string[] {
  const words = PLAIN.test(lower)
    ? [lower]
    : (inFigures(lower)
        .replaceAll(/['’]s\b/g, ' ')
        .match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? []);
  const told: string[] = [];
  for (const word of words) {
    const stem = tells(word);
    if (stem !== '') told.push(stem);
  }
  return told;
}

const PLAIN = /^[a-z]+$/;

/** With "sixty-one" as 61. */
const inFigures = (lower: string): string =>
  lower.includes('ty-')
    ? lower.replaceAll(COMPOUND, (_, tens: string, ones: string) => String((NUMBER_WORDS.get(tens) ?? 0) + (NUMBER_WORDS.get(ones) ?? 0)))
    : lower;

const COMPOUND = /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(one|two|three|four|five|six|seven|eight|nine)\b/g;

/** What a word tells: a number, a stem, or nothing. */
function toldBy(word: string): string {
  if (STOP_WORDS.has(word)) return '';
  const spelled = NUMBER_WORDS.get(word);
  if (spelled !== undefined) return String(spelled);
  return /^\d/.test(word) ? word.replaceAll(',', '') : (SAME[word] ?? stemOf(word));
}

/** For texts without tokens, whose spellings would know. */
const toldByKnown = remembering(20_000, toldBy);

const stemOf = (word: string): string => (word.length < 5 ? word : word.replace(/(?:ings?|edly|ed|es|s|ly)$/, ''));
