import { FEMALE_NAMES, GROUP_NOUNS, MALE_NAMES, ORGANISATION_WORDS, TITLES } from '../lexicon/roles.ts';
import type { Passage } from '../text/sentences.ts';
import { isCapitalised, tagOf } from '../text/tag.ts';
import type { Token } from '../text/tokens.ts';

/** A person, organisation or group that the article names. */
export interface Entity {
  /** The longest form, without title. */
  name: string;
  readonly kind: 'person' | 'organisation';
  gender: 'he' | 'she' | null;
  /** Lower-case words of titles, appositions and attributes it was introduced with. */
  readonly described: Set<string>;
}

/** One mention of an entity: the token at which its name begins. */
export interface Mention {
  readonly at: number;
  readonly entity: Entity;
  /** True inside quotation marks, where pronouns outside do not look. */
  readonly quoted: boolean;
}

const POST_NOMINALS = new Set(['KC', 'QC', 'SC', 'MP', 'MBE', 'OBE', 'CBE', 'PhD', 'MD', 'Jr', 'Sr']);

const LONGEST_NAME = 14;

const PARTICLES = new Set([
  'of',
  'for',
  'al',
  'bin',
  'ibn',
  'van',
  'von',
  'de',
  'der',
  'den',
  'la',
  'le',
  'el',
  'da',
  'dos',
  'del',
  'and',
  'the',
  'on',
  'in',
]);
const NAME_PARTICLES = new Set(['al', 'bin', 'ibn', 'van', 'von', 'de', 'der', 'den', 'la', 'le', 'el', 'da', 'dos', 'del']);

/** Who the article names, and what stands for whom. */
export class Entities {
  readonly all: Entity[] = [];
  readonly #timeline: Mention[] = [];
  readonly #quoted = new Set<number>();
  readonly #byName = new Map<string, Entity>();

  /** @param passage the searched blocks of an article */
  constructor(passage: Passage) {
    let from = 0;
    for (const paragraph of passage.paragraphs)
      for (const sentence of paragraph.sentences) {
        for (const item of sentence.items) if (item.tag === 'quotation') for (let i = item.first; i <= item.last; i++) this.#quoted.add(i);
        const first = sentence.items[0]?.first ?? from;
        const last = sentence.items.at(-1)?.last ?? first;
        this.#readSentence(passage.tokens, first, last);
        from = last + 1;
      }
    this.#acronyms();
  }

  /** The entity that a name or short name stands for. */
  find(name: string): Entity | undefined {
    return this.#byName.get(normal(name));
  }

  /** Mentions before token `end`, the latest first, back to token `from` and at most `limit` of them. */
  *before(end: number, from = 0, limit = 400): Generator<Mention> {
    let low = 0;
    let high = this.#timeline.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#timeline[middle]?.at ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && low - i <= limit; i--) {
      const mention = this.#timeline[i];
      if (mention === undefined || mention.at < from) return;
      yield { ...mention, entity: this.#byName.get(normal(mention.entity.name)) ?? mention.entity };
    }
  }

  #readSentence(tokens: readonly Token[], first: number, last: number): void {
    for (let i = first; i <= last; i++) {
      const run = nameRun(tokens, i, first, last);
      if (run === null) continue;
      this.#add(tokens, run, first, last);
      i = run.last;
    }
  }

  #add(tokens: readonly Token[], run: NameRun, low: number, high: number): void {
    const { start, last } = run;
    const words = tokens.slice(start, last + 1).map((token) => token.text);
    const name = words.join(' ');
    if (words.length === 0) return;
    const organisation = isOrganisation(words) || run.group;
    const known = this.#byName.get(normal(name)) ?? (organisation ? undefined : this.#sameFamilyName(words));
    const entity: Entity = known ?? { name, kind: organisation ? 'organisation' : 'person', gender: null, described: new Set() };
    if (known === undefined) {
      if (words.length === 1 && run.title.length === 0 && !organisation) {
        // a lone capitalised word is a place as often as a person: remembered, but only as itself
        this.#byName.set(normal(name), entity);
        this.all.push(entity);
      } else {
        this.all.push(entity);
        this.#byName.set(normal(name), entity);
        if (!organisation) for (const alias of shortNames(words)) if (!this.#byName.has(alias)) this.#byName.set(alias, entity);
      }
    } else if (name.length > known.name.length && known.kind === 'person' && normal(name).endsWith(normal(known.name)) && !organisation) {
      known.name = name;
      this.#byName.set(normal(name), known);
    }
    this.#timeline.push({ at: start, entity, quoted: this.#quoted.has(start) });
    for (const word of run.title) entity.described.add(word);
    for (const word of attributes(tokens, run.first, low)) entity.described.add(word);
    for (const word of apposition(tokens, last, high)) entity.described.add(word);
    if (entity.kind === 'person')
      entity.gender ??= genderOf([...run.title, ...entity.described, tokens[run.first - 2]?.lower ?? ''], words);
  }

  /** A person already known by the family name alone, or by a shorter or longer form of this name; not a relative. */
  #sameFamilyName(words: readonly string[]): Entity | undefined {
    const known = this.#byName.get(normal(words.at(-1) ?? ''));
    if (known === undefined || words.length === 1 || !known.name.includes(' ')) return known;
    const [longer, shorter] = [normal(known.name), normal(words.join(' '))].toSorted((a, b) => b.length - a.length);
    return longer?.endsWith(` ${shorter ?? ''}`) === true ? known : undefined;
  }

  /** "Local Coordination Committees … LCC": an acronym stands for the organisation whose capitals it spells. */
  #acronyms(): void {
    const spelled = new Map<string, Entity>();
    for (const entity of this.all) {
      const parts = entity.name.split(/[\s-]+/).filter((word) => !PARTICLES.has(word.toLowerCase()));
      if (parts.length < 2) continue;
      const initials = parts
        .map((word) => word[0] ?? '')
        .join('')
        .toUpperCase();
      if (!spelled.has(initials)) spelled.set(initials, entity);
      for (let skip = 1; parts.length - skip >= 3; skip++)
        if (!spelled.has(initials.slice(skip))) spelled.set(initials.slice(skip), entity);
    }
    for (const entity of this.all) {
      const letters = entity.name.replaceAll('.', '');
      if (!/^\p{Lu}{2,6}$/u.test(letters)) continue;
      const full = spelled.get(letters);
      if (full === undefined || full === entity) continue;
      this.#byName.set(normal(entity.name), full);
      for (const word of entity.described) full.described.add(word);
    }
  }
}

/** Lower case, full stops and possessives away. */
const normal = (name: string): string => name.toLowerCase().replaceAll('.', '').replaceAll('’', "'").replace(/'s$/, '').trim();

interface NameRun {
  /** First token, titles included. */
  readonly first: number;
  /** First token of the name proper. */
  readonly start: number;
  readonly last: number;
  readonly title: readonly string[];
  /** "Syrian government": a capitalised word and a common noun for a group. */
  readonly group: boolean;
}

const isName = (token: Token | undefined, opens: boolean): boolean =>
  token !== undefined && token.kind === 'word' && isCapitalised(token.text) && tagOf(token, opens) === 'name';

function nameRun(tokens: readonly Token[], i: number, low: number, high: number): NameRun | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return null;
  const title = TITLES.has(token.lower) && /^\p{Lu}/u.test(token.text);
  if (!isName(token, i === low) && !title) return null;
  let last = i;
  while (last < high && last - i < LONGEST_NAME) {
    const next = tokens[last + 1];
    if (next === undefined || next.kind === 'mark') break;
    if (isName(next, false) || (/^\p{Lu}/u.test(next.text) && TITLES.has(next.lower))) last++;
    else if (PARTICLES.has(next.lower) && isName(tokens[last + 2], false) && last + 2 <= high && joins(tokens, i, last, next)) last += 2;
    else break;
  }
  // the name proper begins after the last title
  let start = i;
  for (let j = i; j <= last; j++)
    if (TITLES.has(tokens[j]?.lower ?? '') && !(ORGANISATION_WORDS.has(tokens[last]?.lower ?? '') && j > i + 1)) start = j + 1;
  if (ORGANISATION_WORDS.has(tokens[last]?.lower ?? '')) start = i;
  if (start === last && ORGANISATION_WORDS.has(tokens[last]?.lower ?? '')) {
    // "Syrian state TV": a bare common word takes what stands before it
    const from = attributedStart(tokens, i, low);
    if (from < i) return { first: from, start: from, last, title: [], group: true };
  }
  const next = tokens[last + 1];
  if (next !== undefined && last + 1 <= high && GROUP_NOUNS.has(next.lower) && last - i < 2 && next.text === next.lower)
    return { first: i, start: i, last: last + 1, title: [], group: true };
  if (start > last) return null;
  while (last > start && POST_NOMINALS.has(tokens[last]?.text ?? '')) last--;
  return { first: i, start, last, title: tokens.slice(i, start).map((word) => word.lower), group: false };
}

/** Where lower-case nouns, and a name before them, begin. */
function attributedStart(tokens: readonly Token[], i: number, low: number): number {
  let from = i;
  while (
    from > low &&
    i - from < 2 &&
    tokens[from - 1]?.kind === 'word' &&
    tokens[from - 1]?.text === tokens[from - 1]?.lower &&
    ['state', 'public', 'national', 'local', 'independent'].includes(tokens[from - 1]?.lower ?? '')
  )
    from--;
  if (from < i && from > low && isName(tokens[from - 1], from - 1 === low)) from--;
  return from;
}

/** "of" and "and" join the words of an organisation's name, particles those of a person's. */
const joins = (tokens: readonly Token[], first: number, last: number, next: Token): boolean =>
  NAME_PARTICLES.has(next.lower) ||
  ((next.lower === 'of' || next.lower === 'for') && tokens.slice(first, last + 1).some((token) => ORGANISATION_WORDS.has(token.lower)));

const isOrganisation = (words: readonly string[]): boolean =>
  words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase())) || (words.length === 1 && /^(?:\p{Lu}\.?){2,}$/u.test(words[0] ?? ''));

/** A person's family name, with and without its particles. */
function shortNames(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const out = [normal(last)];
  const beforeLast = words.at(-2);
  if (beforeLast !== undefined && NAME_PARTICLES.has(beforeLast.toLowerCase())) out.push(normal(`${beforeLast} ${last}`));
  const bare = /^(?:al|el)-(.+)$/i.exec(last)?.[1];
  if (bare !== undefined) out.push(normal(bare));
  if (words.length === 2 && words[0] !== undefined && (MALE_NAMES.has(words[0].toLowerCase()) || FEMALE_NAMES.has(words[0].toLowerCase())))
    out.push(normal(words[0]));
  return out;
}

/** "the opposition Local Coordination Committees": lower-case words right before the name, back to the determiner. */
function attributes(tokens: readonly Token[], first: number, low: number): string[] {
  const out: string[] = [];
  for (let i = first - 1; i >= low && first - i < 5; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || (token.text !== token.lower && i > low)) break;
    if (i > low && !['noun', 'verb', 'adverb'].includes(tagOf(token, false))) break;
    out.push(token.lower);
  }
  return out;
}

/** ", the joint U.N.-Arab League envoy,": the words of the apposition after a name, up to the next comma. */
function apposition(tokens: readonly Token[], last: number, high: number): string[] {
  const mark = tokens[last + 1];
  const next = tokens[last + 2];
  if (mark === undefined || next === undefined || !/^(?:,|--+|—|–)$/.test(mark.text) || last + 2 > high) return [];
  const opens =
    /^(?:the|a|an)$/.test(next.lower) ||
    (next.text === next.lower && TITLES.has(next.lower)) ||
    /^(?:head|chief|spokesman|spokeswoman|leader|director|president|chairman|professor|founder|editor|co-founder)$/.test(next.lower);
  if (!opens) return [];
  const out: string[] = [];
  for (let i = last + 2; i <= high && i - last < 20; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || (out.length > 1 && tagOf(token, false) === 'preposition')) break;
    out.push(token.lower);
  }
  return out;
}

function genderOf(title: readonly string[], words: readonly string[]): Entity['gender'] {
  if (title.some((word) => /^(?:mr\.?|sir|lord|king|prince|father|congressman|spokesman|chairman|brother|husband|son|man|boy)$/.test(word)))
    return 'he';
  if (
    title.some((word) =>
      /^(?:mrs\.?|ms\.?|miss|lady|dame|queen|princess|congresswoman|spokeswoman|chairwoman|sister|mother|wife|daughter|woman|girl)$/.test(
        word,
      ),
    )
  )
    return 'she';
  const given = (words.length > 1 ? words[0] : '')?.toLowerCase() ?? '';
  if (MALE_NAMES.has(given)) return 'he';
  return FEMALE_NAMES.has(given) ? 'she' : null;
}
