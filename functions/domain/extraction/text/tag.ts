import { ATTRIBUTING_VERBS } from '../lexicon/reports/verbs.ts';
import {
  ADVERBS,
  COMMON_VERBS,
  COORDINATORS,
  DAYS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  MONTHS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  OTHER_AUXILIARIES,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import type { Spelling } from './spelling.ts';
import type { Token } from './tokens.ts';

/** A rough part of speech: enough to find clause boundaries around verbs of saying, no more. */
export type Tag =
  | 'mark'
  | 'number'
  | 'possessive-s'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'object-pronoun'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'auxiliary'
  | 'nonfinite'
  | 'negation'
  | 'adverb'
  | 'time'
  | 'verb'
  | 'name'
  | 'noun';

const CLOSED: readonly [ReadonlySet<string>, Tag][] = [
  [POSSESSIVES, 'possessive'],
  [SUBJECT_PRONOUNS, 'pronoun'],
  [OBJECT_PRONOUNS, 'object-pronoun'],
  [NEGATIONS, 'negation'],
  [FINITE_AUXILIARIES, 'auxiliary'],
  [OTHER_AUXILIARIES, 'nonfinite'],
  [COORDINATORS, 'coordinator'],
  [SUBORDINATORS, 'subordinator'],
  [DETERMINERS, 'determiner'],
  [PREPOSITIONS, 'preposition'],
  [ADVERBS, 'adverb'],
  [COMMON_VERBS, 'verb'],
];

const closed = new Map<string, Tag>();
for (const [set, tag] of CLOSED) for (const word of set) if (!closed.has(word)) closed.set(word, tag);

/** Nouns and adjectives that only look like past forms or adverbs. */
const NOT_VERBS = new Set(
  `hundred red bed seed need speed feed shed united armed sacred wicked naked rugged unprecedented so-called alleged estimated suspected
  apply rely comply imply multiply fly indeed breed deed greed weed biased talented gifted limited family early daily weekly monthly yearly only likely friendly elderly deadly
  assembly italy july ally reply supply rally bully lonely costly lovely holy ugly silly orderly`.split(/\s+/),
);

/** Given names and places that look like verbs or adverbs where a sentence opens. */
const NAMES = new Set(
  `ahmed mohammed mohamed muhammed ahmad reed fred ted ned alfred winifred syed saeed javed khaled waleed hamed rashed beijing ming kelly emily beverly sally
  billy molly holly polly carly shelly kimberly jared mildred manfred siegfried waheed majeed hameed naveed reading boeing sterling browning harding
  fleming manning keating pickering wyoming nanjing xi'an wally`.split(/\s+/),
);

/** Opens with a capital, a particle before it aside ("al-Masri", "d'Estaing"). */
export const isCapitalised = (text: string): boolean => /^(?:[@#]|(?:al|el|ul|bin|ibn|de|van|von|d['’])[-'’])?\p{Lu}/u.test(text);

/** The tags of a spelling: inside a sentence, where it opens one, and there before a capitalised word. */
export interface Tags {
  readonly inside: Tag;
  readonly opening: Tag;
  readonly beforeName: Tag;
}

type Spelled = Pick<Spelling, 'text' | 'lower' | 'kind'>;

/** Works out the tags of a spelling. */
export function tagsOf(spelled: Spelled): Tags {
  const inside = tagIn(spelled, false, false);
  // where it opens a sentence, only a capital tells less
  if (spelled.kind !== 'word' || !isCapitalised(spelled.text)) return { inside, opening: inside, beforeName: inside };
  return { inside, opening: tagIn(spelled, true, false), beforeName: tagIn(spelled, true, true) };
}

/**
 * @param first whether the token opens its sentence, where a capital tells nothing
 * @param next the token after it: "Downing Street" is a name even there
 */
export function tagOf({ spelling: { tags } }: Token, first: boolean, next?: Token): Tag {
  if (!first) return tags.inside;
  if (tags.opening === tags.beforeName || next === undefined) return tags.opening;
  return next.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text) ? tags.beforeName : tags.opening;
}

function tagIn({ text, lower, kind }: Spelled, first: boolean, beforeName: boolean): Tag {
  if (kind === 'mark') return 'mark';
  if (kind === 'number') return 'number';
  if (kind === 'clitic') return lower === "'s" ? 'possessive-s' : (closed.get(lower) ?? 'auxiliary');
  const capital = isCapitalised(text);
  if (capital && (DAYS.has(lower) || (MONTHS.has(lower.replace(/\.$/, '')) && !(first && lower === 'may')))) return 'time';
  const known = closed.get(lower);
  const acronym = text.length > 1 && text === text.toUpperCase() && capital;
  if (
    known !== undefined &&
    !(capital && !first && (known === 'verb' || known === 'adverb')) &&
    !(acronym && ['US', 'IT', 'WHO'].includes(text))
  )
    return known;
  if (capital && !first) return 'name';
  const entry = ATTRIBUTING_VERBS.get(lower);
  if (entry !== undefined && !NOT_VERBS.has(lower))
    return entry.verb.alsoNoun && (entry.form === 'base' || entry.form === 's') ? 'noun' : 'verb';
  if (capital && (!/(?:ly|ing|ed)$/.test(lower) || NAMES.has(lower) || (beforeName && !lower.endsWith('ly')))) return 'name';
  if (NOT_VERBS.has(lower)) return 'noun';
  if (lower.length > 4 && lower.endsWith('ly')) return 'adverb';
  if (lower.length > 4 && lower.endsWith('ed')) return 'verb';
  return capital && !lower.endsWith('ing') ? 'name' : 'noun';
}

/** Whether a token is a word that a noun, but no name, is most likely. */
export const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && tagOf(token, false) === 'noun';

/** Whether a token is most likely an adverb. */
export const isAdverb = (token: Token | undefined): boolean => token?.kind === 'word' && tagOf(token, false) === 'adverb';
