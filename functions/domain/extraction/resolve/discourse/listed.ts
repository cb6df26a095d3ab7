import { isPlural } from '../../nouns/number.ts';
import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import type { Phrase } from '../phrases.ts';
import { phraseOf, sortOf } from '../phrases.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';

/**
 * "The army, residents and aid workers": what stands for each of three or more who are told of in a row. Null where the phrase is no such list, or what
 * follows its first comma may tell what the first is ("Ann Lee, a lawyer and activist", "the two convicts, Lee and Orr").
 */
export function listed({ tokens }: Phrase): readonly (readonly Token[])[] | null {
  const items = itemsOf(tokens);
  const [first, second] = items;
  if (items.length < 3 || first === undefined || second === undefined || !items.every(standsAlone)) return null;
  const named = (isNamed(first) || isTitled(first)) && !isPlural(headOf(first));
  if (named && /^(?:an?|the|its|his|her|their)$/.test(second[0]?.lower ?? '')) return null;
  // "Ann Lee, 35, a sister of Bo and Carl Lee"
  if (named && second.every(({ kind }) => kind === 'number') && /^(?:an?|the)$/.test(items[2]?.[0]?.lower ?? '')) return null;
  const [before, last] = items.slice(-2);
  // "The regulator, the Water and Soil Inspectorate"
  if (before?.[0]?.lower === 'the' && isNamed(before.slice(1)) && last !== undefined && isNamed(last)) return null;
  // "Births, Deaths and Marriages records"
  if (last !== undefined && items.slice(0, -1).every(isNamed) && !isNamed(last) && !determines(last[0])) return null;
  return countsNames(first) && items.slice(1).every(isNamed) ? null : items;
}

/** The names behind "the two convicts,"; null where none are. */
export function namesBehind({ tokens }: Phrase): number | null {
  const [first, ...names] = itemsOf(tokens);
  return first !== undefined && names.length > 1 && countsNames(first) && names.every(isNamed) ? first.length + 1 : null;
}

/** All of those that are told of in a row, by their words; their type is the first one's. */
export function several(text: string, { tokens }: Phrase, lead: Referent): Referent {
  const article = /^(?:the|an?)$/.test(tokens[0]?.lower ?? '');
  const words = text.slice(tokens[article ? 1 : 0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  return { ...nameless(words.replaceAll(/\s+/g, ' '), lead.head, true), lead };
}

const isNamed = (item: readonly Token[]): boolean => item.every(({ spelling }) => spelling.capital);

/** "Finance minister Ann Lee". */
const isTitled = (item: readonly Token[]): boolean => {
  const named = item.findLastIndex(({ spelling }) => !spelling.capital);
  return (
    named < item.length - 1 && !determines(item[0]) && sortOf(item[named]?.lower ?? '') === 'person' && !isPlural(item[named]?.lower ?? '')
  );
};

/** "The two convicts", "both men". */
const countsNames = (item: readonly Token[]): boolean => isPlural(headOf(item)) && determines(item[0]);

const determines = (token: Token | undefined): boolean =>
  token !== undefined && ['determiner', 'possessive', 'number'].includes(tagOf(token, false));

/** What stands between the commas, and behind the last "and"; empty where that is no list. */
function itemsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const and = tokens.findLastIndex(({ lower }) => lower === 'and' || lower === 'or');
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 1 || and < comma || and === tokens.length - 1) return [];
  const items: Token[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    if (token.text === ',' || i === and) {
      // ", and"
      if (items.at(-1)?.length !== 0) items.push([]);
    } else items.at(-1)?.push(token);
  }
  return items;
}

/** Whether words can stand for somebody by themselves: "the mayor", "two cooks", "residents", "Oxfam"; not "activist", "who fled". */
function standsAlone(item: readonly Token[]): boolean {
  const [opener] = item;
  if (opener === undefined || item.some((token) => token.kind === 'mark' || NO_ITEM.has(tagOf(token, false)))) return false;
  if (/^(?:including|such|not|especially)$/.test(opener.lower) || tagOf(opener, false) === 'preposition') return false;
  if (determines(opener) || opener.spelling.capital) return true;
  return isPlural(headOf(item)) || /^(?:police|staff|people)$/.test(headOf(item)) || COUNTS.test(opener.lower);
}

const NO_ITEM: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'pronoun', 'subordinator']);
const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|other)$/;

const headOf = (item: readonly Token[]): string => phraseOf(item).head;
