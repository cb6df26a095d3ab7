import type { TokenRange } from '../../clauses/attribution.ts';
import { isState } from '../../lexicon/names/known-bodies.ts';
import { ANAPHORS, REFERS } from '../../lexicon/reports/openers.ts';
import type { Passage } from '../../text/sentences.ts';
import { isAdverb, tagOf } from '../../text/tag.ts';
import type { Entities, Entity, Mention } from '../names/entities.ts';
import { ownedBy } from '../names/in-phrases/naming.ts';
import { Places } from '../names/places.ts';
import { definite } from './descriptions/definite.ts';
import { joinedBefore } from './joint.ts';
import { kinAt } from './kin.ts';
import { Layout } from './layout.ts';
import { mentionsFrom, mentionsIn } from './mentions.ts';
import { namedBehind, openingOf, paperBefore, personBefore } from './opening.ts';
import type { Around, Doing } from './pronouns.ts';
import { standsFor } from './pronouns.ts';
import { phraseOf } from '../phrases.ts';
import type { Referent } from './referent.ts';
import { genderOfPronoun } from './referent.ts';
import { Referents } from './referents.ts';
import { TraceLog } from './trace-log.ts';

/** How far ahead a pronoun looks that has nobody before it, in mentions. */
const AHEAD = 40;

/** So many words an office has that opens a sentence, with the comma behind it. */
const LONGEST_OFFICE = 9;

/** So many adverbs stand between a subject and its verb. */
const ADVERBS = 2;

/** Who is spoken of where, in the order of the text, and whom a pronoun then stands for. */
export class Discourse {
  readonly #passage: Passage;
  readonly #mentions: readonly Mention[];
  readonly #layout: Layout;
  /** Of whom was told so far. */
  readonly told: TraceLog;
  /** Who each name stands for. */
  readonly referents: Referents;
  /** Who let out the last statement, release and the like, by the noun for it. */
  readonly issued = new Map<string, Referent>();
  /** Where it is told of. */
  readonly places: Places;
  readonly #pronouns = new Map<number, Referent>();
  #cursor = 0;
  #next = 0;

  constructor(passage: Passage, entities: Entities) {
    this.#passage = passage;
    this.#mentions = entities.mentions;
    this.#layout = new Layout(passage);
    this.told = new TraceLog(this.#layout);
    this.places = new Places(passage.tokens, entities.mentions);
    this.referents = new Referents(passage, entities.mentions);
  }

  /** Whether a token stands in quotation marks. */
  isQuoted(at: number): boolean {
    return this.#layout.isQuoted(at);
  }

  /** The word at a token, in lower case. */
  wordAt(at: number): string {
    return this.#passage.tokens[at]?.lower ?? '';
  }

  /** The first token of the sentence of a token. */
  sentenceStart(at: number): number {
    return this.#layout.sentenceStart(at);
  }

  /** The mentions inside a range of tokens. */
  mentionsIn(first: number, last: number): Mention[] {
    return mentionsIn(this.#mentions, first, last);
  }

  /** Reads on to a token, so that what stands before it can be looked for. */
  advance(to: number): void {
    for (; this.#cursor < to; this.#cursor++) {
      const at = this.#cursor;
      while ((this.#mentions[this.#next]?.first ?? Infinity) < at) this.#next++;
      const mention = this.#mentions[this.#next];
      if (mention?.first === at) this.#name(mention);
      else if (!this.#layout.isQuoted(at)) this.#read(at);
    }
  }

  /** Notes that a referent spoke at a token. @param inner within what somebody else said */
  spoke(referent: Referent, at: number, inner: boolean): void {
    this.#trace(referent, at, at, true, inner);
  }

  /**
   * Whom a pronoun at a token stands for.
   * @param within what it says, where it hardly stands for anybody named there
   * @param goesOn whether it adds to what was just said
   * @param does what only papers or only people do, where its verb tells
   */
  pronoun(at: number, within: readonly TokenRange[] = [], goesOn = false, does?: Doing): Referent | null {
    const known = this.#pronouns.get(at);
    if (known !== undefined && within.length === 0 && does === undefined) return known;
    const word = this.#passage.tokens[at]?.lower ?? '';
    const found = standsFor({ word, at, within, goesOn, does }, this.#around);
    if (found !== null) {
      if (found.sort === 'unknown' && found.entity !== undefined) tellKind(found, found.entity, word);
      this.#pronouns.set(at, found);
      const gender = genderOfPronoun(word);
      if (gender !== null) {
        found.gender ??= gender;
        if (found.entity !== undefined) found.entity.gender ??= gender;
      }
    }
    return found;
  }

  /** The entities named from a token on, the first few. */
  *after(at: number, limit = AHEAD): Generator<Referent> {
    for (const { entity } of mentionsFrom(this.#mentions, at, limit)) yield this.referents.of(entity);
  }

  /** Where a pronoun looks. */
  readonly #around: Around = {
    best: (at, within, fits, prefers, goesOn) => this.told.best(at, within, fits, prefers, goesOn),
    ahead: (at, fits) => {
      for (const referent of this.after(at)) if (fits(referent)) return referent;
      return null;
    },
    isNear: (at, trace) => this.told.isNear(at, trace),
  };

  /** A name, and those that "and" joins to it. */
  #name(mention: Mention): void {
    // "Lee asked Orr how high it was": he who then speaks is Orr
    const isAsked = mention.entity.kind === 'person' && this.#passage.tokens[mention.first - 1]?.lower === 'asked';
    this.#trace(this.referents.at(mention), mention.first, mention.last, isAsked);
    if (mention.entity.kind === 'unknown') return;
    const row = joinedBefore(this.#passage.tokens, this.#mentions, this.#next);
    if (row !== null && row[0] !== undefined)
      this.#trace(this.referents.joint(row.map(({ entity }) => entity)), row[0].first, mention.last, false);
  }

  /** A pronoun, or the noun phrase that opens a sentence. */
  #read(at: number): void {
    const { tokens } = this.#passage;
    const token = tokens[at];
    const owned = tokens[at - 1]?.lower === "'s";
    const opens = this.#layout.sentenceStart(at) === at;
    if (token === undefined || !(owned || opens || (token.spelling.opens & REFERS) !== 0)) return;
    const word = token.lower;
    if (ANAPHORS.has(word)) {
      const referent = this.pronoun(at);
      if (referent !== null) this.#trace(referent, at, at, false);
      if (/^(?:his|her|their)$/.test(word) && opens) this.#open(at, referent);
    } else if (opens) {
      this.#open(at, null);
    } else if (owned) {
      const told = kinAt(tokens, at, this.#mentions, this.#layout.sentenceStart(at));
      if (told !== null) this.#trace(told.kin, tokens[told.first - 1]?.lower === 'the' ? told.first - 1 : told.first, at, false);
    } else if (word === 'which') {
      const paper = paperBefore(tokens, at);
      if (paper !== null) this.#trace(paper, at - 2, at - 2, false);
    } else if (word === 'who') {
      const somebody = personBefore(tokens, at);
      if (somebody !== null && this.told.last?.spoke !== true) this.#trace(somebody.referent, somebody.first, at, false);
    }
  }

  /** The noun phrase that opens a sentence. @param owner of "his wife" */
  #open(at: number, owner: Referent | null): void {
    const { tokens } = this.#passage;
    // "A clerk for the council said": as a source it is known already
    const known = this.told.last;
    if (known?.spoke === true && known.at === at) return;
    const opening = openingOf(tokens, at);
    if (opening === null) return;
    const { referent, words } = opening;
    if (owner !== null)
      referent.name = `${ownedBy(owner.name)} ${words
        .slice(1)
        .map(({ text }) => text)
        .join(' ')}`;
    const named = namedBehind(tokens, this.#mentions, at + words.length - 1);
    const same = tokens[at]?.lower === 'the' ? definite(this, phraseOf([...words]), at, false) : null;
    if (named !== null) named.gender ??= referent.gender;
    const whom = named === null ? (same ?? referent) : this.referents.of(named);
    whom.gender ??= named?.gender ?? null;
    if (named !== null && referent.sort === 'person' && whom.sort === 'unknown') tellKind(whom, named, 'he');
    this.#trace(whom, at, at + words.length - 1, false);
  }

  /** "The Commissioner of Police, Ann Lee, met them": a name between commas right behind an office that opens the sentence. */
  #isApposed(at: number, last: number): boolean {
    const { tokens } = this.#passage;
    if (tokens[at - 1]?.text !== ',' || tokens[last + 1]?.text !== ',') return false;
    const start = this.#layout.sentenceStart(at);
    if (tokens[start]?.lower !== 'the' || at - start > LONGEST_OFFICE) return false;
    for (let i = start + 1; i < at - 1; i++)
      if (tokens[i]?.spelling.capital !== true && !/^(?:of|for|and|the)$/.test(tokens[i]?.lower ?? '')) return false;
    return true;
  }

  #trace(referent: Referent, at: number, last: number, spoke: boolean, inner = false): void {
    const { tokens } = this.#passage;
    // "Lee only occasionally agreed"
    let verb = last + 1;
    while (verb - last <= ADVERBS && isAdverb(tokens[verb])) verb++;
    const next = tokens[verb];
    const word = tokens[at]?.lower ?? '';
    const opens = at - this.#layout.sentenceStart(at) <= 1;
    const tag = next === undefined ? 'mark' : tagOf(next, false, tokens[verb + 1]);
    this.told.note({
      at,
      last,
      sentence: this.#layout.sentence(at),
      paragraph: this.#layout.paragraph(at),
      referent,
      subject:
        spoke ||
        /^(?:he|she|they|it)$/.test(word) ||
        (opens && tokens[last + 1]?.lower !== "'s") ||
        tag === 'verb' ||
        tag === 'auxiliary' ||
        this.#isApposed(at, last),
      possessive: tokens[last + 1]?.lower === "'s" || /^(?:his|her|their|its)$/.test(word),
      quoted: this.#layout.isQuoted(at),
      spoke,
      inner,
    });
  }
}

/** Of a bare name it tells what it is to be called "it" or "he". */
function tellKind(referent: Referent, entity: Entity, pronoun: string): void {
  if (entity.kind !== 'unknown' || isState(entity.name)) return;
  if (/^its?$/.test(pronoun)) {
    entity.kind = 'organisation';
    referent.sort = 'group';
  } else if (genderOfPronoun(pronoun) !== null) {
    entity.kind = 'person';
    referent.sort = 'person';
  }
}
