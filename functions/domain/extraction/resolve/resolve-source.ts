import type { TokenRange } from '../clauses/attribution.ts';
import { RANKS_IN_SHORT } from '../lexicon/names/ranks.ts';
import { GROUP_NOUNS } from '../lexicon/sources/roles.ts';
import { OFFICES } from '../lexicon/sources/source-words.ts';
import type { Passage } from '../text/sentences.ts';
import { tagOf } from '../text/tag.ts';
import type { Token } from '../text/tokens.ts';
import { authorsOf } from './discourse/authors.ts';
import { officeHolder } from './discourse/descriptions/office-initials.ts';
import { nextOfKind } from './discourse/descriptions/body-of-kind.ts';
import { compatriotOf } from './discourse/descriptions/compatriot.ts';
import { definite, introducedLater } from './discourse/descriptions/definite.ts';
import type { Doing } from './discourse/pronouns.ts';
import { Discourse } from './discourse/discourse.ts';
import { familyOf } from './discourse/family.ts';
import type { Entities } from './names/entities.ts';
import { joinedNames } from './discourse/joined-names.ts';
import { listed, namesBehind, several } from './discourse/listed.ts';
import { mouthpieceOf } from './discourse/mouthpiece.ts';
import { nameOf, ownedBy } from './names/in-phrases/naming.ts';
import { ownMention } from './names/in-phrases/named.ts';
import { ofWhomNamed } from './discourse/of-whom-named.ts';
import { opensSentence } from './discourse/opens-sentence.ts';
import { ownedGroup } from './discourse/owned-group.ts';
import { describedInTail, partitive, someOf } from './discourse/partitive.ts';
import { isPlural } from '../nouns/number.ts';
import type { Phrase } from './phrases.ts';
import { phraseOf, withoutPlace } from './phrases.ts';
import type { Referent } from './discourse/referent.ts';
import { addPhrase, isBody, nameless, relateTo } from './discourse/referent.ts';
import { antecedentOf, manyBefore } from './discourse/relative.ts';
import { toldPaper } from './discourse/told-paper.ts';
import { shareOf } from './discourse/shares.ts';
import { theSources } from './discourse/untold.ts';
import { wiredReport } from './discourse/wired-report.ts';
import { endsInEpithet, ToldSources } from './told-sources.ts';
import { settingOf } from './types/setting.ts';
import { wordsOfSource } from './words-of-source.ts';

/** So many paragraphs, the headline among them, tell of people before they introduce them. */
const LEAD = 4;

const SEVERAL = /^(?:both|many|some|few|those|two|three|four|five|six|seven|eight|nine|ten|several|dozens|most)$/;

/** So many words a name has. */
const LONGEST_NAME = 8;

const EACH = new Set(['all', 'both', 'each']);

/** Who heads a government, in a headline's short form. */
const HEADS_IN_SHORT = new Set(['PM', 'CM']);

/** Names sources in the order of the text: pronouns, short names and descriptions go back to whoever was introduced. */
export class SourceResolver {
  readonly #passage: Passage;
  readonly #text: string;
  readonly #discourse: Discourse;
  readonly #leadEnds: number;
  /** What they are called, once all of them are resolved. */
  readonly told: ToldSources;
  #answers: Referent | null = null;

  constructor(text: string, passage: Passage, entities: Entities) {
    this.#text = text;
    this.told = new ToldSources(text, entities, settingOf(passage.tokens, text.length));
    this.#passage = passage;
    this.#leadEnds = passage.paragraphs[LEAD]?.sentences[0]?.items[0]?.first ?? passage.tokens.length;
    this.#discourse = new Discourse(passage, entities);
  }

  /**
   * @param ranges the source's tokens
   * @param within what it says
   * @param how `goesOn`: whether it adds to what was just said; `inner`: whether that stands within what somebody else says; `does`: what only papers or
   *   only people do
   */
  resolve(
    ranges: readonly TokenRange[],
    within: readonly TokenRange[],
    { goesOn = false, inner = false, does }: { readonly goesOn?: boolean; readonly inner?: boolean; readonly does?: Doing } = {},
  ): Referent | null {
    const range = ranges[0];
    if (range === undefined) return null;
    const [first, last] = wordsOfSource(this.#passage, range);
    const tokens = this.#passage.tokens.slice(first, last + 1);
    if (tokens.length === 0) return null;
    this.#discourse.advance(first);
    // the outlet speaks of itself
    if (tokens.length === 1 && /^(?:we|us)$/.test(wordOf(tokens[0])) && !this.#discourse.isQuoted(first)) return null;
    const referent =
      this.#interviewed(tokens, last) ?? this.#pronoun(tokens, first, within, goesOn, does) ?? this.#phrase(phraseOf(tokens), first);
    const text = this.#textOf(tokens);
    if ((tokens.length > 1 || /^\p{Lu}/u.test(text)) && !endsInEpithet(text)) addPhrase(referent, text);
    this.#relate(referent, tokens, first);
    // of "no group" nothing is told further on
    if (!/^(?:no|neither|nobody)$/.test(tokens[0]?.lower ?? '')) this.#discourse.spoke(referent, first, inner);
    return referent;
  }

  /** The words for whoever goes on to report at a cue ("he denied it and said"), where the sentence tells. */
  subject([cue]: readonly TokenRange[]): TokenRange | null {
    if (cue === undefined) return null;
    this.#discourse.advance(cue[0]);
    return this.#discourse.told.subject(cue[0]);
  }

  /** The first token of the sentence of a cue. */
  sentenceStart({ cue: [cue] }: { readonly cue: readonly TokenRange[] }): number {
    return this.#discourse.sentenceStart(cue?.[0] ?? 0);
  }

  /** The words of a name or a pronoun at a token; null where none stands there. */
  nameAt(at: number): TokenRange | null {
    if (/^(?:he|she|they|it)$/.test(this.#passage.tokens[at]?.lower ?? '')) return [at, at];
    const [mention] = this.#discourse.mentionsIn(at, at + LONGEST_NAME);
    return mention?.first === at ? [at, mention.last] : null;
  }

  /** "A:" is whoever was told of last before the first of the answers. */
  #interviewed([label]: readonly Token[], at: number): Referent | null {
    if (label?.text !== 'A' || this.#passage.tokens[at + 1]?.text !== ':') return null;
    return (this.#answers ??= this.#discourse.told.introduced(at));
  }

  #pronoun(tokens: readonly Token[], at: number, within: readonly TokenRange[], goesOn: boolean, does: Doing): Referent | null {
    const word = wordOf(tokens[0]);
    if (word === 'whose' && tokens.length > 1) return this.#owned(tokens, at);
    // "the attackers, who all admitted"
    if (tokens.length === 1 && EACH.has(word) && this.#passage.tokens[at - 1]?.lower === 'who')
      return antecedentOf(this.#passage, this.#discourse, at - 1);
    // "who chairs the commission" is whoever stands before it
    if ((/^(?:who|which|that|whom)$/.test(word) && tokens.length === 1) || word === 'who')
      return antecedentOf(this.#passage, this.#discourse, at);
    const of = tokens.at(-2)?.lower === 'of' && /^(?:whom|which)$/.test(tokens.at(-1)?.lower ?? '');
    if (of) return someOf(manyBefore(this.#passage, this.#discourse, at, tokens.at(-1)?.lower), tokens.slice(0, -2));
    if (tokens.length > 1 || !/^(?:he|she|they|it|him|her|them|i|we|me|us|you)$/.test(word)) return null;
    const paper = does === 'finds' && word === 'it' ? toldPaper(this.#passage, this.#discourse, at) : null;
    return paper ?? (goesOn ? null : opensSentence(this.#discourse, at)) ?? this.#discourse.pronoun(at, within, goesOn, does);
  }

  /** "Tarkan, whose ambassador said": of whom somebody is, with the name before it. */
  #owned(tokens: readonly Token[], at: number): Referent | null {
    const owner = antecedentOf(this.#passage, this.#discourse, at);
    if (owner === null) return null;
    // "Ann Lee, whose brother died of the disease, wrote": she did
    if (tokens.slice(2).some((token) => ['verb', 'auxiliary'].includes(tagOf(token, false)))) return owner;
    const { head, from, nucleus } = phraseOf(tokens.slice(1));
    const words = tokens.slice(from + 1, nucleus + 1).map(({ text }) => text);
    const referent = nameless(`${ownedBy(owner.name)} ${words.join(' ')}`, head);
    if (owner.entity !== undefined && owner.sort !== 'person') relateTo(referent, owner.entity);
    return referent;
  }

  #phrase(phrase: Phrase, at: number): Referent {
    const described = withoutPlace(phrase.tokens);
    if (described !== null) return this.#standIn(phraseOf(described), at) ?? this.#described(phraseOf(described), at);
    const mentions = this.#discourse.mentionsIn(at, at + phrase.tokens.length - 1);
    const joined = joinedNames(this.#discourse, phrase, at) ?? familyOf(this.#discourse, phrase.tokens, at);
    if (joined !== null) return joined;
    const such = phrase.tokens.findIndex(({ lower }, i) => lower === 'such' && phrase.tokens[i + 1]?.lower === 'as') + 2;
    const examples = such > 2 ? joinedNames(this.#discourse, phraseOf(phrase.tokens.slice(such)), at + such) : null;
    if (examples !== null) return examples;
    const names = namesBehind(phrase);
    if (names !== null) return this.#phrase(phraseOf(phrase.tokens.slice(names)), at + names);
    const [lead] = listed(phrase) ?? [];
    if (lead !== undefined) return several(this.#text, phrase, this.#phrase(phraseOf(lead), at));
    const compatriot = compatriotOf(this.#discourse, phrase, at);
    if (compatriot !== null) return compatriot;
    const others = ofWhomNamed(phrase, at, mentions);
    if (others !== null) return others;
    const own = ownMention(phrase, mentions, at);
    if (own !== null) {
      const title = phrase.tokens[0]?.lower === 'the' && own.first === at + 1;
      const short = phrase.tokens.length === 1 && HEADS_IN_SHORT.has(phrase.tokens[0]?.text ?? '');
      // a headline's "Watchdog" is no name
      const watchdog = phrase.tokens.length === 1 && own.entity.kind === 'unknown' ? nextOfKind(this.#discourse, phrase, at) : null;
      return watchdog ?? (title || short ? officeHolder(this.#discourse, own.entity, at) : null) ?? this.#discourse.referents.at(own);
    }
    const group =
      ownedGroup(this.#discourse, phrase, at) ??
      authorsOf(this.#discourse, phrase, at) ??
      theSources(this.#discourse, phrase, at) ??
      wiredReport(this.#discourse, phrase, at);
    if (group !== null) return group;
    const share = shareOf(this.#passage, phrase, at);
    if (share !== null) return share;
    const mouth = mouthpieceOf(this.#discourse, phrase, at, mentions);
    if (mouth !== null) return mouth;
    const some = partitive(this.#discourse, phrase, at);
    const tail = describedInTail(phrase);
    if (tail !== null && (some !== null || /^(?:one|another)$/.test(phrase.tokens[0]?.lower ?? '')))
      return this.#phrase(tail, at + phrase.tokens.length - tail.tokens.length);
    return some ?? this.#standIn(phrase, at) ?? this.#described(phrase, at);
  }

  /** "the minister"; in headlines "minister". */
  #standIn(phrase: Phrase, at: number): Referent | null {
    const opener = phrase.tokens[0];
    if (opener === undefined || joinsTwo(phrase)) return null;
    if (/^an?$/.test(opener.lower)) return at < this.#leadEnds ? introducedLater(this.#discourse, phrase, at) : null;
    const bare = !/^(?:the|this|that|these|those)$/.test(opener.lower);
    if (bare && (['determiner', 'possessive', 'number', 'pronoun'].includes(tagOf(opener, false)) || isPlural(phrase.head))) return null;
    if (bare && this.#passage.tokens[at - 1]?.lower === "'s") return null;
    // "Lee's group" is none that was told of before
    if (bare && /^(?:group|team)$/.test(phrase.head) && phrase.tokens.some(({ lower }) => lower === "'s")) return null;
    return definite(this.#discourse, phrase, at, bare);
  }

  #described(phrase: Phrase, at: number): Referent {
    const { head } = phrase;
    const name = nameOf(this.#text, this.#discourse, phrase, at);
    // "both sides"; "a customs officer" is one
    const first = phrase.tokens[phrase.from]?.lower ?? '';
    const many =
      joinsTwo(phrase) ||
      isPlural(head) ||
      (isPlural(first) && (SEVERAL.test(first) || phrase.from === 0 || phrase.nucleus - phrase.from < 2));
    return nameless(name, head, many);
  }

  /** Notes whose director or spokesman a phrase says it is. */
  #relate(referent: Referent, tokens: readonly Token[], at: number): void {
    for (const { entity } of this.#discourse.mentionsIn(at, at + tokens.length - 1))
      if (entity !== referent.entity && entity.kind !== 'person') relateTo(referent, entity);
    if (referent.related.size === 0 && tokens.some(({ lower }) => OFFICES.has(lower)))
      referent.near ??= this.#discourse.told.latestBody(at, isBody)?.entity ?? this.#discourse.told.group(at)?.entity;
    if (tokens.length < 2) return;
    for (const [i, { lower, text }] of tokens.entries()) {
      // "Assistant Commissioner (AC) Ann Lee" is "the AC"
      const bracketed = tokens[i - 1]?.text === '(' ? tokens[i + 1]?.text === ')' : i === 0 && tokens[1]?.text === '(';
      if (bracketed && referent.entity?.kind === 'person' && RANKS_IN_SHORT.has(text) && !this.#isBody(at + i))
        for (const word of [lower, ...(RANKS_IN_SHORT.get(text) ?? [])]) referent.entity.described.add(word);
      if (/^(?:its|their)$/.test(lower)) addEntity(referent, this.#discourse.pronoun(at + i));
      const noun = tokens[i + 1];
      if (lower === 'the' && noun !== undefined && GROUP_NOUNS.has(noun.lower) && i + 2 < tokens.length)
        addEntity(referent, definite(this.#discourse, phraseOf([noun]), at + i, false));
    }
  }

  /** Whether letters at a token are short for a body's name that the article gives: "the DCP". */
  #isBody(at: number): boolean {
    return (this.#discourse.mentionsIn(at, at)[0]?.entity.words.length ?? 0) > 1;
  }

  #textOf(tokens: readonly Token[]): string {
    return this.#text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replaceAll(/\s+/g, ' ');
  }
}

/** "The mayor and a clerk", "coroners and a trooper"; not "a doctor and the study's author", who may be one. */
function joinsTwo({ tokens, from, nucleus }: Phrase): boolean {
  const and = tokens.findIndex(({ lower }, i) => i > from && i < nucleus - 1 && lower === 'and');
  if (and < 0 || !ARTICLES.has(tokens[and + 1]?.lower ?? '')) return false;
  return tokens[0]?.lower === 'the' || isPlural(tokens[and - 1]?.lower ?? '');
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** A word in lower case; "US" and the like are names. */
const wordOf = (token: Token | undefined): string =>
  token === undefined ? '' : /^(?:US|IT|WHO)$/.test(token.text) ? token.text : token.lower;

function addEntity(referent: Referent, other: Referent | null): void {
  if (other?.entity !== undefined && other.entity !== referent.entity) relateTo(referent, other.entity);
}
