import { DOCUMENTS, OWN_VOICES } from '../../../lexicon/sources/documents.ts';
import { isState } from '../../../lexicon/names/known-bodies.ts';
import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import { isRegion } from '../../../lexicon/names/regions.ts';
import { GROUP_NOUNS } from '../../../lexicon/sources/roles.ts';
import { isPlural } from '../../../nouns/number.ts';
import { isNoun, tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import { definite } from '../../discourse/descriptions/definite.ts';
import type { Discourse } from '../../discourse/discourse.ts';
import { itsOwner } from '../../discourse/its-owner.ts';
import type { Phrase } from '../../phrases.ts';
import { phraseOf, sortOf } from '../../phrases.ts';
import { clientAt, familyAt, placeAt } from './of-whom-or-where.ts';

/** Heads that say nothing without what follows them ("people with knowledge of the talks"). */
const NEEDS_COMPLEMENT = new Set(
  `people person man men woman women those one ones two three four five six source sources member members person party copy family group head official
  officials employee employees`.split(/\s+/),
);

/** So many words may follow "the" in what somebody is. */
const LONGEST_OFFICE = 3;

/**
 * What an editor would call a source that has no name: its phrase without article, relative clause and what was filed or published when; "the company's"
 * and "its" told by name.
 */
export function nameOf(text: string, discourse: Discourse, phrase: Phrase, at: number): string {
  const { tokens, from, end, nucleus, head } = phrase;
  const stop = tokens[nucleus];
  const keeps =
    nucleus < end &&
    stop !== undefined &&
    !isOfJudges(phrase) &&
    (tagOf(stop, false) === 'preposition' || NEEDS_COMPLEMENT.has(head) || isToWhom(phrase));
  const core = tokens.slice(from, WHOEVER.test(head) && from + 1 === end ? clauseEnd(phrase) : keeps ? complementEnd(phrase) : nucleus);
  const told = (withNames(text, discourse, core, at + from) || (tokens[0]?.text ?? '')) + byWhom(text, phrase, core.length);
  return withoutRegion(told)
    .replace(/(?<=\S )(?:own|last|latest) (?=\S)/, '')
    .replace(/^(?:some|several|many|most|same|one) (?!(?:of|in|on|at|from|with|within|who|than)\b)(?=\p{Ll})/iu, '');
}

/** "An adviser to the mayor". */
const isToWhom = ({ tokens, nucleus, head }: Phrase): boolean =>
  tokens[nucleus]?.lower === 'to' && sortOf(head) === 'person' && isWhom(tokens[nucleus + 1]);
const isWhom = (token: Token | undefined): boolean =>
  token !== undefined && ['determiner', 'possessive', 'name'].includes(tagOf(token, false));

const WHOEVER = /^(?:those|some|many|others|most|few|several|anyone|everyone)$/;

/** "Those who met her": up to a comma, as they are told of by nothing else. */
function clauseEnd({ tokens, end }: Phrase): number {
  if (tokens[end]?.lower !== 'who') return end;
  const mark = tokens.findIndex(({ kind, lower }, i) => i > end && kind === 'mark' && !/^['’"“”]|^['’]s$/.test(lower));
  return mark < 0 ? tokens.length : mark;
}

/** "A bench of Justices Lee and Orr": who sits on it is not what it is called. */
const isOfJudges = ({ tokens, head, nucleus }: Phrase): boolean =>
  (head === 'bench' || head === 'panel') &&
  tokens[nucleus]?.lower === 'of' &&
  /^(?:justices?|judges?)$/.test(tokens[nucleus + 1]?.lower ?? '');

/** "Police in Burton" of "police in Burton, Ohio". */
function withoutRegion(name: string): string {
  const comma = name.lastIndexOf(', ');
  return comma > 0 && isRegion(name.slice(comma + 2)) ? name.slice(0, comma) : name;
}

const PUBLISHING = /^(?:published|released|issued|compiled|written|prepared|produced|commissioned|conducted|carried)$/;

/** "A report published on Monday by Open Passage": by whom it is. */
function byWhom(text: string, { tokens, from, end, head }: Phrase, length: number): string {
  if (!DOCUMENTS.has(head) && !OWN_VOICES.has(head)) return '';
  const by = tokens.findIndex(({ lower }, i) => i >= from + length && i < end && lower === 'by');
  const name = tokens[by + 1];
  const published = tokens.slice(from + length, by).some(({ lower }) => PUBLISHING.test(lower));
  if (by < 0 || !published || name === undefined) return '';
  const named = /^\p{Lu}/u.test(name.text);
  if (!named && name.lower !== 'the') return '';
  let last = by + 1;
  // "by the district administration"
  const goesOn = (token: Token | undefined): boolean =>
    named ? /^\p{Lu}/u.test(token?.text ?? '') : isNoun(token) || token?.spelling.capital === true;
  // "by the agency's watchdog"
  const owns = (i: number): boolean => tokens[i]?.lower === "'s" && (isNoun(tokens[i + 1]) || tokens[i + 1]?.spelling.capital === true);
  while (last + 1 < end && (goesOn(tokens[last + 1]) || owns(last + 1) || (tokens[last]?.lower === "'s" && isNoun(tokens[last + 1]))))
    last++;
  if (!named && last === by + 1) return '';
  return ` by ${text.slice(name.start, tokens[last]?.end ?? name.end)}`;
}

const PUBLISHED = /^(?:released|published|issued|out)$/;

/** Up to a participle inside the complement ("a paper in a journal published on Thursday"). */
function complementEnd({ tokens, nucleus, end, head }: Phrase): number {
  if (NEEDS_COMPLEMENT.has(head)) return end;
  for (let i = nucleus + 2; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || token.text !== token.lower) continue;
    const next = tokens[i + 1];
    // "families of those killed in the fire"
    if (/^(?:those|people)$/.test(tokens[i - 1]?.lower ?? '')) return end;
    if (/(?:ed|ing)$/.test(token.lower) && tagOf(next ?? token, false) === 'preposition') return i;
    // "a poll of voters released", "a report by the inspector to be released"
    if ((i === end - 1 && PUBLISHED.test(token.lower)) || (token.lower === 'to' && next?.lower === 'be')) return i;
  }
  return end;
}

/** Words with "the company" and "her" inside them told by name where that is known. */
function withNames(text: string, discourse: Discourse, tokens: readonly Token[], at: number): string {
  let told = '';
  let last: number | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (last !== null && token.start > last) told += ' ';
    const [name, length] = nameAt(discourse, tokens, i, at);
    told += name ?? text.slice(token.start, token.end);
    i += length - 1;
    last = tokens[i]?.end ?? token.end;
  }
  return told.trim();
}

/** A possessive or "the firm" at a place among the words: its name and how many words it takes. */
function nameAt(discourse: Discourse, tokens: readonly Token[], i: number, at: number): [string | null, number] {
  const token = tokens[i];
  const next = tokens[i + 1];
  const client = i === 0 ? null : clientAt(discourse, tokens, i, at);
  if (client !== null) return client;
  if (token === undefined || next === undefined) return [null, 1];
  const leader = i === 0 ? leaderAt(discourse, tokens, at) : null;
  if (leader !== null) return leader;
  // "Lee and her aides"
  if (/^(?:his|her|its|their)$/.test(token.lower) && tokens[i - 1]?.lower === 'and') return [null, 1];
  const spelled = spelledOut(discourse, token, at + i);
  if (spelled !== null) return [spelled, 1];
  if (/^(?:his|her|its)$/.test(token.lower)) {
    const owner = (i === 0 ? itsOwner(discourse, at) : null) ?? discourse.pronoun(at + i);
    return owner?.entity === undefined ? [null, 1] : [ownedBy(owner.name), 1];
  }
  const person =
    i === 0 ? null : (personAt(discourse, tokens, i, at) ?? familyAt(discourse, tokens, i, at) ?? placeAt(discourse, tokens, i, at));
  if (person !== null) return person;
  const bare = i === 0 && tokens[i + 1]?.lower === "'s";
  const noun = bare ? token : next;
  if (!(bare || token.lower === 'the') || !GROUP_NOUNS.has(noun.lower)) return [null, 1];
  const after = bare ? undefined : tokens[i + 2];
  if (after !== undefined && after.kind === 'word' && ['noun', 'name'].includes(tagOf(after, false))) return [null, 1];
  // "the University of Lubwe" is named as it is
  if (discourse.mentionsIn(at + i, at + tokens.length - 1).some(({ first, last }) => first <= at + i + 1 && last > at + i + 1))
    return [null, 1];
  const owner = definite(discourse, phraseOf([noun]), at + i, false);
  return owner?.entity === undefined ? [null, 1] : [owner.name, bare ? 1 : 2];
}

/** "Lee and her aides", "she and her aides": the full name of whose they are, and how many words tell it. */
function leaderAt(discourse: Discourse, tokens: readonly Token[], at: number): [string, number] | null {
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  if (and < 1 || !/^(?:his|her|its|their)$/.test(tokens[and + 1]?.lower ?? '')) return null;
  const mention = discourse.mentionsIn(at, at + and - 1)[0];
  if (mention?.first === at && mention.last === at + and - 1) return [mention.entity.name, and];
  const pronoun = and === 1 && /^(?:he|she|it)$/.test(tokens[0]?.lower ?? '');
  const whoever = pronoun ? discourse.pronoun(at) : null;
  return whoever === null ? null : [whoever.name, 1];
}

/** "Allies of the minister": the name of whoever holds an office, and how many words tell it. */
function personAt(discourse: Discourse, tokens: readonly Token[], i: number, at: number): [string, number] | null {
  if (tokens[i]?.lower !== 'the' || !/^(?:of|for|to)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  let last = i + 1;
  while (last - i < LONGEST_OFFICE && isNoun(tokens[last + 1])) last++;
  const noun = tokens[last]?.lower ?? '';
  if (!PERSON_NOUNS.has(noun) || isPlural(noun)) return null;
  const holder = definite(discourse, phraseOf(tokens.slice(i, last + 1)), at + i, false);
  return holder?.entity?.kind !== 'person' ? null : [holder.name, last - i + 1];
}

/** The full name that initials stand for, where the article gives it: "a WRU spokesman". */
function spelledOut(discourse: Discourse, { text }: Token, at: number): string | null {
  if (!/^\p{Lu}{2,6}$/u.test(text)) return null;
  const entity = discourse.mentionsIn(at, at)[0]?.entity;
  return entity === undefined || entity.name === text || isState(text) || text === 'UN' || text === 'EU' ? null : entity.name;
}

/** Whose something is: "Ann’s", "the Orrs’". */
export const ownedBy = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);
