import type { SourceType } from '../../claim.ts';
import { knownBody } from '../../lexicon/known-bodies.ts';
import { ORGANISATION_TYPES } from '../../lexicon/source-words.ts';
import { typeOfBody } from '../types/type-features.ts';
import { tellsWhere } from '../../lexicon/demonyms.ts';
import { COMPANY_ENDINGS, COMPANY_NOUNS, STAND_INS } from '../../lexicon/stand-ins.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { GROUP_NOUNS, PLACE_WORDS } from '../../lexicon/roles.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from '../names/entities.ts';
import type { Phrase } from '../phrases.ts';
import { genderOfNoun, isPlural, sortOf } from '../phrases.ts';
import type { Referent } from './referent.ts';

/** "The 58-year-old". */
const AGE = /^\d{1,3}-year-old$/;

/** Words in a description that tell nothing apart. */
const EMPTY = new Set(['then', 'same', 'own', 'latest', 'current', 'new', 'two', 'other', 'these', 'those']);

/**
 * Whom "the foreign minister", "the firm", "the officer" stands for: who was introduced with these words, was called so before, or is the one of its
 * sort that the article is about. Looks back first, then ahead, since headlines and summaries come before the introductions.
 * @param bare without an article, as headlines have it
 */
export function definite(discourse: Discourse, phrase: Phrase, at: number, bare: boolean): Referent | null {
  const nucleus = phrase.tokens.slice(phrase.from, phrase.nucleus).filter((token) => token.kind === 'word' || AGE.test(token.lower));
  const words = nucleus
    .filter(({ lower, text }, i) => i === nucleus.length - 1 || !(EMPTY.has(lower) || tellsWhere(text)))
    .map((token) => token.lower);
  const { head } = phrase;
  if (words.length === 0 || head === '') return null;
  const complement = phrase.tokens.slice(phrase.nucleus, phrase.end).filter(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text));
  const fits = (referent: Referent): boolean =>
    describedAs(referent, words, head) &&
    inContext(
      referent,
      complement.map(({ lower }) => lower),
    );
  const business =
    COMPANY_NOUNS.has(head) && words.length <= 2 && !/^(?:central|national|state|public|reserve|world)$/.test(words[0] ?? '');
  for (const referent of discourse.before(at)) if (fits(referent) && !(business && referent.entity === undefined)) return referent;
  const modifiers = nucleus.slice(0, -1).map(({ lower }) => lower);
  const firm = business ? company(discourse, at, /^(?:company|firm|business|group)$/.test(head), modifiers) : null;
  if (firm !== null) return firm;
  const kin = STAND_INS.filter((set) => set.has(head));
  if (!bare && words.length === 1)
    for (const referent of discourse.before(at, 40))
      if (compatible(referent, head) && kin.some((set) => set.has(referent.head) || [...set].some((word) => named(referent.entity, word))))
        return referent;
  for (const referent of discourse.after(at)) if (fits(referent)) return referent;
  if (bare || complement.length > 0) return null;
  return epithet(discourse, phrase, at) ?? body(discourse, phrase, at);
}

/** Whom "a former minister" in a headline or lead stands for: the only one who is introduced with these words further down. */
export function introducedLater(discourse: Discourse, phrase: Phrase, at: number): Referent | null {
  const { head, tokens, from, nucleus, end } = phrase;
  if (nucleus < end || isPlural(head)) return null;
  const words = tokens.slice(from, nucleus).flatMap(({ kind, lower }) => (kind === 'word' && !EMPTY.has(lower) ? [lower] : []));
  if (words.length === 0) return null;
  const told = new Set<Referent>();
  for (const referent of discourse.after(at)) if (referent.entity !== undefined && describedAs(referent, words, head)) told.add(referent);
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

/** Offices whose holder is somebody by that alone, whoever spoke before. */
const UNIQUE =
  /^(?:judge|justice|magistrate|coroner|prosecutor|president|minister|premier|chancellor|mayor|governor|king|queen|prince|princess|pope|chief|chairman|chairwoman|chair|secretary|ambassador|envoy|spokes(?:man|woman|person)|officer|official|inspector|sheriff|commander|witness|victim|source|director|owner|manager|driver|person|suspect|defendant|accused|author|leader|head|employee|worker|insider|aide)$/;

/** "The plumber", "the 58-year-old": another word for the named person who has just spoken, where nobody was called so. */
function epithet(discourse: Discourse, { head, tokens, nucleus, end }: Phrase, at: number): Referent | null {
  const aged = tokens.some(({ lower }) => AGE.test(lower));
  const parent = /^(?:father|mother|parent)$/.test(head) && tokens[nucleus]?.lower === 'of';
  if (!aged && !parent && (nucleus < end || UNIQUE.test(head) || sortOf(head) !== 'person' || isPlural(head))) return null;
  const gender = genderOfNoun(head);
  return discourse.latestPerson(at, ({ gender: known }) => gender === null || known === null || known === gender);
}

/** What the nouns by which bodies come back are said of. */
const BODIES: ReadonlyMap<string, readonly SourceType[]> = new Map(
  Object.entries<readonly SourceType[]>({
    agency: ['official', 'police', 'ngo'],
    regulator: ['official'],
    watchdog: ['official', 'ngo'],
    inspectorate: ['official'],
    commission: ['official'],
    department: ['official', 'police'],
    force: ['police', 'military'],
    charity: ['ngo'],
    union: ['ngo'],
    organisation: ['ngo', 'official', 'opposition'],
    organization: ['ngo', 'official', 'opposition'],
    group: ['ngo', 'opposition'],
    body: ['ngo', 'official'],
    front: ['opposition'],
    rebels: ['opposition'],
    insurgents: ['opposition'],
    militants: ['opposition'],
    newspaper: ['media'],
    broadcaster: ['media'],
  }),
);

/** A hospital that is watched over is no watchdog. */
const WATCHES = /^(?:agency|regulator|watchdog|inspectorate|commission|department)$/;
const SERVES = /(?:trust|hospital|clinic|university|school|college|academy|nations|union|government)s?$/i;

/** "The regulator", "the force": the body of that kind that has just spoken or been spoken of, where none was called so. */
function body(discourse: Discourse, { head, from, nucleus, end }: Phrase, at: number): Referent | null {
  const types = BODIES.get(head);
  if (types === undefined || nucleus < end || nucleus - from > 1) return null;
  return discourse.latestBody(at, ({ entity }) => {
    if (entity === undefined || entity.name.endsWith(' Act') || (WATCHES.test(head) && SERVES.test(entity.name))) return false;
    const type = typeOfBody(entity);
    return type !== null && types.includes(type);
  });
}

const named = (entity: Entity | undefined, word: string): boolean =>
  entity !== undefined && (entity.described.has(word) || entity.name.toLowerCase().split(' ').at(-1) === word);

/** A person is no group, and the other way round. */
const compatible = ({ sort }: Pick<Referent, 'sort'>, sought: string): boolean => {
  const wanted = sortOf(sought);
  return wanted === 'unknown' || sort === 'unknown' || wanted === sort;
};

/** Whether all words were said of it, or are its own. */
function describedAs({ entity, sort, head, name }: Referent, words: readonly string[], sought: string): boolean {
  if (entity === undefined) {
    if (head !== sought) return false;
    const own = name.toLowerCase().split(/\s+/);
    return own[0] !== 'neither' && words.every((word) => own.includes(word));
  }
  if (!compatible({ sort }, sought)) return false;
  const wanted = sortOf(sought);
  const own = entity.name.toLowerCase().split(/[\s-]+/);
  if (wanted !== 'person' && GROUP_NOUNS.has(sought) && own.at(-1) === sought && words.length === 1) return true;
  return words.every((word) => entity.described.has(word) || (own.includes(word) && !PERSON_NOUNS.has(word)));
}

const inContext = ({ entity, name }: Referent, complement: readonly string[]): boolean =>
  complement.every((word) => (entity?.context.includes(word) ?? false) || name.toLowerCase().includes(word));

/** What it weighs that a firm was introduced with the words that stand before "company", and that it spoke last. */
const TOLD = 6;
const LATEST = 3;

/** The company that the article is about, or the one that spoke last. @param any whether a bare name will do */
function company(discourse: Discourse, at: number, any: boolean, attributes: readonly string[]): Referent | null {
  let best: Referent | null = null;
  let most = 0;
  let age = 0;
  const latest = discourse.latestBody(at, (referent) => companyLikeness(referent, any) > 0);
  for (const referent of discourse.before(at)) {
    age += 1;
    const likeness = companyLikeness(referent, any);
    const score =
      likeness +
      Math.max(0, 4 - age) +
      (referent === latest && likeness > 2 ? LATEST : 0) +
      (attributes.some((word) => referent.entity?.context.includes(word)) ? TOLD : 0);
    if (likeness > 0 && score > most) {
      best = referent;
      most = score;
    }
  }
  if (best !== null) return best;
  for (const referent of discourse.after(at)) {
    const score = companyLikeness(referent, any);
    if (score > most) {
      best = referent;
      most = score;
    }
  }
  return best;
}

/** An advocacy group is no group of firms. */
const NO_COMPANY: ReadonlySet<SourceType | undefined> = new Set<SourceType>(['ngo', 'media', 'political', 'police']);

/** How much a name looks like a company's, the more so the oftener it stands in the article; nought for people, places and offices. */
function companyLikeness({ entity, sort }: Referent, any: boolean): number {
  if (entity === undefined || sort === 'person') return 0;
  const last = entity.name.toLowerCase().split(' ').at(-1) ?? '';
  if (PLACE_WORDS.has(last) || (knownBody(entity.name) ?? 'company') !== 'company') return 0;
  if ([...entity.described].some((word) => NO_COMPANY.has(ORGANISATION_TYPES.get(word)))) return 0;
  const told = [...entity.described].some((word) => COMPANY_NOUNS.has(word)) || COMPANY_ENDINGS.has(last);
  if (told) return entity.count + Math.min(3, entity.count);
  if (entity.located > 0 || entity.leaning > 0 || GROUP_NOUNS.has(last) || PUBLIC_ENDINGS.test(last)) return 0;
  if (!any && entity.leaning > -1) return 0;
  if (entity.leaning < 0 || entity.name.includes(' & ')) return entity.count;
  return entity.count > 2 && !entity.name.includes(' ') ? entity.count / 2 : 0;
}

const PUBLIC_ENDINGS =
  /^(?:council|ministry|police|university|hospital|court|county|city|department|authority|parliament|government|party|army|union|committee|commission|agency|office|service|house|board|institute|school|college|inspectorate|museum|times|post|news|gazette)$/;
