import { asksFor } from '../cues/complements.ts';
import { closesClause } from '../cues/noun-or-verb.ts';
import { findVerbCues } from '../cues/verb-cues.ts';
import type { VerbCue } from '../cues/verb-cues.ts';
import type { Item, Sentence } from '../text/sentences.ts';
import type { Draft, TokenRange } from './attribution.ts';
import { byCue } from './attribution.ts';
import { contentBefore, contentEnd } from './content.ts';
import { beforeThat, clauseSubject, firstComma, leftEdge, opensSentence, opensWithClause, passiveParts, subjectAfter } from './edges.ts';
import type { ItemRange } from './items.ts';
import { hasFinite, isComma, isDash, isQuotation, isStop, isThatOfClause } from './items.ts';
import { Covered } from './covered.ts';
import { isNobody } from './nobody.ts';
import { findNounReports } from './reports/noun-report.ts';
import { findsNone } from './reports/finds-none.ts';
import { isHeard, isHearing } from './reports/hearing.ts';
import { relativeReport } from './reports/relative-report.ts';
import { antecedentOf, isRelative } from './relative.ts';
import type { Placement } from './order.ts';
import { place } from './order.ts';
import type { PhraseCue } from './reports/phrases.ts';
import { findPhraseCues, phraseContent } from './reports/phrases.ts';
import { sourceBefore } from './source.ts';
import { aroundColon } from './reports/speakers-colon.ts';
import { toldAs } from './reports/told-as.ts';

/** Finds the attributions of one sentence, in the order of their cues; nested ones point at the one they stand in. */
export function attributeSentence(sentence: Sentence): Draft[] {
  return new SentenceReader(sentence).read();
}

type CueStarts = ReadonlyMap<number, VerbCue>;

interface Placed {
  readonly cue: VerbCue;
  readonly placement: Placement;
}

/** A report that no verb of saying makes. */
interface Verbless {
  readonly cue: ItemRange;
  readonly source: ItemRange;
  readonly content: readonly ItemRange[];
  readonly lemma: string;
  readonly passive?: boolean;
  readonly sure?: boolean;
  readonly byNoun?: boolean;
}

/** Works through one sentence from left to right. */
class SentenceReader {
  readonly #items: readonly Item[];
  readonly #paragraph: number;
  readonly #covered: Covered;
  readonly #drafts: Draft[] = [];
  #subject: TokenRange[] = [];
  /** Who stands behind "according to". */
  #sources: readonly ItemRange[] = [];

  constructor(sentence: Sentence) {
    this.#items = sentence.items;
    this.#paragraph = sentence.paragraph;
    this.#covered = new Covered(this.#items);
  }

  read(): Draft[] {
    const items = this.#items;
    const found = findVerbCues({ items, paragraph: this.#paragraph });
    const starts = new Map(found.map((cue) => [cue.first, cue]));
    const toldOf = toldAs(items, starts);
    const byNouns = findNounReports(items, starts);
    const cues = found.filter(
      ({ first, last, verb }) => toldOf.every((told) => told.verb !== verb) && byNouns.every(({ noun }) => noun < first || noun > last),
    );
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
    this.#colon();
    for (const told of toldOf) this.#verbless(told, this.#covered.ownerOf(told.verb), []);
    for (const report of byNouns) this.#verbless(report, this.#covered.ownerOf(report.noun), report.content);
    const phrases = findPhraseCues(items);
    this.#sources = phrases.map(({ source }) => source);
    this.#phrases(
      phrases.filter(({ opens }) => opens),
      starts,
    );
    for (const { cue, placement } of placed) if (placement.order === 'after') this.#after(cue, placement, starts);
    this.#phrases(
      phrases.filter(({ opens }) => !opens),
      starts,
    );
    return this.#drafts.toSorted(byCue);
  }

  #tokens([from, to]: ItemRange): TokenRange {
    return [this.#items[from]?.first ?? 0, this.#items[to]?.last ?? 0];
  }

  /** "According to a lawyer for Hale, who is accused of theft, | the safe was open": what is told of a source ends where the source does. */
  #sourceEnd(at: number): number {
    return this.#sources.find(([from, to]) => from < at && at < to)?.[1] ?? this.#items.length - 1;
  }

  #add(draft: Draft, covers: readonly ItemRange[]): void {
    this.#drafts.push(draft);
    this.#covered.cover(draft, covers);
  }

  #before(cue: VerbCue, placement: Placement, from: number, cues: CueStarts): void {
    const items = this.#items;
    const content: ItemRange[] = [];
    const left = contentBefore(items, leftEdge(items, from, placement.contentTo), placement.contentTo);
    if (left !== null) content.push(left);
    if (placement.order === 'around') {
      const right: ItemRange = [placement.contentFrom, contentEnd(items, placement.contentFrom, items.length - 1, cues)];
      if (right[1] >= right[0]) content.push(right);
    }
    if (content.length === 0 || placement.source === null) return;
    this.#subject = [this.#tokens(placement.source)];
    this.#add(
      this.#verbDraft(cue, this.#subject, content, null, placement.inserted === true || cue.spoken || this.#closes(cue, content)),
      content,
    );
  }

  #after(cue: VerbCue, placement: Placement, cues: CueStarts): void {
    const items = this.#items;
    const within = this.#covered.ownerOf(cue.verb);
    if ((within?.within ?? null) !== null) return;
    const closed = isComma(items[cue.first - 1]) || isDash(items[cue.first - 1]);
    const ownLow = closed ? 0 : this.#covered.firstBeside(cue.first);
    let source = placement.source;
    if (source !== null && source[0] < ownLow) source = sourceBefore(items, cue.first, ownLow);
    let ranges: TokenRange[] = source === null ? [] : [this.#tokens(source)];
    const content: ItemRange[] = [];
    let sure = false;
    let from = placement.contentFrom;
    if (isComma(items[from]) && (isQuotation(items[from + 1]) || items[from + 1]?.lower === 'that')) from++;
    if (items[from]?.text === ':') from++;
    if (isThatOfClause(items, from)) {
      sure = cue.spoken;
      from++;
    }
    const high = Math.min(this.#covered.lastOf(within), this.#sourceEnd(cue.first));
    const told = relativeReport(items, cue, placement.source, from, contentEnd(items, from, high, cues));
    if (told !== null) {
      this.#add(this.#verbDraft(cue, [this.#tokens(told.source)], told.content, within, true), told.content);
      return;
    }
    const opening = opensSentence(items, cue);
    const aside = !opening && opensWithClause(items, cue);
    if (aside && isComma(items[from]) && items[0]?.lower === 'as') from++;
    const whole = opening || (aside && !isComma(items[from - 1])) ? firstComma(items, from, high) : contentEnd(items, from, high, cues);
    const end = cue.mood === 'ing' && isComma(items[cue.first - 1]) ? beforeThat(items, from, whole) : whole;
    if (cue.voice === 'passive') {
      const passive = passiveParts(items, cue, ownLow, end);
      ranges = passive.agent === null ? [] : [this.#tokens(passive.agent)];
      content.push(...passive.content);
      if (content.length === 0) return;
      sure = passive.told && !isHeard(items, cue) && content.some((range) => isClause(items, range));
    } else {
      if (source === null) {
        if (cue.mood === 'finite' && items[cue.first - 1]?.tag !== 'coordinator' && !this.#continues(cue)) {
          if (cue.first > 1 && within === null) return;
        }
        const implied = opening ? subjectAfter(items, end + 1) : this.#subject.length > 0 ? null : clauseSubject(items, cue);
        ranges = implied !== null ? [this.#tokens(implied)] : opening ? [] : this.#subject;
      } else if (isRelative(items, source, cue)) {
        const antecedent = antecedentOf(items, source, cue);
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
    const isCertain =
      sure || findsNone(items, cue) || (cue.entry.verb.lemma === 'appeal' && cue.mood === 'finite' && asksFor(items, cue.verb));
    this.#add(this.#verbDraft(cue, ranges, content, within, isCertain), content);
  }

  /** "The drug cut deaths, the authors report.": a verb that may be a noun, where nothing else can be meant. */
  #closes(cue: VerbCue, content: readonly ItemRange[]): boolean {
    const [first] = content;
    return (
      cue.entry.form === 'base' &&
      cue.entry.verb.alsoNoun &&
      isStop(this.#items[cue.last + 1]) &&
      closesClause(this.#items, cue.verb) &&
      first !== undefined &&
      hasFinite(this.#items, first[0], first[1])
    );
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

  /** "Police: driver was texting", "Driver was texting: police". */
  #colon(): void {
    const parts = aroundColon(this.#items);
    if (parts === null) return;
    const { speaker: source, colon, content } = parts;
    this.#subject = [this.#tokens(source)];
    this.#verbless({ cue: [colon, colon], source, content: [content], lemma: 'colon' }, null, [content]);
  }

  #phrases(phrases: readonly PhraseCue[], cues: CueStarts): void {
    const items = this.#items;
    for (const phrase of phrases) {
      const within = this.#covered.ownerOf(phrase.first);
      if (within !== null && items[phrase.first - 1]?.lower === 'that') continue;
      const content = phraseContent(items, phrase, cues);
      if (content.length === 0) continue;
      this.#subject = [this.#tokens(phrase.source)];
      this.#verbless(
        { cue: phrase.cue, source: phrase.source, content, lemma: 'according', sure: phrase.sure },
        within,
        phrase.opens ? content : [],
      );
    }
  }

  /** @param covers what of it no other report may have for itself */
  #verbless(report: Verbless, within: Draft | null, covers: readonly ItemRange[]): void {
    const { cue, source, lemma, passive = false, sure = false, byNoun = false } = report;
    const high = this.#covered.lastOf(within);
    const content: TokenRange[] = [];
    for (const [from, to] of report.content) if (from <= high) content.push(this.#tokens([from, Math.min(to, high)]));
    if (content.length === 0) return;
    this.#add(
      {
        paragraph: this.#paragraph,
        source: [this.#tokens(source)],
        cue: [this.#tokens(cue)],
        content,
        lemma,
        class: 'speech',
        negated: false,
        silent: false,
        modal: false,
        passive,
        sure,
        byNoun,
        within,
      },
      covers,
    );
  }

  /** "No group", "nobody", "not one of the guards". */
  #isNobody(source: TokenRange | undefined): boolean {
    const at = this.#items.findIndex(({ first }) => first === source?.[0]);
    return at >= 0 && isNobody(this.#items[at]?.lower, this.#items[at + 1]?.tag === 'number', this.#items[at - 1]?.lower);
  }

  #verbDraft(cue: VerbCue, source: TokenRange[], content: readonly ItemRange[], within: Draft | null, sure: boolean): Draft {
    return {
      paragraph: this.#paragraph,
      source,
      cue: [this.#tokens([cue.first, cue.last])],
      content: content.map((range) => this.#tokens(range)),
      lemma: cue.entry.verb.lemma,
      class: cue.entry.verb.lemma === 'hear' && isHearing(this.#items, source) ? 'speech' : cue.entry.verb.class,
      negated: cue.negated,
      silent: cue.silent || this.#isNobody(source[0]),
      modal: cue.modal,
      passive: cue.voice === 'passive',
      sure,
      byNoun: cue.byNoun,
      within,
    };
  }
}

/** Whether a range is a whole clause, and none that tells more of a noun ("which showed"). */
const isClause = (items: readonly Item[], [first, last]: ItemRange): boolean =>
  !/^(?:to|which|who|about|of)$/.test(items[first]?.lower ?? '') && hasFinite(items, first, last);
