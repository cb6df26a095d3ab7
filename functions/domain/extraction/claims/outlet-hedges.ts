import type { Draft } from '../clauses/attribution.ts';
import { isComma, isDash, isFinite, isStop, opensPhrase } from '../clauses/items.ts';
import { sourceBefore } from '../clauses/source.ts';
import { spansOf } from '../find-attributions.ts';
import { CHARGES, FACING } from '../lexicon/reports/cue-words.ts';
import { CLAIMING_HEDGES, GATHERED } from '../lexicon/claims/hedges.ts';
import { OF_HEDGES, OPENS_HEDGE } from '../lexicon/reports/openers.ts';
import type { Item, Passage, Sentence } from '../text/sentences.ts';
import { textOf } from '../text/spans.ts';
import { wordingIn } from '../text/wording.ts';
import type { Candidate } from './candidate.ts';
import type { SearchedBlock } from './searched.ts';

const LONGEST = 5;

/** That somebody keeps silent about "the alleged attack" tells nothing of it. */
const NO_ANSWER =
  /\b(?:(?:not|n['’]t|never)(?: \p{L}+ly| yet)? (?:comment|respond|repl|answer)(?:ed|ied|y)?|(?:declined?|refused?) to (?:comment|say|answer))\b/iu;

const asks = (items: readonly Item[], from: number): boolean =>
  /^(?:who|whether|why|how|whose)$/.test(items[from]?.lower ?? '') && items[from - 1]?.tag === 'preposition';

/** What the outlet itself tells under reserve ("an estimated 40,000", "may be the worst"), outside all attributions: claims without a source. */
export function outletHedges(text: string, passage: Passage, blocks: readonly SearchedBlock[], drafts: readonly Draft[]): Candidate[] {
  const attributed = attributedTokens(passage, drafts);
  const found: Candidate[] = [];
  for (const [p, paragraph] of passage.paragraphs.entries()) {
    const block = blocks[p];
    if (block === undefined) continue;
    for (const sentence of paragraph.sentences) {
      for (let i = 0; i < sentence.items.length; i++) {
        const item = sentence.items[i];
        if (item === undefined || (item.opens & OPENS_HEDGE) === 0 || attributed[item.first] === 1) continue;
        const length = hedgeAt(sentence, i);
        if (length === 0) continue;
        const [from, to] = clauseAround(sentence.items, i);
        const first = sentence.items[from]?.first ?? item.first;
        const last = sentence.items[to]?.last ?? item.last;
        // "no comment on who may have done it" asks, and tells nothing
        if (last - first < 3 || asks(sentence.items, from)) continue;
        // "could be expected to": of what anybody would think
        if (/^(?:could|can|might|may)$/.test(sentence.items[i - 1]?.lower ?? '')) continue;
        if (NO_ANSWER.test(text.slice(passage.tokens[first]?.start, passage.tokens[last]?.end))) continue;
        const spans = spansOf(passage, [[first, last]]);
        const cue = spansOf(passage, [[item.first, sentence.items[i + length - 1]?.last ?? item.last]]);
        const told = textOf(text, spans);
        // "in what appeared to be a house": how a thing looked
        if (/^what (?:appear|seem)/i.test(told)) continue;
        found.push({
          block: p,
          role: block.role,
          text: told,
          wording: wordingIn(told, passage.tokens, [[first, last]]),
          spans,
          ranges: [[first, last]],
          source: null,
          cue: { text: textOf(text, cue), spans: cue },
          via: [],
          lemma: 'hedge',
          negated: false,
          passive: false,
          likely: 1,
        });
        i = Math.max(i, to);
      }
    }
  }
  return found;
}

/** "Faces 12 counts of": how many words it may be. */
const LONGEST_CHARGE = 6;

/** How many items from `i` on tell that somebody is charged: "faces 12 charges of", "face two counts". */
function chargeAt({ items }: Sentence, i: number): number {
  if (!FACING.has(items[i]?.lower ?? '')) return 0;
  for (let n = 1; n < LONGEST_CHARGE; n++) {
    const word = items[i + n];
    if (word === undefined || word.tag === 'mark' || word.tag === 'preposition') return 0;
    if (CHARGES.has(word.lower)) return items[i + n + 1]?.lower === 'of' ? n + 2 : n + 1;
  }
  return 0;
}

/** "It was gathered that", "it has been learnt that": how many items from "was" on tell that the outlet has it from somebody. */
function gatheredAt(items: readonly Item[], i: number): number {
  const been = items[i]?.lower === 'has' ? i + 1 : i;
  const at = items[been + 1]?.tag === 'adverb' ? been + 2 : been + 1;
  if (items[i - 1]?.lower !== 'it' || !/^(?:was|is|been)$/.test(items[been]?.lower ?? '')) return 0;
  const next = items[at + 1];
  const tells = next?.lower === 'that' || next?.text === ',' || opensPhrase(next);
  return GATHERED.has(items[at]?.lower ?? '') && tells && next?.tag !== 'noun' ? at + 1 - i : 0;
}

/** How many items from `i` on spell a hedge, the longest first. */
function hedgeAt(sentence: Sentence, i: number): number {
  const { items } = sentence;
  const charge = Math.max(chargeAt(sentence, i), gatheredAt(items, i));
  if (charge > 0 || !OF_HEDGES.has(items[i]?.lower ?? '')) return charge;
  let spelled = '';
  let length = 0;
  for (let n = 0; n < LONGEST && items[i + n] !== undefined; n++) {
    spelled += `${n === 0 ? '' : ' '}${items[i + n]?.lower ?? ''}`;
    if (CLAIMING_HEDGES.has(spelled)) length = n + 1;
  }
  return length;
}

/** Marks the tokens that stand in a source, cue or content of somebody who speaks. */
function attributedTokens(passage: Passage, drafts: readonly Draft[]): Uint8Array {
  const marks = new Uint8Array(passage.tokens.length);
  for (const draft of drafts)
    if (draft.class !== 'belief')
      for (const ranges of [draft.content, draft.cue, draft.source]) for (const [first, last] of ranges) marks.fill(1, first, last + 1);
  return marks;
}

/** The clause around item `i`: between marks and conjunctions that join clauses. */
function clauseAround(items: readonly Item[], i: number): [number, number] {
  let from = i;
  let finite = false;
  while (from > 0) {
    const before = items[from - 1];
    if (before === undefined || isComma(before) || isDash(before) || isStop(before) || before.text === ':') break;
    if (before.tag === 'subordinator') {
      if (/^(?:what|who|which)$/.test(before.lower)) from--;
      break;
    }
    if (before.tag === 'coordinator' && finite) break;
    from--;
    finite ||= isFinite(items, from);
  }
  let to = i;
  while (to + 1 < items.length) {
    const next = items[to + 1];
    if (next === undefined || isComma(next) || isDash(next) || isStop(next) || next.text === ':') break;
    to++;
  }
  while (from < i && (items[from]?.tag === 'coordinator' || items[from]?.tag === 'mark')) from++;
  // "the senator, it was gathered, has left"
  const set = isComma(items[from - 1]) && isComma(items[to + 1]) && items[from]?.lower === 'it' && GATHERED.has(items[to]?.lower ?? '');
  if (set && (isFinite(items, to + 2) || /(?:ed|s)$/.test(items[to + 2]?.lower ?? '')))
    return [sourceBefore(items, from - 1, 0)?.[0] ?? from, clauseAround(items, to + 2)[1]];
  return [withSubject(items, from, i), to];
}

/** Where the subject opens that an aside parts from its verb: "Ann Hale, 43, | faces 12 charges". */
function withSubject(items: readonly Item[], from: number, i: number): number {
  const bare = from === i || items.slice(from, i).every(({ tag }) => tag === 'auxiliary' || tag === 'adverb' || tag === 'nonfinite');
  return bare && isComma(items[from - 1]) ? (sourceBefore(items, from, 0)?.[0] ?? from) : from;
}
