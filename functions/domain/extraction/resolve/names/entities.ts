import type { Passage } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { turnsOf } from '../../text/turns.ts';
import { singular } from '../../nouns/number.ts';
import { aliasesOf } from './called-also/aliases.ts';
import { isArmedThere, isPartOfFirm, leaningOf, statehoodOf } from './evidence.ts';
import { Candidacies, namesOfRunners } from './candidacy.ts';
import type { Gender } from './introductions/gender.ts';
import { genderOf, genderOfName } from './introductions/gender.ts';
import { describe } from './introductions/introductions.ts';
import type { NameRun } from './runs/name-runs.ts';
import type { FoundRun, NameForm } from './runs/found-runs.ts';
import { inLowerCase, runsOf } from './runs/found-runs.ts';
import { isOrganisation, normal } from './runs/name-runs.ts';
import { initialsOfOffice } from './called-also/initials-of-office.ts';
import { kindOf, leaningOfShortForm } from './kind-of-entity.ts';
import { isInPassing } from './in-passing.ts';
import { mayName } from './runs/may-name.ts';
import { ranked } from './called-also/ranked.ts';
import { Namesakes } from './called-also/namesakes.ts';
import { armies, callByMoreUsual, lastWords, nicknames, shortInBrackets } from './called-also/other-names.ts';
import { initialsOf, shortNames, unnumbered } from './called-also/short-names.ts';

import { knownBody } from '../../lexicon/names/known-bodies.ts';
import { OFFICES } from '../../lexicon/sources/source-words.ts';
import { PERSON_NOUNS } from '../../lexicon/sources/person-nouns.ts';
import { TITLES } from '../../lexicon/sources/roles.ts';

/** A person, organisation or group that the article names. */
export interface Entity {
  /** The longest form, without title, and its words. */
  name: string;
  words: readonly string[];
  /** By what the name is found: `normal(name)`. */
  key: string;
  kind: 'person' | 'organisation' | 'unknown';
  gender: Gender | null;
  /** Lower-case words of titles, appositions and attributes it was introduced with. */
  readonly described: Set<string>;
  /** All the words that were said of it where it was introduced, in order. */
  readonly context: string[];
  /** Whether it owned up to attacks, or has fighters. */
  armed: boolean;
  /** How plainly it is a state, by what it has: "Velka's army". */
  statehood: number;
  /** How plainly it runs for an office. */
  candidacy: number;
  /** Whose it was said to be: "the Ledger's Ann Lee". */
  owner: Entity | null;
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
  /** Last token of the name. */
  readonly last: number;
  readonly entity: Entity;
}

/** How many entities may share a short name before further ones are no longer told apart. */
const NAMESAKES = 6;

/** Who the article names, and what stands for whom. */
export class Entities {
  readonly all: Entity[] = [];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** Who goes by a name of which nothing else is told, by the noun for them. */
  readonly aliases: ReadonlyMap<string, Entity>;
  /** By what names those go who run for an office. */
  readonly running: ReadonlySet<string>;
  readonly #byName = new Map<string, Entity>();
  /** The initials of offices that stand for who holds them. */
  readonly #offices = new Set<string>();
  readonly #byShortName = new Map<string, Entity[]>();

  /** @param passage the searched blocks of an article */
  constructor(passage: Passage) {
    const { tokens } = passage;
    const labels = new Set(turnsOf(passage).flatMap(({ label: [first] }) => (/^[QA]$/.test(tokens[first]?.text ?? '') ? [] : [first])));
    const runs = runsOf(passage, labels);
    const lower = inLowerCase(tokens, runs);
    const naming = runs.filter((found) => {
      const { form, run } = found;
      return !run.alone && !form.admitted && (form.admitted = mayName(found, lower));
    });
    const admit = (found: FoundRun): void => this.#admit(found, lower, labels.has(found.run.first));
    for (const found of naming.toSorted((a, b) => b.form.words.length - a.form.words.length)) if (found.form.words.length > 1) admit(found);
    this.#numbered();
    for (const found of naming) if (found.form.words.length === 1) admit(found);
    this.#acronyms();
    this.#otherNames(tokens, runs);
    const namesakes = new Namesakes();
    const mentions: Mention[] = [];
    const candidacies = new Candidacies();
    for (const found of runs) {
      const { run, form, high, low } = found;
      const entity = this.#entityOf(run, form, namesakes);
      if (entity === undefined) continue;
      namesakes.mention(entity, run.start, isInPassing(tokens, found, entity.words));
      entity.count += 1;
      if (isLocated(tokens, run.first)) entity.located += 1;
      const gender = describe(tokens, run, low, high, entity);
      // who has the word in an interview
      if (labels.has(run.first)) entity.leaning += 2;
      if (entity.kind !== 'organisation') entity.leaning += leaningOfShortForm(form.words, entity.words, run.title);
      if (!this.#offices.has(form.key)) entity.leaning += leaningOf(tokens, run, high);
      entity.armed ||= isArmedThere(tokens, run, high);
      entity.statehood += statehoodOf(tokens, run, high);
      candidacies.note(tokens, run, low, high, entity);
      const owner = mentions.at(-1);
      if (owner?.last === run.first - 2 && tokens[run.first - 1]?.lower === "'s") entity.owner ??= owner.entity;
      // the name is the same each time, and "Mr" tells more than a given name
      entity.gender = genderOf(run.title) ?? entity.gender ?? gender ?? (entity.count === 1 ? genderOfName(entity.words) : null);
      mentions.push({ first: run.first, last: run.last, entity });
    }
    this.mentions = mentions;
    this.aliases = aliasesOf(tokens, mentions);
    for (const entity of this.all) entity.kind = kindOf(entity);
    candidacies.settle(tokens, this.all);
    this.running = namesOfRunners(this.all);
  }

  /** The entity that a name or short name stands for. */
  find(name: string): Entity | undefined {
    return this.#byName.get(normal(name)) ?? this.#byShortName.get(normal(name))?.[0];
  }

  /**
   * Makes an entity of a name that is not known yet; longer names come first.
   * @param speaks whether it is who has the word in a conversation, by its label
   */
  #admit({ run, form }: FoundRun, lower: ReadonlySet<string>, speaks: boolean): void {
    const { name, words, key } = speaks && CAPITALS.test(form.name) ? inSmallLetters(form) : form;
    if (this.#byName.has(key)) return;
    const evident = (isOrganisation(words) && !speaks) || run.group || words.includes('&');
    const organisation = evident || (run.title.length === 0 && knownBody(name) !== undefined);
    if (words.length === 1 && (!isAcronym(name) || speaks) && this.#byShortName.has(key)) return;
    const longer = words.length > 1 && !organisation ? this.#longerForm(words, key) : undefined;
    if (longer !== undefined) {
      this.#byName.set(key, longer);
      const extra = longer.words.slice(0, -words.length);
      if (extra.every((word) => lower.has(word.toLowerCase()) || TITLES.has(word.toLowerCase())))
        Object.assign(longer, { name, words, key });
      return;
    }
    const entity: Entity = {
      name,
      words,
      key,
      kind: organisation ? 'organisation' : 'unknown',
      gender: null,
      described: new Set(),
      context: [],
      armed: false,
      statehood: 0,
      candidacy: 0,
      owner: null,
      located: 0,
      count: 0,
      leaning: speaks ? 2 : evident ? -3 : organisation ? -1 : 0,
    };
    this.all.push(entity);
    this.#byName.set(key, entity);
    for (const short of shortNames(words, organisation)) {
      const namesakes = this.#byShortName.get(short);
      if (namesakes === undefined) this.#byShortName.set(short, [entity]);
      else if (namesakes.length < NAMESAKES) namesakes.push(entity);
    }
  }

  /** "Ann Lee" where "Ann B. Lee", "Mary Ann Lee" or "Treasurer Ann Lee" is known; or "Polar Crest" of "Polar Crest Logistics". */
  #longerForm(words: readonly string[], key: string): Entity | undefined {
    const namesakes = [...(this.#byShortName.get(normal(words.at(-1) ?? '')) ?? []), ...(this.#byShortName.get(key) ?? [])];
    const longer = namesakes.find((entity) => entity.key.endsWith(` ${key}`) || entity.key.startsWith(`${key} `));
    if (longer !== undefined) return longer;
    const [initialled, ...others] = namesakes.filter((entity) => hasInitial(entity.words, words));
    return others.length > 0 ? undefined : initialled;
  }

  /** "Lee" is "Ann Lee III" where no other Lee is told of. */
  #numbered(): void {
    for (const entity of this.all) {
      const words = entity.kind === 'organisation' ? null : unnumbered(entity.words);
      if (words === null) continue;
      for (const short of shortNames(words, false)) if (!this.#byShortName.has(short)) this.#byShortName.set(short, [entity]);
    }
  }

  #entityOf({ title }: NameRun, { key }: NameForm, namesakes: Namesakes): Entity | undefined {
    return this.#byName.get(key) ?? namesakes.named(key, this.#byShortName.get(key) ?? [], title);
  }

  /** Other names of those who are known by one: short forms in brackets, last words, nicknames. */
  #otherNames(tokens: readonly Token[], runs: readonly FoundRun[]): void {
    const find = (key: string): Entity | undefined => this.#byName.get(key);
    for (const [key, body] of shortInBrackets(tokens, runs, find)) {
      this.#byName.set(key, body);
      body.leaning -= 3;
    }
    for (const [key, holder] of initialsOfOffice(tokens, runs, find)) {
      this.#byName.set(key, holder);
      this.#offices.add(key);
    }
    for (const [key, body] of lastWords(this.all)) this.#byName.set(key, body);
    for (const [later, first] of armies(this.all, find)) {
      this.#byName.set(later.key, first);
      for (const short of shortNames(later.words, true)) {
        const namesakes = (this.#byShortName.get(short) ?? []).filter((entity) => entity !== later);
        this.#byShortName.set(short, namesakes.includes(first) ? namesakes : [first, ...namesakes]);
      }
      first.described.add(later.words[1] ?? '');
      callByMoreUsual(first, later, runs);
    }
    for (const [titled, bearer] of ranked(runs, find, (short) => this.#byShortName.get(short) ?? [])) {
      this.#byName.set(titled.key, bearer);
      this.#forget(titled);
    }
    for (const [key, person] of nicknames(runs, find, (short) => this.#byShortName.get(short) ?? [])) this.#byName.set(key, person);
  }

  /** Short names stand no longer for what is the name of somebody else. */
  #forget(entity: Entity): void {
    for (const short of shortNames(entity.words, false)) {
      const namesakes = this.#byShortName.get(short)?.filter((one) => one !== entity);
      if (namesakes !== undefined) this.#byShortName.set(short, namesakes);
    }
  }

  /** "Local Coordination Committees … LCC": an acronym stands for the organisation whose capitals it spells. */
  #acronyms(): void {
    const acronyms = this.all
      .filter(({ words }) => words.length === 1)
      .flatMap((entity): [string, Entity][] => {
        const letters = entity.name.replaceAll('.', '');
        return /^\p{Lu}{2,6}$|^\p{Lu}&\p{Lu}$/u.test(letters) ? [[letters, entity]] : [];
      });
    if (acronyms.length === 0) return;
    const spelled = new Map<string, Entity>();
    for (const entity of this.all)
      for (const initials of initialsOf(entity.name)) if (!spelled.has(initials)) spelled.set(initials, entity);
    for (const [letters, entity] of acronyms) {
      const full = spelled.get(letters);
      if (full === undefined || full === entity) continue;
      this.#byName.set(entity.key, full);
      full.kind = 'organisation';
      full.leaning -= 3;
    }
  }
}

const CAPITALS = /^\p{Lu}{4,}(?:[ -]\p{Lu}{2,})*$/u;

/** "Jake Tappen" of a transcript's "JAKE TAPPEN". */
function inSmallLetters({ name, key }: NameForm): Pick<NameForm, 'name' | 'words' | 'key'> {
  const small = name.replaceAll(/\p{Lu}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
  return { name: small, words: small.split(' '), key };
}

/** "Ann B. Lee" of "Ann Lee". */
const hasInitial = (longer: readonly string[], words: readonly string[]): boolean =>
  words.length === 2 && longer.length === 3 && longer[0] === words[0] && longer[2] === words[1] && /^\p{Lu}\.?$/u.test(longer[1] ?? '');

const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(name);

const LOCATING = new Set(['in', 'at', 'on', 'into', 'near', 'across', 'outside', 'from', 'toward', 'towards']);

/** Whether something is "in" or "at" it; "an engineer at Ostra" works for it. */
function isLocated(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (!LOCATING.has(before) || isPartOfFirm(tokens, first)) return false;
  const noun = tokens[first - 2]?.lower ?? '';
  return before !== 'at' || !(PERSON_NOUNS.has(singular(noun)) || OFFICES.has(noun));
}
