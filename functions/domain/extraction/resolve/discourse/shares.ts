import { isPlural } from '../../nouns/number.ts';
import type { Passage } from '../../text/sentences.ts';
import { isNoun, tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import type { Phrase } from '../phrases.ts';
import { sortOf } from '../phrases.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';

/** So many tokens back from a share of them it was told of whom a share is. */
const REACH = 150;
/** So many words may tell of whom. */
const LONGEST = 6;

const ABOUT =
  '(?:(?:the|an?|full|just|only|about|around|some|roughly|nearly|almost|over|under|another|more|less|fewer|than|at least|as many as|up to) )*';
const SHARE = new RegExp(
  `^${ABOUT}(?:\\S+ per ?cent|[\\d.]+ ?(?:%|percent)|(?:quarter|third|half|majority|plurality)|\\S+-(?:thirds|quarters|fifths))$`,
);
const ONE_IN = new RegExp(`^${ABOUT}\\w+ in (?:\\d+|three|four|five|six|seven|eight|nine|ten)$`);

/** "52 percent" behind "38 percent of voters": 52 percent of them. Null of other phrases, and where nobody was told of so. */
export function shareOf({ tokens: all }: Passage, { tokens, from, end }: Phrase, at: number): Referent | null {
  const words = tokens.slice(0, end).map(({ lower }) => lower);
  const share = SHARE.test(words.join(' ').replaceAll(' %', '%'));
  if (!share && !ONE_IN.test(words.join(' '))) return null;
  const people = peopleBefore(all, at);
  if (people === null) return null;
  const told = tokens.slice(from, end).reduce((name, { text, spaced }, i) => (i > 0 && spaced ? `${name} ${text}` : name + text), '');
  const whom = people.map(({ text }) => text).join(' ');
  return nameless(share ? `${told} of ${whom}` : `${told} ${whom}`, people.at(-1)?.lower ?? '', true);
}

/** The people of the last "percent of …" before a place. */
function peopleBefore(tokens: readonly Token[], at: number): readonly Token[] | null {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    if (tokens[i]?.lower !== 'of' || !isPercent(tokens, i - 1)) continue;
    const whom = nounsFrom(tokens, i + 1);
    const last = whom.at(-1);
    if (last !== undefined && isPlural(last.lower) && (last.spelling.capital || sortOf(last.lower) === 'person')) return whom;
  }
  return null;
}

/** "20%", "20 percent", "20 per cent". */
function isPercent(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return word === 'percent' || word.endsWith('%') || (word === 'cent' && tokens[at - 1]?.lower === 'per');
}

/** "Likely Republican voters", "registered voters"; none of "Ann Lee's friends". */
function nounsFrom(tokens: readonly Token[], after: number): readonly Token[] {
  const from = /^(?:the|all|those|these)$/.test(tokens[after]?.lower ?? '') ? after + 1 : after;
  let end = from;
  while (
    end - from < LONGEST &&
    (isNounOrName(tokens[end]) || (tokens[end]?.lower.endsWith('ed') === true && isNounOrName(tokens[end + 1])))
  )
    end++;
  return tokens[end]?.lower === "'s" ? [] : tokens.slice(from, end);
}

const isNounOrName = (token: Token | undefined): boolean => isNoun(token) || (token !== undefined && tagOf(token, false) === 'name');
