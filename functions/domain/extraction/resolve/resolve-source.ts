import type { Span } from '../../article/article.ts';
import type { Source } from '../claim.ts';
import type { TokenRange } from '../clauses/attribution.ts';
import { ANONYMOUS, GROUP_NOUNS } from '../lexicon/roles.ts';
import type { Passage } from '../text/sentences.ts';
import { isCapitalised, tagOf } from '../text/tag.ts';
import type { Token } from '../text/tokens.ts';
import type { Entities, Entity, Mention } from './entities.ts';
import { beforeApposition, headNoun, lowerBound, namesJoinedByAnd } from './phrases.ts';
import { sourceTypeOf } from './source-type.ts';

/** A source as resolved, with what later pronouns need. */
interface Resolved {
  readonly source: Source;
  readonly entity: Entity | undefined;
  readonly plural: boolean;
  readonly group: boolean;
}

/** Nouns for an organisation that has just spoken. */
const SPOKEN_FOR = new Set(
  'firm company group organization organisation charity bank airline operator manufacturer maker retailer supplier carrier'.split(' '),
);
/** Types of source that no such noun stands for. */
const PUBLIC = new Set(['official', 'police', 'court', 'military', 'media', 'state-media']);

/** How many speakers are remembered. */
const MEMORY = 100;

/** Nouns that fit whatever organisation. */
const ANY_GROUP = new Set(['group', 'organization', 'organisation', 'body']);

/** Names sources in the order of the text: pronouns, short names and descriptions go back to whoever was introduced. */
export class SourceResolver {
  readonly #passage: Passage;
  readonly #text: string;
  readonly #entities: Entities;
  readonly #sentences: readonly number[];
  #said: Resolved[] = [];

  constructor(text: string, passage: Passage, entities: Entities) {
    this.#text = text;
    this.#passage = passage;
    this.#entities = entities;
    this.#sentences = passage.paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.items[0]?.first ?? 0));
  }

  /** @param ranges the source's tokens; @param spans the same as offsets */
  resolve(ranges: readonly TokenRange[], spans: readonly Span[]): Source | null {
    const first = ranges[0];
    if (first === undefined || spans.length === 0) return null;
    const text = spans.map(([start, end]) => this.#text.slice(start, end)).join(' ');
    const head = this.#passage.tokens.slice(first[0], first[1] + 1);
    const resolved = this.#pronoun(head, first[0], text, spans) ?? this.#named(head, text, spans);
    this.#said.push(resolved);
    if (this.#said.length > 2 * MEMORY) this.#said = this.#said.slice(-MEMORY);
    return resolved.source;
  }

  #pronoun(head: readonly Token[], at: number, text: string, spans: readonly Span[]): Resolved | null {
    if (head.length !== 1 || head[0] === undefined) return null;
    const word = head[0].lower;
    if (!['he', 'she', 'they', 'it', 'who', 'him', 'her', 'them'].includes(word)) return null;
    const gender = word === 'he' || word === 'him' ? 'he' : word === 'she' || word === 'her' ? 'she' : null;
    const found =
      gender === null ? (word === 'they' || word === 'them' ? this.#lastPlural() : this.#lastGroup()) : this.#lastPerson(gender, at);
    if (found === null)
      return { source: { text, spans, name: text, type: 'other' }, entity: undefined, plural: word === 'they', group: word === 'it' };
    if (found.entity !== undefined && gender !== null) found.entity.gender ??= gender;
    return { ...found, source: { text, spans, name: found.source.name, type: found.source.type } };
  }

  #lastPlural(): Resolved | null {
    return this.#said.findLast((said) => said.plural) ?? this.#lastGroup();
  }

  /** "It": whoever spoke last, if that is an organisation or a document. */
  #lastGroup(): Resolved | null {
    const last = this.#said.at(-1);
    return last?.group === true ? last : null;
  }

  /** The last person who spoke or was named, whichever fits: the subject of the sentence before counts like a speaker. */
  #lastPerson(gender: 'he' | 'she', at: number): Resolved | null {
    const fits = (entity: Entity | undefined): boolean =>
      entity === undefined || (entity.kind === 'person' && (entity.gender === null || entity.gender === gender));
    const speaker = this.#said.findLast(
      (said) =>
        !said.plural &&
        !['document', 'media', 'state-media', 'ngo'].includes(said.entity === undefined ? said.source.type : 'person') &&
        !said.group &&
        fits(said.entity) &&
        /\p{L}/u.test(said.source.name) &&
        !/^(?:he|she|they|it|who)$/i.test(said.source.name),
    );
    const sentence = this.#sentenceAround(at);
    let best: Mention | null = null;
    for (const mention of this.#entities.before(at, sentence.before)) {
      const { entity } = mention;
      if (mention.quoted || (entity.located && entity.gender === null)) continue;
      if (entity.kind !== 'person' || !fits(entity) || (!entity.name.includes(' ') && entity.gender === null)) continue;
      // in the same sentence, or as the opening of the one before, where subjects stand
      if (mention.at < sentence.start && mention.at > sentence.before + 8) continue;
      if (best === null || mention.at < sentence.start || best.at >= sentence.start)
        best = best !== null && best.at >= sentence.start && mention.at < sentence.start ? best : mention;
    }
    const spokeAt = speaker?.source.spans[0]?.[0] ?? -1;
    const mentionStart = best === null ? -1 : (this.#passage.tokens[best.at]?.start ?? -1);
    if (best !== null && mentionStart > spokeAt) {
      const type = sourceTypeOf(best.entity.name, best.entity);
      return {
        source: { text: best.entity.name, spans: [], name: best.entity.name, type },
        entity: best.entity,
        plural: false,
        group: false,
      };
    }
    return speaker ?? null;
  }

  /** First tokens of the sentence that holds token `at` and of the one before it. */
  #sentenceAround(at: number): { before: number; start: number } {
    let low = 0;
    let high = this.#sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sentences[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return { before: this.#sentences[low - 2] ?? 0, start: this.#sentences[low - 1] ?? 0 };
  }

  #named(head: readonly Token[], text: string, spans: readonly Span[]): Resolved {
    const core = beforeApposition(head);
    const entity = this.#entityIn(core) ?? this.#inApposition(core, head) ?? this.#described(core);
    const parts = namesJoinedByAnd(core);
    const last = core.findLast((token) => token.kind === 'word')?.lower ?? '';
    const plural = parts !== null || (entity === undefined && /^(?:police|people)$|[^s]s$/.test(headNoun(core)));
    const full = parts?.map((part) => this.#entities.find(part)?.name ?? part);
    const name = full?.join(' and ') ?? this.#nameOf(core, entity);
    const type = ANONYMOUS.test(text) ? 'anonymous' : sourceTypeOf(text.replace(/,? (?:who|whose|which)\b.*$/s, ''), entity);
    const group =
      entity === undefined
        ? GROUP_NOUNS.has(last) || type === 'document' || type === 'company' || type === 'ngo'
        : entity.kind === 'organisation' || GROUP_NOUNS.has(last);
    return { source: { text, spans, name, type }, entity: parts === null ? entity : undefined, plural, group };
  }

  /** The person or organisation whose name the phrase is ("Lee", "Gen. Ann Lee"), not one that only occurs in it ("an LCC spokesman"). */
  #entityIn(core: readonly Token[]): Entity | undefined {
    const words = core.filter((token) => token.kind === 'word' && !/^(?:KC|QC|SC|MP|MBE|OBE|CBE|PhD|MD)$/.test(token.text));
    for (let start = 0; start < words.length; start++) {
      const previous = words[start - 1];
      if (previous !== undefined && (previous.lower === 'to' || tagOf(previous, false) === 'preposition')) return undefined;
      const rest = words.slice(start);
      if (!/^\p{Lu}|^(?:al|bin|van|von|de)\b/u.test(rest[0]?.text ?? '')) continue;
      const found = this.#entities.find(rest.map((token) => token.text).join(' '));
      if (found !== undefined && (found.name.length > 1 || start === 0)) return found;
    }
    return undefined;
  }

  /** "its director, Ann Lee": the name stands after the comma. */
  #inApposition(core: readonly Token[], head: readonly Token[]): Entity | undefined {
    if (head[core.length]?.text !== ',' || /^\p{Lu}/u.test(core.at(-1)?.text ?? '')) return undefined;
    const rest = beforeApposition(head.slice(core.length + 1));
    return rest.every((token) => isCapitalised(token.text)) ? this.#entityIn(rest) : undefined;
  }

  /** "the foreign minister", "the news agency": the latest entity that was introduced with all these words. */
  #described(core: readonly Token[]): Entity | undefined {
    if (core.length > 6 || !/^(?:the|this|that)$/.test(core[0]?.lower ?? '')) return undefined;
    const words = core
      .slice(1)
      .filter((token) => token.kind === 'word')
      .map((token) => token.lower);
    const head = words.at(-1);
    if (head === undefined || core.some((token) => tagOf(token, false) === 'preposition')) return undefined;
    const at = this.#position(core[0]);
    for (const { entity } of this.#entities.before(at)) {
      const own = new Set(entity.name.toLowerCase().split(/\s+/));
      const group = GROUP_NOUNS.has(head) && entity.kind === 'organisation';
      if (GROUP_NOUNS.has(head) && entity.kind === 'person') continue;
      const said = (word: string): boolean =>
        entity.described.has(word) || own.has(word) || (group && word === head && words.length > 1 && ANY_GROUP.has(head));
      if (words.every(said)) return entity;
    }
    // "the firm": whichever organisation spoke last
    return words.length === 1 && SPOKEN_FOR.has(head)
      ? this.#said.findLast((said) => said.entity?.kind === 'organisation' && !PUBLIC.has(said.source.type))?.entity
      : undefined;
  }

  #position(token: Token | undefined): number {
    return token === undefined ? 0 : lowerBound(this.#passage.tokens, token.start);
  }

  /** The full name, or the phrase without its article and with acronyms as they are. */
  #nameOf(core: readonly Token[], entity: Entity | undefined): string {
    if (entity !== undefined) return entity.name;
    const from = /^(?:the|a|an)$/.test(core[0]?.lower ?? '') ? 1 : 0;
    const first = core[from] ?? core[0];
    const last = core.at(-1);
    return first === undefined || last === undefined ? '' : this.#text.slice(first.start, last.end).replaceAll(/\s+/g, ' ');
  }
}
