import type { Token } from '../../../text/tokens.ts';
import { phraseOf, sortOf } from '../../phrases.ts';
import type { Entity, Mention } from '../entities.ts';

/** How people who are told of by a noun are called: "who goes by the name of Abu Hatem", "who asked to be identified only as Yunis". */
const CALLED =
  /(?:\b(?:goes|went|go) by(?: the (?:name|nickname|alias|pseudonym|nom de guerre)(?: of)?)?|\b(?:asked|asking|wanted|wished|preferred|insisted on|agreed) (?:to be|being) (?:called|named|identified|known|quoted|referred to)(?: only| just| simply)?(?: as| by(?: (?:his|her|their) (?:first |last |given )?name)?)?|\b(?:gave|giving|gives) (?:his|her|their)(?: first| last)? name(?: only| just| simply)? (?:only )?as|\b(?:identified|identifies|introduced) (?:him|her)self(?: only| just| simply)? as|\b(?:asked|wanted|wished) that (?:only )?(?:his|her|their) (?:first |last |given )?names? ,|\b(?:under|using) (?:the|a) (?:pseudonym|name|alias)(?: of)?) $/;

/** How many words stand between the noun and the name. */
const LONGEST_CALLING = 12;
/** How many words such a noun phrase has. */
const LONGEST_PHRASE = 10;

/** Who goes by a name of which nothing else is told, by the noun for them; a noun that two go by is left out. */
export function aliasesOf(tokens: readonly Token[], mentions: readonly Mention[]): ReadonlyMap<string, Entity> {
  const aliases = new Map<string, Entity>();
  const twice = new Set<string>();
  for (const { first, entity } of mentions) {
    if (!mayCall(tokens[first - 1], tokens[first - 2])) continue;
    const from = Math.max(0, first - LONGEST_CALLING);
    const before = tokens.slice(from, first).map(({ lower }) => lower);
    if (!CALLED.test(`${before.join(' ')} `)) continue;
    const who = before.findLastIndex((word, i) => i < before.length - 1 && (word === 'who' || word === ','));
    const noun = who < 0 ? null : nounBefore(tokens, from + who);
    if (noun === null) continue;
    if (aliases.has(noun) && aliases.get(noun) !== entity) twice.add(noun);
    aliases.set(noun, entity);
  }
  for (const noun of twice) aliases.delete(noun);
  return aliases;
}

/** Whether the two words before a name may be the last of `CALLED`: most names are looked into no further. */
function mayCall(last: Token | undefined, before: Token | undefined): boolean {
  const word = last?.lower ?? '';
  if (word === 'of' || word === ',') return NAMES.has(before?.lower ?? '');
  if (word === 'by') return /^(?:goes|went|go|called|named|identified|known|quoted)$/.test(before?.lower ?? '');
  return NAMES.has(word) || CALLING.has(word);
}
const NAMES = new Set(['name', 'nickname', 'pseudonym', 'alias', 'guerre']);
const CALLING = new Set(['as', 'called', 'named', 'known', 'only', 'just', 'simply']);

/** The noun for a person of the phrase right before "who" or a comma. */
function nounBefore(tokens: readonly Token[], at: number): string | null {
  let end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  // "a law student, 23, who gave his name as Brice"
  if (tokens[end - 1]?.kind === 'number' && tokens[end - 2]?.text === ',') end -= 2;
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_PHRASE; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return null;
    if (!/^(?:the|an?|one|another|his|her)$/.test(token.lower)) continue;
    const { head } = phraseOf(tokens.slice(i, end));
    if (sortOf(head) === 'person') return head;
  }
  return null;
}
