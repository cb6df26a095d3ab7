import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import { joinedOnes } from './descriptions/joint-noun.ts';
import type { Discourse } from './discourse.ts';
import { singular } from '../../nouns/number.ts';
import { phraseOf } from '../phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { Phrase } from '../phrases.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';
import { calledSo, UNTOLD } from './untold.ts';

const ONE = /^(?:one|another|a (?:second|third|fourth|fifth)|the other|the (?:first|second|third|latter|former))$/;
const ALL =
  /^(?:both|all|the (?:pair|couple|two|three|four|five|trio)|all (?:two|three|four|five|six|seven|eight|nine|ten)|all of them|both of them)$/;
const OTHERS = /^(?:others|some|many|most|several|a few|few|the others)$/;
const OF_THEM = /^((?:\w+ ){0,2}\w+) of (?:them|these|those)$/;
const OF_THE = /^((?:\w+ )?\w+) of (?:the|these|those) (\w+)$/;

const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten) /i;

const small = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/** "Bakers" of "at least two bakers". */
const uncounted = (name: string): string =>
  name.replace(
    /^(?:(?:of the|of(?= (?:his|her|its|their|your|our) )|at least|about|other|the|those|these|all|both|some|two|three|four|five|six|seven|eight|nine|ten|dozens of|several|many|\d+)\s+)+/i,
    '',
  );

/** "Two of whom", "each of whom", by whom that stands for. */
export function someOf(whole: Referent | null, some: readonly Token[]): Referent | null {
  if (whole === null || /^(?:all|each|both|none)$/.test(some[0]?.lower ?? '')) return whole;
  const bare = uncounted(whole.name);
  const name = `${some.map(({ text }) => text).join(' ')} of the ${bare.toLowerCase().startsWith(whole.head) ? small(bare) : bare}`;
  return { ...nameless(name, whole.head, some[0]?.lower !== 'one'), phrases: [...whole.phrases], related: whole.related };
}

/** "One", "another", "two of them", "both": some of those who were spoken of last as several. Null where the phrase is no such one. */
export function partitive(discourse: Discourse, phrase: Phrase, at: number): Referent | null {
  const { tokens, end } = phrase;
  const words = tokens
    .slice(0, end)
    .map(({ lower }) => lower)
    .join(' ');
  const [, some, kind] = OF_THE.exec(words) ?? [];
  const ofThem = some ?? OF_THEM.exec(words)?.[1];
  if (!ONE.test(words) && !ALL.test(words) && !OTHERS.test(words) && ofThem === undefined) return null;
  const other = words === 'another' ? besides(discourse, at) : null;
  if (other !== null) return other;
  // "the couple" are two whose names were joined
  const pair = words === 'the couple' ? joinedOnes(discourse, phrase, at) : null;
  const whole = pair ?? counted(discourse, words, at) ?? (kind === undefined ? discourse.told.several(at) : calledSo(discourse, kind, at));
  // of two who are named "some" are none
  if (whole === null || (whole.joined !== undefined && OTHERS.test(words))) return null;
  if (ALL.test(words)) return whole;
  // "the mayor and two residents": another is a resident
  const bare = uncounted(whole.entity === undefined ? (whole.name.split(' and ').at(-1) ?? whole.name) : whole.name);
  const one = (ofThem === undefined || ofThem === 'one') && ONE.test(ofThem ?? words);
  if (one) {
    const head = singular(whole.head);
    const noun =
      UNTOLD.has(whole.head) && (ofThem ?? words) === 'one'
        ? `one of ${COUNTED.test(whole.name) ? small(whole.name) : `the ${bare}`}`
        : whole.head === ''
          ? bare
          : bare.replace(whole.head, head);
    return { ...nameless(noun, head, false), phrases: [...whole.phrases], related: whole.related };
  }
  const name =
    ofThem === undefined
      ? words === 'others' || words === 'the others'
        ? `other ${bare}`
        : `${words} ${bare}`
      : `${ofThem} of the ${bare.toLowerCase().startsWith(whole.head) ? small(bare) : bare}`;
  return { ...whole, name, entity: undefined, many: true, phrases: [...whole.phrases], related: whole.related };
}

/** "All three", "the four": those who were told of last as so many; null of other words, and where none were. */
function counted(discourse: Discourse, words: string, at: number): Referent | null {
  const count = /^(?:all|the|all the) (two|three|four|five|six|seven|eight|nine|ten)$/.exec(words)?.[1];
  if (count === undefined) return null;
  const number = NUMBER_WORDS.get(count);
  return discourse.told.best(
    at,
    [],
    ({ many, sort, joined, name }) =>
      many && sort !== 'thing' && (joined?.length === number || name.toLowerCase().split(' ').slice(0, 2).includes(count)),
  );
}
/** "Another" behind "one resident said": another resident. */
function besides(discourse: Discourse, at: number): Referent | null {
  const { entity, many, head, phrases, name, sort } = discourse.told.speaker(at) ?? {};
  if (
    discourse.told.several(at)?.head === `${head ?? ''}s` ||
    entity !== undefined ||
    many !== false ||
    sort !== 'person' ||
    head === undefined ||
    name === undefined
  )
    return null;
  return phrases?.some((phrase) => /^one /i.test(phrase)) === true ? nameless(`another ${name.replace(/^one /i, '')}`, head, false) : null;
}

/** "One, a teacher who asked not to be named": the description in the apposition, where there is one. */
export function describedInTail({ tokens, end }: Phrase): Phrase | null {
  const opener = tokens[0]?.lower ?? '';
  if (!/^(?:one|another)$/.test(opener) && end > 2) return null;
  if (tokens[end]?.text !== ',') return null;
  // "another, who is a baker"
  const is = tokens[end + 1]?.lower === 'who' && /^(?:is|was)$/.test(tokens[end + 2]?.lower ?? '');
  const from = is ? end + 3 : end + 1;
  return /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '') ? phraseOf(tokens.slice(from)) : null;
}
