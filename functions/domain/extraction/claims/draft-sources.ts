import type { Source } from '../claim.ts';
import type { Draft, TokenRange } from '../clauses/attribution.ts';
import { spansOf } from '../find-attributions.ts';
import type { Referent } from '../resolve/discourse/referent.ts';
import { sortOf } from '../resolve/phrases.ts';
import type { SourceResolver } from '../resolve/resolve-source.ts';
import type { Passage } from '../text/sentences.ts';
import { textOf } from '../text/spans.ts';
import { tagOf } from '../text/tag.ts';
import { citedBy } from './cited.ts';
import { doing } from './doing.ts';
import { isFirstHand, isForClient, isLived } from './first-hand.ts';
import { goesOn, subjectAhead } from './goes-on.ts';
import { isPlace } from './place.ts';
import { anchor } from './nesting.ts';
import { quotedBy } from './quoted-by.ts';

/**
 * Who speaks in each draft. All are resolved at once, in the order of the text, since each may stand for one before it; what type they are is told of those
 * only that somebody asks for.
 */
export class DraftSources {
  readonly #text: string;
  readonly #passage: Passage;
  readonly #resolver: SourceResolver;
  readonly #referents = new Map<Draft, Referent | null>();
  readonly #told = new Map<Draft, Source>();
  readonly #cited = new Map<Draft, Named>();
  readonly #quotedBy = new Map<Draft, Named>();

  /** @param drafts which get a source from their sentence where they only go on with it */
  constructor(text: string, passage: Passage, drafts: readonly Draft[], resolver: SourceResolver) {
    this.#text = text;
    this.#passage = passage;
    this.#resolver = resolver;
    let before: Draft | undefined;
    for (const draft of drafts.toSorted((a, b) => anchor(a) - anchor(b))) {
      if (isNobody(passage, draft)) draft.source.length = 0;
      // "X said A, and pledged to B, the agency reported": who pledged is not the agency
      const outer = draft.within?.source[0];
      if (
        outer !== undefined &&
        before !== undefined &&
        before.within === draft.within &&
        draft.source[0]?.[0] === outer[0] &&
        before.source[0] !== undefined
      )
        draft.source.splice(0, draft.source.length, before.source[0]);
      const place = isPlace(passage, draft) ? resolver.subject(draft.source) : null;
      if (place !== null) draft.source.splice(0, draft.source.length, place);
      const more = draft.source.length === 0 && goesOn(passage, draft);
      const subject = !more ? null : before !== undefined && isMoreOf(before, draft) ? before.source[0] : resolver.subject(draft.cue);
      if (subject !== undefined && subject !== null) draft.source.push(subject);
      const ahead = draft.source.length === 0 ? subjectAhead(passage, draft, resolver.sentenceStart(draft)) : null;
      const named = ahead === null ? null : resolver.nameAt(ahead);
      if (named !== null) draft.source.push(named);
      before = draft;
      const referent = resolver.resolve(draft.source, draft.content, {
        goesOn: adds(passage, draft),
        inner: draft.within !== null,
        does: doing(draft),
      });
      this.#referents.set(draft, referent);
      if (referent !== null) {
        const content = textOf(text, spansOf(passage, draft.content));
        if (!referent.saw && isFirstHand(content)) referent.saw = true;
        if (!referent.lived && referent.sort !== 'group' && isLived(passage.tokens, draft.content, referent.gender)) referent.lived = true;
        if (isWired(draft)) referent.wires = true;
        // whom a pronoun stands for is less sure
        if (isForClient(content) && !/^(?:he|she|they)$/i.test(this.textOf(draft))) referent.pleads = true;
      }
      const cited = this.#named(citedBy(passage, draft), draft);
      if (cited !== null) this.#cited.set(draft, cited);
      const outlet = this.#named(
        quotedBy(passage, draft, (token) => resolver.subject([[token, token]])),
        draft,
      );
      if (outlet !== null) this.#quotedBy.set(draft, outlet);
    }
  }

  /** Whom the source of a draft stands for; null where it has none. */
  referentOf(draft: Draft): Referent | null {
    return this.#referents.get(draft) ?? null;
  }

  /** The source of a draft. */
  of(draft: Draft): Source | null {
    const told = this.#told.get(draft);
    if (told !== undefined) return told;
    const referent = this.referentOf(draft);
    if (referent === null) return null;
    const source = this.#resolver.told.source(spansOf(this.#passage, draft.source), referent);
    this.#told.set(draft, source);
    return source;
  }

  /** Whom an outlet cites that only hands on what they say; null where it cites nobody, or is no outlet. */
  citedFor(draft: Draft): Source | null {
    const cited = this.#cited.get(draft);
    if (cited === undefined || this.of(draft)?.type !== 'media') return null;
    return this.#sourceOf(cited);
  }

  /** Who quotes the source of a draft; null where nobody is told to. */
  quotedBy(draft: Draft): Source | null {
    const outlet = this.#quotedBy.get(draft);
    return outlet === undefined ? null : this.#sourceOf(outlet);
  }

  /** The words that stand for the source of a draft; empty where it has none. */
  textOf(draft: Draft): string {
    return textOf(this.#text, spansOf(this.#passage, draft.source));
  }

  /** What the source of a draft is called; null where it has none. */
  nameOf(draft: Draft): string | null {
    return (this.#told.get(draft) ?? this.#referents.get(draft))?.name ?? null;
  }

  #sourceOf({ words, referent }: Named): Source {
    return this.#resolver.told.source(spansOf(this.#passage, [words]), referent);
  }

  #named(words: TokenRange | null, { content }: Draft): Named | null {
    const referent = words === null ? null : this.#resolver.resolve([words], content);
    return words === null || referent === null ? null : { words, referent };
  }

  /** Tells a draft's source by the name and type of another one. */
  tellAs(draft: Draft, { name, type }: Source): void {
    const source = this.of(draft);
    if (source !== null) this.#told.set(draft, { ...source, name, type });
  }
}

/** Words and whom they stand for. */
interface Named {
  readonly words: TokenRange;
  readonly referent: Referent;
}

/** "He added", other than ", adding"; "according to him", who has been told to speak. */
const adds = ({ tokens }: Passage, { lemma, cue, source: [source] }: Draft): boolean =>
  (lemma === 'add' && tokens[cue.at(-1)?.[1] ?? -1]?.lower.endsWith('ing') === false) ||
  (source?.[0] === source?.[1] && /^(?:him|her|them)$/.test(tokens[source?.[0] ?? -1]?.lower ?? ''));

/** "The firm forecast a loss and said": right behind what the same speaker is told to have said. */
const isMoreOf = ({ source: [source], cue: [said], content }: Draft, { cue: [cue] }: Draft): boolean => {
  const last = content.at(-1)?.[1];
  return (
    source !== undefined &&
    said !== undefined &&
    cue !== undefined &&
    last !== undefined &&
    ((source[1] < said[0] && cue[0] - last === 2) || cue[0] - Math.max(said[1], source[1]) === 2)
  );
};

/** Whether what stands for a source is none: "who were blamed for it", "in an attack said to be theirs". */
function isNobody({ tokens }: Passage, { cue: [cue], source: [source], passive, lemma }: Draft): boolean {
  if (cue === undefined || source === undefined || source[1] !== cue[0] - 1) return false;
  const [opener, noun, to, addressed] = [tokens[source[0]], tokens[source[1]], tokens[cue[1] + 1], tokens[cue[1] + 2]];
  // "in a will thought to be theirs"
  if (cue[0] === cue[1] && to?.lower === 'to' && /^(?:in|on)$/.test(opener?.lower ?? '')) return true;
  if (passive) return source[0] === source[1] && opener?.lower === 'who';
  if (lemma !== 'say' || to?.lower !== 'to' || opener === undefined || noun === undefined) return false;
  const isThing =
    tagOf(noun, false) === 'noun' &&
    noun.text === noun.lower &&
    sortOf(noun.lower) === 'unknown' &&
    sortOf(addressed?.lower ?? '') === 'unknown';
  return tagOf(opener, false) === 'preposition' || (isThing && addressed !== undefined && tagOf(addressed, false) !== 'determiner');
}

/** "The boat sank, Ostra Wire reported": behind what is told outlets report; firms report what comes. */
const isWired = ({ lemma, source, content }: Draft): boolean => lemma === 'report' && (content[0]?.[0] ?? 0) < (source[0]?.[0] ?? 0);
