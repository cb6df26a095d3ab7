import { DRAFTS } from '../../../lexicon/sources/documents.ts';
import { isState } from '../../../lexicon/names/known-bodies.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import { apposedPerson } from './apposed.ts';
import type { Mention } from '../entities.ts';
import { isOutlet } from './outlets.ts';
import { toldAtEnd } from './told-at-end.ts';
import type { Phrase } from '../../phrases.ts';
import { sortOf } from '../../phrases.ts';
import { isPlural } from '../../../nouns/number.ts';

const POST_NOMINAL = /^(?:KC|QC|SC|MP|MBE|OBE|CBE|PhD|MD|Jr|Sr)\.?$/;

/**
 * The mention whose name a source's phrase is: "Lee", "Gen. Ann Lee", "Lee of the union", "its director, Ann Lee", "a man named Lee", "the firm, which
 * calls itself Ostra"; not one that only occurs in it ("an Ostra spokesman", "a lawyer for Lee").
 * @param mentions those inside the phrase; @param at the phrase's first token
 */
export function ownMention(phrase: Phrase, mentions: readonly Mention[], at: number): Mention | null {
  const { tokens, from, end } = phrase;
  const titled =
    tokens[end]?.text === '('
      ? behindBrackets(phrase, mentions, at)
      : (toldAtEnd(phrase, mentions, at) ?? apposedPerson(phrase, mentions, at));
  if (titled !== null) return titled;
  let coreEnd = end - 1;
  while (coreEnd > from && (POST_NOMINAL.test(tokens[coreEnd]?.text ?? '') || tokens[coreEnd]?.kind === 'mark')) coreEnd--;
  for (const mention of mentions) {
    const first = mention.first - at;
    const last = mention.last - at;
    if (last > coreEnd) break;
    if (first === from && isOutlet(phrase, last + 1)) return mention;
    const before = tokens.slice(from, Math.max(from, first));
    if (last >= coreEnd && before.every((token, i) => !links(token) || joinsOffices(before, i))) return mention;
    if (last >= coreEnd && chairs(mention, mentions, before)) return mention;
    if (last >= coreEnd && (holdsOffice(mention, before) || isOwned(mention, before))) return mention;
    if (first <= from && /^(?:of|from|at|in)$/.test(tokens[last + 1]?.lower ?? '') && mention.entity.kind === 'person') return mention;
  }
  // "a letter read out by the secretary, Ann Lee"
  if (phrase.nucleus < end && (sortOf(phrase.head) === 'thing' || DRAFTS.has(phrase.head)) && mentions.at(-1)?.entity.kind === 'person')
    return null;
  return heldAt(phrase, mentions, at) ?? inTail(phrase, mentions, at);
}

/**
 * "The officer in charge (OC) of Selby Police Station Mara Quill", "DCP (north) Tom Reeve", "the Growers’ Union (GU) chairman, Mara Quill": somebody's name at
 * the end, with no comma before it but one behind the noun for them.
 */
function behindBrackets({ tokens, end }: Phrase, mentions: readonly Mention[], at: number): Mention | null {
  const close = tokens.findIndex(({ text }, i) => i > end && text === ')');
  const last = mentions.at(-1);
  if (close < 0 || last === undefined || last.entity.kind !== 'person' || last.last - at !== tokens.length - 1) return null;
  const between = tokens.slice(close + 1, last.first - at);
  const [noun, comma] = between.slice(-2);
  if (comma?.text === ',' && noun?.text === noun?.lower && between.length < 4)
    return sortOf(noun?.lower ?? '') === 'person' && !isPlural(noun?.lower ?? '') ? last : null;
  if (last.first - at <= close || between.some(({ kind }) => kind === 'mark')) return null;
  // "of Selby Police Station Mara Quill"
  const posted = between[0]?.lower === 'of' && mentions.at(-2)?.last === last.first - 1;
  return posted || between.every((token) => !links(token)) ? last : null;
}

/** "Press and Research Cell chairman Ann Lee": who is told of by a noun right before the name, behind capitals with "and" among them. */
function chairs(mention: Mention, [other]: readonly Mention[], before: readonly Token[]): boolean {
  const noun = before.at(-1);
  const and = before.findIndex(({ lower }) => lower === 'and');
  if (mention.entity.kind !== 'person' || noun === undefined || and < 1 || (other !== mention && other?.entity.kind === 'person'))
    return false;
  const capitals = before[and - 1]?.spelling.capital === true && before[and + 1]?.spelling.capital === true;
  return capitals && noun.text === noun.lower && sortOf(noun.lower) === 'person' && !isPlural(noun.lower);
}

/** Whether "and" joins two offices of one: "founder and chief executive". */
const joinsOffices = (before: readonly Token[], i: number): boolean =>
  before[i]?.lower === 'and' &&
  i > 0 &&
  i < before.length - 1 &&
  before.every((token) => token.text === token.lower) &&
  sortOf(before[i - 1]?.lower ?? '') === 'person' &&
  !isPlural(before[i - 1]?.lower ?? '') &&
  !/^(?:the|an?|his|her|its|their)$/.test(before[i + 1]?.lower ?? '');

/** "Head of research" before a person's name; not "mother of victim", nor "a lawyer for". */
function holdsOffice({ entity }: Mention, before: readonly Token[]): boolean {
  const of = before.findLastIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  const field = before.slice(of + 1);
  // "special envoy for Karsa"
  const place = /^(?:for|to|in)$/.test(before.findLast(links)?.lower ?? '') && before.slice(before.findLastIndex(links) + 1);
  if (entity.kind === 'person' && place !== false && place.length < 3 && place.at(-1)?.spelling.capital === true) return true;
  return (
    entity.kind === 'person' &&
    of > 0 &&
    field.length > 0 &&
    field.length < 4 &&
    field.every((token) => token.text === token.lower && tagOf(token, false) === 'noun' && sortOf(token.lower) !== 'person')
  );
}

/** "Ostra's Ann Lee", "Ostra's spokeswoman Ann Lee"; of a state, "Russia's Defense Ministry", "Turkey's state-run Anadolu Agency". */
function isOwned({ entity }: Mention, before: readonly Token[]): boolean {
  const own = before.findLastIndex(({ lower }) => lower === "'s");
  const between = before.slice(own + 1);
  if (own < 1 || between.some((token) => !isPlain(token) || links(token))) return false;
  if (entity.kind === 'person') return between.length === 0 || sortOf(between.at(-1)?.lower ?? '') === 'person';
  const owner = before.slice(0, own).map(({ text }) => text);
  return entity.kind === 'organisation' && isState(owner.join(' '));
}

/** In lower case, or initials: "Cho's CNN colleague Ann Lee". */
const isPlain = ({ text, lower }: Token): boolean => text === lower || (text.length < 5 && text === text.toUpperCase());

const links = (token: Token): boolean => tagOf(token, false) === 'preposition' || /^(?:'s|and|to)$/.test(token.lower);

/** "The press officer, Selby Command, Insp. Mara Quill": who holds an office at a body that is named before, at the end of the phrase. */
function heldAt({ tokens, end, head }: Phrase, mentions: readonly Mention[], at: number): Mention | null {
  const [body, holder] = mentions.slice(-2);
  if (body === undefined || holder?.last !== at + tokens.length - 1 || holder.entity.kind !== 'person') return null;
  const between = body.first === at + end + 1 && holder.first === body.last + 2 && tokens[holder.first - 1 - at]?.text === ',';
  return between && body.entity.kind === 'organisation' && sortOf(head) === 'person' ? holder : null;
}

/** The name in an apposition, or in "who calls himself". */
function inTail({ tokens, end }: Phrase, mentions: readonly Mention[], at: number): Mention | null {
  let from = end;
  // what stands in brackets goes with the words before them
  if (tokens[end]?.text === '(')
    from =
      Math.max(
        end,
        tokens.findIndex(({ text }) => text === ')'),
      ) + 1;
  while (from < tokens.length && tokens[from]?.kind === 'mark') from++;
  // ", briefing the Security Council"
  const [opening, object] = [tokens[from], tokens[from + 1]];
  if (opening?.text.endsWith('ing') && object !== undefined && ['determiner', 'possessive', 'name'].includes(tagOf(object, false)))
    return null;
  for (const mention of mentions) {
    const first = mention.first - at;
    if (first < from) {
      if (first > 0 && /^(?:named|called|as)$/.test(tokens[first - 1]?.lower ?? '')) return mention;
      continue;
    }
    const before = tokens.slice(from, first);
    // "a Selby man named Ann Lee", "a Dubliner named Ann Lee"
    if (/^(?:named|called)$/.test(tokens[mention.last - at + 1]?.lower ?? '')) continue;
    if (first === from && isPlaceOf(tokens, end, mention, at)) continue;
    if (/^(?:named|called|itself|himself|herself|themselves|as)$/.test(before.at(-1)?.lower ?? '')) return mention;
    if (/^(?:calls?|call)$/.test(before.at(-3)?.lower ?? '')) return mention;
    const opener = tokens[end];
    // "the company that owns the mine, Orex Gold"
    const ends = mention.last - at >= tokens.length - 1 && tokens.slice(end, first).filter(({ kind }) => kind === 'mark').length === 1;
    const comma = tokens.slice(0, first).findLastIndex(({ text }) => text === ',');
    const leads = tokens.slice(comma + 1, first).every((token) => !links(token) && token.kind === 'word');
    if (ends && comma >= end && leads && /^(?:that|who|which)$/.test(opener?.lower ?? '')) return mention;
    if (opener?.kind !== 'mark' || before.length > 7) break;
    const plain = before.every(
      (token) => !links(token) && token.kind === 'word' && !['auxiliary', 'verb', 'subordinator', 'pronoun'].includes(verbless(token)),
    );
    if (!plain) break;
    let after = mention.last - at + 1;
    // "the third-largest, Norway's Aurdal Pension"
    const owned = tokens[after]?.lower === "'s" ? mentions.find(({ first: next }) => next - at === after + 1) : undefined;
    if (owned !== undefined && (owned.last - at === tokens.length - 1 || tokens[owned.last - at + 1]?.kind === 'mark')) return owned;
    // "The press officer, State Command, Ann Lee"
    const holder = mention.entity.kind === 'organisation' && tokens[after]?.text === ',' ? mentions.at(-1) : undefined;
    if (
      holder !== undefined &&
      holder.first - at === after + 1 &&
      holder.last - at === tokens.length - 1 &&
      holder.entity.kind === 'person'
    )
      return holder;
    while (POST_NOMINAL.test(tokens[after]?.text ?? '')) after++;
    const next = tokens[after];
    if (
      next === undefined ||
      next.kind === 'mark' ||
      // "one of the chains, Farrow's"
      (next.lower === "'s" && after + 1 === tokens.length) ||
      ['preposition', 'subordinator', 'coordinator', 'verb', 'pronoun'].includes(tagOf(next, false))
    )
      return mention;
  }
  return mentions.find(({ first }) => first - at > from && /^(?:named|called)$/.test(tokens[first - at - 1]?.lower ?? '')) ?? null;
}

/** "Police in Velden, Ostria": a bare name behind a place is where that is. */
function isPlaceOf(tokens: readonly Token[], comma: number, { last, entity }: Mention, at: number): boolean {
  if (tokens[comma]?.text !== ',' || last - at < tokens.length - 1 || entity.kind === 'person' || entity.words.length > 1) return false;
  let place = comma;
  while (tokens[place - 1]?.spelling.capital === true) place--;
  return place < comma && /^(?:in|near|at|outside)$/.test(tokens[place - 1]?.lower ?? '');
}

/** The tag, where participles before a noun are no verbs. */
const verbless = (token: Token): string => {
  const tag = tagOf(token, false);
  return tag === 'verb' && /(?:ed|ing)$/.test(token.lower) ? 'noun' : tag;
};
