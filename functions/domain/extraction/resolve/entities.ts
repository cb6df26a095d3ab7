import type { Passage } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { apposition, attributes, genderOf } from './introductions.ts';
import { isOrganisation, nameRun, normal, PARTICLES, shortNames } from './name-runs.ts';
import type { NameRun } from './name-runs.ts';

/** A person, organisation or group that the article names. */
export interface Entity {
  /** The longest form, without title. */
  name: string;
  readonly kind: 'person' | 'organisation';
  gender: 'he' | 'she' | null;
  /** Lower-case words of titles, appositions and attributes it was introduced with. */
  readonly described: Set<string>;
  /** True where it was ever said to be "in" or "at" it: a place. */
  located: boolean;
}

/** One mention of an entity: the token at which its name begins. */
export interface Mention {
  readonly at: number;
  readonly entity: Entity;
  /** True inside quotation marks, where pronouns outside do not look. */
  readonly quoted: boolean;
}

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
    const entity: Entity = known ?? {
      name,
      kind: organisation ? 'organisation' : 'person',
      gender: null,
      described: new Set(),
      located: false,
    };
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
    if (/^(?:in|at|into|near|across|outside|from|toward|towards)$/.test(tokens[run.first - 1]?.lower ?? '')) entity.located = true;
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
