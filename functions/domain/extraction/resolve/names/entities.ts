import type { Passage } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { singular } from '../phrases.ts';
import { leaningOf } from './evidence.ts';
import { describe, genderOf } from './introductions.ts';
import type { NameRun } from './name-runs.ts';
import { isOrganisation, nameRun, normal } from './name-runs.ts';
import { initialsOf, shortNames } from './short-names.ts';
import { knownBody } from '../../lexicon/known-bodies.ts';
import { OFFICES } from '../../lexicon/source-words.ts';
import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { TITLES } from '../../lexicon/roles.ts';
import { COMPANY_ENDINGS } from '../../lexicon/stand-ins.ts';

export type Gender = 'he' | 'she';

/** A person, organisation or group that the article names. */
export interface Entity {
  /** The longest form, without title. */
  name: string;
  kind: 'person' | 'organisation' | 'unknown';
  gender: Gender | null;
  /** Lower-case words of titles, appositions and attributes it was introduced with. */
  readonly described: Set<string>;
  /** All the words that were said of it where it was introduced, in order. */
  readonly context: string[];
  /** How often it was said to be "in" or "at" it: a place. */
  located: number;
  count: number;
  /** Above nought more like a person, below more like an organisation. */
  leaning: number;
}

/** One mention of an entity. */
export interface Mention {
  /** First token, titles included. */
  readonly first: number;
  /** First and last token of the name. */
  readonly start: number;
  readonly last: number;
  readonly entity: Entity;
  /** True inside quotation marks, where pronouns outside do not look. */
  readonly quoted: boolean;
}

interface FoundRun {
  readonly run: NameRun;
  readonly words: readonly string[];
  /** Tokens of its sentence. */
  readonly low: number;
  readonly high: number;
  /** In a sentence where all words are capitalised, as headlines are, a capital tells nothing. */
  readonly titled: boolean;
}

/** How many entities may share a short name before further ones are no longer told apart. */
const NAMESAKES = 6;

/** Who the article names, and what stands for whom. */
export class Entities {
  readonly all: Entity[] = [];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly #byName = new Map<string, Entity>();
  readonly #byShortName = new Map<string, Entity[]>();

  /** @param passage the searched blocks of an article */
  constructor(passage: Passage) {
    const quoted = new Uint8Array(passage.tokens.length);
    const runs = runsOf(passage, quoted);
    const lower = new Set<string>();
    for (const { text, lower: word } of passage.tokens) if (text === word) lower.add(text);
    for (const found of runs.filter((run) => mayName(run, lower)).toSorted((a, b) => b.words.length - a.words.length))
      this.#admit(found, lower);
    this.#acronyms();
    const latest = new Map<Entity, number>();
    this.mentions = runs.flatMap((found): Mention[] => {
      const { run, words, low, high } = found;
      const entity = this.#entityOf(found, latest);
      if (entity === undefined) return [];
      latest.set(entity, run.start);
      entity.count += 1;
      if (isLocated(passage.tokens, run.first)) entity.located += 1;
      describe(passage.tokens, run, low, high, entity);
      if (entity.kind !== 'organisation') entity.leaning += leaningOfShortForm(words, entity.name.split(' '), run.title);
      entity.leaning += leaningOf(passage.tokens, run, high);
      entity.gender ??= genderOf([...run.title, ...entity.described], entity.name.split(' '));
      return [{ first: run.first, start: run.start, last: run.last, entity, quoted: quoted[run.start] === 1 }];
    });
    for (const entity of this.all) entity.kind = kindOf(entity);
  }

  /** The entity that a name or short name stands for. */
  find(name: string): Entity | undefined {
    return this.#byName.get(normal(name)) ?? this.#byShortName.get(normal(name))?.[0];
  }

  /** Makes an entity of a name that is not known yet; longer names come first. */
  #admit({ run, words }: FoundRun, lower: ReadonlySet<string>): void {
    const name = words.join(' ');
    const key = normal(name);
    if (this.#byName.has(key)) return;
    const evident = isOrganisation(words) || run.group;
    const organisation = evident || (run.title.length === 0 && knownBody(name) !== undefined);
    if (words.length === 1 && !/^(?:\p{Lu}\.?){2,6}$/u.test(name) && this.#byShortName.has(key)) return;
    const longer = words.length > 1 && !organisation ? this.#longerForm(words, key) : undefined;
    if (longer !== undefined) {
      this.#byName.set(key, longer);
      const extra = longer.name.split(' ').slice(0, -words.length);
      if (extra.every((word) => lower.has(word.toLowerCase()) || TITLES.has(word.toLowerCase()))) longer.name = name;
      return;
    }
    const entity: Entity = {
      name,
      kind: organisation ? 'organisation' : 'unknown',
      gender: null,
      described: new Set(),
      context: [],
      located: 0,
      count: 0,
      leaning: evident ? -3 : organisation ? -1 : 0,
    };
    this.all.push(entity);
    this.#byName.set(key, entity);
    for (const short of shortNames(words, organisation)) {
      const namesakes = this.#byShortName.get(short);
      if (namesakes === undefined) this.#byShortName.set(short, [entity]);
      else if (namesakes.length < NAMESAKES) namesakes.push(entity);
    }
  }

  /** "Ann Lee" where "Mary Ann Lee" or "Treasurer Ann Lee" is known; or "Polar Crest" of "Polar Crest Logistics". */
  #longerForm(words: readonly string[], key: string): Entity | undefined {
    const namesakes = [...(this.#byShortName.get(normal(words.at(-1) ?? '')) ?? []), ...(this.#byShortName.get(key) ?? [])];
    return namesakes.find(({ name }) => normal(name).endsWith(` ${key}`) || normal(name).startsWith(`${key} `));
  }

  /** Of several with the same short name the one of that gender, and the one named last. */
  #entityOf({ run, words }: FoundRun, latest: ReadonlyMap<Entity, number>): Entity | undefined {
    const key = normal(words.join(' '));
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const namesakes = this.#byShortName.get(key) ?? [];
    const gender = genderOf(run.title, []);
    const fitting = namesakes.filter((entity) => gender === null || genderKnown(entity) === null || genderKnown(entity) === gender);
    const rank = (entity: Entity): number => (latest.get(entity) ?? -1) - (entity.kind === 'organisation' ? 1e6 : 0);
    return fitting.toSorted((a, b) => rank(b) - rank(a))[0] ?? namesakes[0];
  }

  /** "Local Coordination Committees … LCC": an acronym stands for the organisation whose capitals it spells. */
  #acronyms(): void {
    const spelled = new Map<string, Entity>();
    for (const entity of this.all)
      for (const initials of initialsOf(entity.name)) if (!spelled.has(initials)) spelled.set(initials, entity);
    for (const entity of this.all) {
      const letters = entity.name.replaceAll('.', '');
      const full = /^\p{Lu}{2,6}$/u.test(letters) ? spelled.get(letters) : undefined;
      if (full !== undefined && full !== entity) {
        this.#byName.set(normal(entity.name), full);
        full.kind = 'organisation';
        full.leaning -= 3;
      }
    }
  }
}

/** Whether something is "in" or "at" it; "an engineer at Ostra" works for it. */
function isLocated(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (!/^(?:in|at|into|near|across|outside|from|toward|towards)$/.test(before)) return false;
  const noun = tokens[first - 2]?.lower ?? '';
  return before !== 'at' || !(PERSON_NOUNS.has(singular(noun)) || OFFICES.has(noun));
}

/** A lone capital at a sentence's opening tells nothing where the word stands in lower case elsewhere, as numbers do. */
function mayName({ run, words, low, titled }: FoundRun, lower: ReadonlySet<string>): boolean {
  const word = words[0]?.toLowerCase() ?? '';
  if (titled || (words.length === 1 && NUMBER_WORDS.has(word))) return false;
  // "Officials said"
  if (words.length === 1 && run.first === low && PERSON_NOUNS.has(singular(word)) && !PERSON_NOUNS.has(word)) return false;
  return words.length > 1 || run.first > low || run.title.length > 0 || !lower.has(word);
}

const genderKnown = (entity: Entity): Gender | null => entity.gender ?? genderOf([], entity.name.split(' '));

function kindOf({ kind, leaning, name }: Entity): Entity['kind'] {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  if ((kind === 'organisation' || COMPANY_ENDINGS.has(last) || name.includes(' & ')) && leaning < 2) return 'organisation';
  if (leaning > 0) return 'person';
  return leaning < 0 ? 'organisation' : name.includes(' ') ? 'person' : 'unknown';
}

/** People are called by their family names, firms by their first words. */
function leaningOfShortForm(words: readonly string[], full: readonly string[], title: readonly string[]): number {
  if (words.length >= full.length) return 0;
  return normal(words.at(-1) ?? '') === normal(full.at(-1) ?? '') || title.length > 0 ? 1 : -0.5;
}

/** The runs of capitalised words, sentence by sentence; marks the tokens inside quotations. */
function runsOf({ tokens, paragraphs }: Passage, quoted: Uint8Array): FoundRun[] {
  const runs: FoundRun[] = [];
  for (const { sentences } of paragraphs)
    for (const { items } of sentences) {
      for (const item of items) if (item.tag === 'quotation') quoted.fill(1, item.first, item.last + 1);
      const low = items[0]?.first ?? 0;
      const high = items.at(-1)?.last ?? low;
      let titled: boolean | undefined;
      for (let i = low; i <= high; i++) {
        const run = nameRun(tokens, i, low, high);
        if (run === null) continue;
        titled ??= inCapitals(tokens.slice(low, high + 1));
        const words = tokens.slice(run.start, run.last + 1).map((token) => token.text);
        if (words.length > 0) runs.push({ run, words, low, high, titled });
        i = run.last;
      }
    }
  return runs;
}

/** Whether nearly all longer words of a sentence are capitalised. */
function inCapitals(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 3 && long.filter(({ spelling: { shape } }) => shape === 3 || shape === 4).length > 0.85 * long.length;
}
