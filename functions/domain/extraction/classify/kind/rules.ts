import type { ClaimKind } from '../../claim.ts';
import {
  BECOMING,
  CALL_LEMMAS,
  EVALUATIVE,
  FUTURE,
  MILD_LEMMAS,
  OBLIGATION,
  OPINION_LEMMAS,
  PAST,
  PLAN_LEMMAS,
  PREDICTION_LEMMAS,
  SELF,
  UNREAL_PAST,
  VALUING,
} from '../../lexicon/claims/judgement.ts';
import type { Phrases } from '../../lexicon/phrases.ts';
import { isIn } from '../../lexicon/phrases.ts';
import { NAME } from '../../lexicon/wording.ts';
import type { Wording } from '../../text/wording.ts';
import { kindByFuture } from './future/by-future.ts';
import type { Future } from './future/future.ts';
import type { Voice } from './future/voice.ts';

/** What the rules go by. */
interface Said {
  readonly wording: Wording;
  readonly lemma: string;
  /** The cue as written: "called for" and "called" are not the same. */
  readonly cue: string;
  /** The first thing to come that it speaks of. */
  readonly future: Future | null;
  readonly voice: Voice;
  readonly quantities: number;
  readonly passive: boolean;
  readonly direct: boolean;
  /** Whether it speaks of a harm. */
  readonly harm: boolean;
}

const EACH_PAST = new RegExp(PAST.pattern.source, 'gi');
const EACH_NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu;
const EACH_WORD = /[\p{L}’']+/gu;

/** How often a pattern, a global one, stands in a text; no more than so often is looked for. */
function countUpTo(most: number, pattern: RegExp, text: string): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < most && pattern.test(text)) count += 1;
  return count;
}

/** What the rules alone take it for: by the verb first, then by how the content speaks. The model reads their opinion among other things. */
export function kindByRules(evidence: Said): ClaimKind {
  const { wording, lemma, cue } = evidence;
  const { text } = wording;
  if (lemma === 'call') {
    if (/\bcall\w*\s+(?:for|on|upon)\b/i.test(cue)) return 'call';
    return 'opinion';
  }
  if (CALL_LEMMAS.has(lemma)) return 'call';
  if (lemma === 'plead') return /^\W*(?:not\s+)?(?:guilty|no contest)/i.test(text) || /\b(?:guilty|contest)\b/i.test(cue) ? 'fact' : 'call';
  if (lemma === 'tell' && /^to\s+\p{L}/iu.test(text)) return 'call';
  if (PREDICTION_LEMMAS.has(lemma)) return 'prediction';
  if (PLAN_LEMMAS.has(lemma)) return 'plan';
  if (OPINION_LEMMAS.has(lemma)) return 'opinion';
  if (lemma === 'announce' && /^(?:that\s+)?(?:it|they|he|she)?\s*(?:would|will|plans?)\b/i.test(text)) return 'plan';
  const { future } = evidence;
  const toCome = future === null ? null : kindByFuture(future, evidence.voice);
  if (toCome !== null) return toCome;
  const facts = factScore(evidence);
  if (isIn(OBLIGATION, wording) && facts < 3 && !UNREAL_PAST.test(text)) return 'call';
  if (opensWith(wording, FUTURE) && facts < 3 && !UNREAL_PAST.test(text)) return 'prediction';
  return isOpinion(evidence, facts) ? 'opinion' : 'fact';
}

/** The future comes before anything past: not "we misjudged how fast it would turn". */
function opensWith({ text, hints }: Wording, { pattern, hint }: Phrases): boolean {
  const at = (hints & hint) === 0 ? -1 : text.search(pattern);
  if (at < 0 || (hints & PAST.hint) === 0) return at >= 0;
  const past = text.search(PAST.pattern);
  return past < 0 || at < past;
}

function factScore({ wording: { text, hints }, quantities, passive, lemma, direct, harm }: Said): number {
  const past = (hints & PAST.hint) === 0 ? 0 : countUpTo(3, EACH_PAST, text);
  const names = (hints & NAME.hint) === 0 ? 0 : countUpTo(2, EACH_NAME, text);
  const told = ['accuse', 'charge', 'report', 'confirm', 'blame', 'testify', 'according', 'find', 'show', 'estimate'].includes(lemma)
    ? 1.5
    : 0;
  return (direct ? 0.4 : 0.7) + 1.5 * Math.min(2, quantities) + 0.7 * past + 0.35 * names + (harm ? 1 : 0) + (passive ? 1 : 0) + told;
}

const COPULAS = new Set(['is', 'are', 'was', 'were', 'been', 'be', "that's", 'that’s', "it's", 'it’s']);

const PRESENT = /\b(?:is|are|isn['’]t|aren['’]t|am|['’]s|['’]re|depends?|remains?|means?|wants?)\b/i;
/** The most that speaking of the present, and in few words, can add: of what is quoted whole, and of anything else. */
const MOST_OF_PRESENT = { direct: 1.81, indirect: 0.61 };

/** Fewer words are few. */
const FEW = 9;

/** Whether more speaks for an opinion than for a fact. */
function isOpinion({ wording, direct, lemma }: Said, facts: number): boolean {
  const { text, hints } = wording;
  const words = (hints & VALUING.hint) === 0 ? [] : wordsOf(text);
  const valuing = Math.min(3, words.filter((word) => EVALUATIVE.has(word)).length);
  // "was a terrible mistake": the judgement is what is asserted
  const judged = words.some((word, at) => COPULAS.has(word) && words.slice(at + 1, at + 5).some((next) => EVALUATIVE.has(next))) ? 0.8 : 0;
  const self = isIn(SELF, wording) ? 1.6 : 0;
  const becoming = isIn(BECOMING, wording) ? 1.5 : 0;
  const question = text.includes('?') ? 1 : 0;
  const mild = MILD_LEMMAS.has(lemma) ? 1.2 : 0;
  const sure = judged + 0.9 * valuing + self + becoming + question + mild;
  if (sure + (direct ? MOST_OF_PRESENT.direct : MOST_OF_PRESENT.indirect) < facts) return false;
  const present = PRESENT.test(text) && !/\b(?:was|were|had)\b/i.test(text) ? 0.6 : 0;
  const general = direct && present > 0 && !/\d/.test(text) ? 0.8 : 0;
  const short = direct && countUpTo(FEW, EACH_WORD, text) < FEW ? 0.4 : 0;
  return judged + (general + 0.9 * valuing + self + present + becoming + question + mild + short) > facts;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(EACH_WORD) ?? [];
