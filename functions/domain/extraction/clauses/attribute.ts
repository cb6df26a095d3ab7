import { findVerbCues } from '../cues/verb-cues.ts';
import type { VerbCue } from '../cues/verb-cues.ts';
import type { Item, Sentence } from '../text/sentences.ts';
import { ATTRIBUTING_VERBS } from '../lexicon/verbs.ts';
import type { Draft, TokenRange } from './attribution.ts';
import { contentBefore, contentEnd } from './content.ts';
import type { ItemRange } from './items.ts';
import { hasFinite, isComma, isDash, isFinite, opensPhrase, isNominal, isQuotation, isStop } from './items.ts';
import type { Placement } from './order.ts';
import { place } from './order.ts';
import { findPhraseCues } from './phrases.ts';
import { sourceBefore } from './source.ts';

/** Finds the attributions of one sentence, in the order of their cues; nested ones point at the one they stand in. */
export function attributeSentence(sentence: Sentence): Draft[] {
  return new SentenceReader(sentence).read();
}

type CueStarts = ReadonlyMap<number, VerbCue>;

interface Placed {
  readonly cue: VerbCue;
  readonly placement: Placement;
}

/** Works through one sentence from left to right; `covered` tells which draft's content an item belongs to. */
class SentenceReader {
  readonly #items: readonly Item[];
  readonly #paragraph: number;
  readonly #covered: (Draft | null)[];
  readonly #drafts: Draft[] = [];
  #subject: TokenRange[] = [];

  constructor(sentence: Sentence) {
    this.#items = sentence.items;
    this.#paragraph = sentence.paragraph;
    this.#covered = this.#items.map(() => null);
  }

  read(): Draft[] {
    const items = this.#items;
    const cues = findVerbCues({ items, paragraph: this.#paragraph });
    const starts = new Map(cues.map((cue) => [cue.first, cue]));
    const placed: Placed[] = [];
    let low = 0;
    for (const cue of cues) {
      const placement = place(items, cue, low);
      placed.push({ cue, placement });
      if (placement.order !== 'after') low = Math.max(cue.last, placement.source?.[1] ?? 0) + 1;
    }
    // what stands before its source first: it covers the cues inside it
    let from = 0;
    for (const { cue, placement } of placed) {
      if (placement.order === 'after') continue;
      this.#before(cue, placement, from, starts);
      from = Math.max(cue.last, placement.source?.[1] ?? 0) + 1;
    }
    this.#phrases(starts, 'opening');
    for (const { cue, placement } of placed) if (placement.order === 'after') this.#after(cue, placement, starts);
    this.#phrases(starts, 'closing');
    return this.#drafts.toSorted((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  }

  #tokens([from, to]: ItemRange): TokenRange {
    return [this.#items[from]?.first ?? 0, this.#items[to]?.last ?? 0];
  }

  #add(draft: Omit<Draft, 'paragraph'>, covers: readonly ItemRange[]): Draft {
    const full: Draft = { paragraph: this.#paragraph, ...draft };
    this.#drafts.push(full);
    for (const [from, to] of covers)
      for (let i = from; i <= to; i++) if ((this.#covered[i] ?? null) === full.within) this.#covered[i] = full;
    return full;
  }

  #before(cue: VerbCue, placement: Placement, from: number, cues: CueStarts): void {
    const items = this.#items;
    const content: ItemRange[] = [];
    const left = contentBefore(items, this.#leftEdge(from, placement.contentTo), placement.contentTo);
    if (left !== null) content.push(left);
    if (placement.order === 'around') {
      const right: ItemRange = [placement.contentFrom, contentEnd(items, placement.contentFrom, items.length - 1, cues)];
      if (right[1] >= right[0]) content.push(right);
    }
    if (content.length === 0 || placement.source === null) return;
    this.#subject = [this.#tokens(placement.source)];
    this.#add(this.#verbDraft(cue, this.#subject, content), content);
  }

  /** A clause right before a quotation is not part of what is quoted: `He was angry: "Q," he said`. */
  #leftEdge(from: number, to: number): number {
    const items = this.#items;
    const end = isComma(items[to]) ? to - 1 : to;
    if (!isQuotation(items[end])) return this.#afterColon(from, to);
    const previous = items[end - 1];
    if (end > from && previous !== undefined && (previous.text === ':' || isStop(previous))) return end;
    const quotation = items[end];
    // a quotation that is a sentence of its own, after a comma
    if (end > from && isComma(previous) && quotation !== undefined && quotation.last - quotation.first > 8)
      return isQuotation(items[end - 2]) ? from : from;
    return from;
  }

  /** "It was the worst day: nine died, X said": the words before the colon are the outlet's own. */
  #afterColon(from: number, to: number): number {
    for (let i = to - 1; i > from; i--) if (this.#items[i]?.text === ':' && hasFinite(this.#items, i + 1, to)) return i + 1;
    return from;
  }

  #after(cue: VerbCue, placement: Placement, cues: CueStarts): void {
    const items = this.#items;
    const within = this.#covered[cue.verb] ?? null;
    if ((within?.within ?? null) !== null) return;
    const closed = isComma(items[cue.first - 1]) || isDash(items[cue.first - 1]);
    const ownLow = closed ? 0 : this.#clauseLow(cue.first);
    let source = placement.source;
    if (source !== null && source[0] < ownLow) source = sourceBefore(items, cue.first, ownLow);
    let ranges: TokenRange[] = source === null ? [] : [this.#tokens(source)];
    const content: ItemRange[] = [];
    let from = placement.contentFrom;
    if (isComma(items[from]) && (isQuotation(items[from + 1]) || items[from + 1]?.lower === 'that')) from++;
    if (items[from]?.text === ':') from++;
    if (items[from]?.lower === 'that' && !isFinite(items, from + 1)) from++;
    const high = this.#high(within);
    const opening = this.#opensSentence(cue);
    const aside = !opening && this.#opensWithClause(cue);
    if (aside && isComma(items[from]) && items[0]?.lower === 'as') from++;
    const end = opening || (aside && !isComma(items[from - 1])) ? this.#firstComma(from, high) : contentEnd(items, from, high, cues);
    if (cue.voice === 'passive') {
      const subject = sourceBefore(items, cue.first, ownLow);
      const by = items[cue.last + 1]?.lower === 'by' ? cue.last + 1 : -1;
      ranges = by > 0 ? [this.#tokens([by + 1, this.#phraseEnd(by + 1, end)])] : [];
      if (subject !== null && cue.entry.verb.takes !== 'addressee' && items[subject[0]]?.lower !== 'it') content.push(subject);
      const rest = by > 0 ? this.#phraseEnd(by + 1, end) + 1 : cue.last + 1;
      if (rest <= end) content.push([rest, end]);
      if (content.length === 0) return;
    } else {
      if (source === null) {
        if (cue.mood === 'finite' && items[cue.first - 1]?.tag !== 'coordinator' && !this.#continues(cue)) {
          if (cue.first > 1 && within === null) return;
        }
        ranges = opening ? this.#subjectAfter(end + 1) : this.#subject.length > 0 ? this.#subject : this.#clauseSubject(cue);
      } else if (this.#isRelative(source, cue)) {
        const antecedent = this.#antecedent(source, cue);
        if (antecedent !== null) {
          if (antecedent.asSource) ranges = [this.#tokens(antecedent.range)];
          else content.push(antecedent.range);
        }
      }
      if (from <= end && !isComma(items[from])) content.push([from, end]);
      else if (content.length > 0 && items[from] === undefined) return;
    }
    if (content.length === 0 && !(cue.entry.verb.class === 'speech' && items[from] === undefined)) {
      if (!this.#awaitsQuotation(cue, from)) return;
    }
    if (within === null && ranges.length > 0 && cue.voice === 'active') this.#subject = ranges;
    this.#add({ ...this.#verbDraft(cue, ranges, content), within }, content);
  }

  /** "While saying that …, he": a participle that opens the sentence, whose subject comes after the comma. */
  #opensSentence(cue: VerbCue): boolean {
    if (cue.mood !== 'ing' || cue.first > 2) return false;
    return this.#items
      .slice(0, cue.first)
      .every((item) => item.tag === 'subordinator' || item.tag === 'preposition' || item.tag === 'coordinator' || item.tag === 'mark');
  }

  /** "While X say that …, they": the cue stands in a clause that another one follows. */
  #opensWithClause(cue: VerbCue): boolean {
    const items = this.#items;
    const first = items[0]?.tag === 'coordinator' ? items[1] : items[0];
    if (first === undefined || !/^(?:as|while|although|though|when|after|before|if|because|since)$/.test(first.lower)) return false;
    return !items.slice(0, cue.first).some((item) => isComma(item));
  }

  #firstComma(from: number, high: number): number {
    for (let i = from; i <= high; i++) if (isComma(this.#items[i]) && opensPhrase(this.#items[i + 1])) return i - 1;
    return high;
  }

  /** The phrase before the first finite verb after item `from`. */
  #subjectAfter(from: number): TokenRange[] {
    for (let i = from + 1; i < this.#items.length; i++) {
      if (!isFinite(this.#items, i)) continue;
      const subject = sourceBefore(this.#items, i, from + 1);
      return subject === null ? [] : [this.#tokens(subject)];
    }
    return [];
  }

  /** "He said." or "He continued:" before a quotation in the next sentence or paragraph. */
  #awaitsQuotation(cue: VerbCue, from: number): boolean {
    const next = this.#items[from];
    return cue.entry.verb.class === 'speech' && cue.voice === 'active' && (next === undefined || isStop(next) || next.text === ':');
  }

  #continues(cue: VerbCue): boolean {
    const before = this.#items[cue.first - 1];
    return cue.mood === 'ing' || before === undefined || isComma(before) || isDash(before);
  }

  /** The first item that may belong to the subject of a cue: after the last covered content before it. */
  #clauseLow(first: number): number {
    const owner = this.#covered[first] ?? null;
    for (let i = first - 1; i >= 0; i--) if ((this.#covered[i] ?? null) !== owner) return i + 1;
    return 0;
  }

  #high(within: Draft | null): number {
    const items = this.#items;
    if (within === null) return items.length - 1;
    let last = items.length - 1;
    while (last > 0 && this.#covered[last] !== within) last--;
    return last;
  }

  #phraseEnd(from: number, high: number): number {
    const items = this.#items;
    let i = from;
    while (
      i <= high &&
      !isComma(items[i]) &&
      !isStop(items[i]) &&
      !isQuotation(items[i]) &&
      items[i]?.tag !== 'subordinator' &&
      !(i > from && ['of', 'for', 'as', 'with', 'in', 'on', 'to'].includes(items[i]?.lower ?? '') && items[i]?.lower !== 'of')
    )
      i++;
    return i - 1;
  }

  /** The subject of the sentence's first clause, for "…, adding that" and "and said". */
  #clauseSubject(cue: VerbCue): TokenRange[] {
    const items = this.#items;
    for (let i = 0; i < cue.first; i++) {
      if (!isFinite(items, i)) continue;
      const subject = sourceBefore(items, i, 0);
      return subject === null ? [] : [this.#tokens(subject)];
    }
    return [];
  }

  /** "who a soldier said had been executed", "which he called", "the people it claims were": the content's head stands before the source. */
  #isRelative(source: ItemRange, cue: VerbCue): boolean {
    const items = this.#items;
    const before = items[source[0] - 1];
    const own = items[source[0]];
    if (own?.lower === 'who' || own?.lower === 'which' || own?.lower === 'that') return true;
    if (before === undefined) return false;
    if (['who', 'which', 'whom', 'what'].includes(before.lower) || (before.lower === 'that' && isNominal(items[source[0] - 2])))
      return true;
    return isNominal(before) && isFinite(items, cue.last + 1) && (own?.tag === 'pronoun' || own?.tag === 'determiner');
  }

  #antecedent(source: ItemRange, cue: VerbCue): { range: ItemRange; asSource: boolean } | null {
    const items = this.#items;
    const own = items[source[0]];
    const selfRelative = own !== undefined && ['who', 'which', 'that'].includes(own.lower) && source[0] === source[1];
    const pronoun = selfRelative
      ? source[0]
      : ['who', 'which', 'whom', 'what', 'that'].includes(items[source[0] - 1]?.lower ?? '')
        ? source[0] - 1
        : source[0];
    if (items[pronoun]?.lower === 'what') return { range: [pronoun, pronoun], asSource: false };
    const end = isComma(items[pronoun - 1]) ? pronoun - 1 : pronoun;
    const nearest = sourceBefore(items, end, 0);
    if (nearest === null) return null;
    const phrase = this.#withCoordinated(nearest);
    if (selfRelative && !isFinite(items, cue.last + 1)) return { range: phrase, asSource: true };
    return { range: pronoun > phrase[1] && pronoun < source[0] ? [phrase[0], pronoun] : phrase, asSource: false };
  }

  /** "images of bodies and weapons it claims were": both sides of the conjunction, unless a verb stands between. */
  #withCoordinated([from, to]: ItemRange): ItemRange {
    const items = this.#items;
    if (items[from - 1]?.lower !== 'and' || !isNominal(items[from - 2])) return [from, to];
    const left = sourceBefore(items, from - 1, 0);
    return left === null ? [from, to] : [left[0] + (ATTRIBUTING_VERBS.has(items[left[0]]?.lower ?? '') ? 1 : 0), to];
  }

  #phrases(cues: CueStarts, which: 'opening' | 'closing'): void {
    const items = this.#items;
    for (const phrase of findPhraseCues(items)) {
      if (phrase.opens !== (which === 'opening')) continue;
      const content: ItemRange[] = [];
      const within = this.#covered[phrase.cue[0]] ?? null;
      if (within !== null && items[phrase.cue[0] - 1]?.lower === 'that') continue;
      if (phrase.opens) {
        const end = contentEnd(items, phrase.end + 1, items.length - 1, cues);
        if (end > phrase.end) content.push([phrase.end + 1, end]);
      } else {
        let low = 0;
        for (let i = phrase.cue[0] - 1; i >= 0; i--)
          if (isStop(items[i])) {
            low = i + 1;
            break;
          }
        const left = contentBefore(items, low, phrase.cue[0] - 1);
        if (left !== null) content.push(left);
        const next = items[phrase.end + 1];
        if (
          isComma(items[phrase.end]) &&
          next !== undefined &&
          (isFinite(items, phrase.end + 1) ||
            (left !== null && left[1] - left[0] < 6 && !['who', 'which'].includes(next.lower)) ||
            next.tag === 'coordinator')
        )
          content.push([phrase.end + 1, contentEnd(items, phrase.end + 1, items.length - 1, cues)]);
        else if (!isComma(items[phrase.end]) && next !== undefined && isFinite(items, phrase.end + 1))
          content.push([phrase.end + 1, contentEnd(items, phrase.end + 1, items.length - 1, cues)]);
      }
      if (content.length === 0) continue;
      this.#subject = [this.#tokens(phrase.source)];
      this.#add(
        {
          source: this.#subject,
          cue: [this.#tokens(phrase.cue)],
          content: content.map((range) => this.#tokens(range)),
          lemma: 'according',
          class: 'speech',
          negated: false,
          silent: false,
          modal: false,
          passive: false,
          within,
        },
        phrase.opens ? content : [],
      );
    }
  }

  /** "The court heard": what was said there. */
  #isHearing(source: readonly TokenRange[]): boolean {
    return this.#items.some(
      (item) =>
        /^(?:court|jury|jurors|inquest|inquiry|tribunal|hearing|committee|trial|panel|magistrates)$/.test(item.lower) &&
        source.some(([first, last]) => first <= item.first && item.first <= last),
    );
  }

  #verbDraft(cue: VerbCue, source: TokenRange[], content: readonly ItemRange[]): Omit<Draft, 'paragraph'> {
    return {
      source,
      cue: [this.#tokens([cue.first, cue.last])],
      content: content.map((range) => this.#tokens(range)),
      lemma: cue.entry.verb.lemma,
      class: cue.entry.verb.lemma === 'hear' && this.#isHearing(source) ? 'speech' : cue.entry.verb.class,
      negated: cue.negated,
      silent: cue.silent,
      modal: cue.modal,
      passive: cue.voice === 'passive',
      within: null,
    };
  }
}
