import type { ClaimKind } from '../../claim.ts';
import { hasHarm } from '../../lexicon/harm.ts';
import {
  CALL_LEMMAS,
  EVALUATIVE,
  FUTURE,
  OBLIGATION,
  OPINION_LEMMAS,
  OWN_FUTURE,
  PLAN_LEMMAS,
  PREDICTION_LEMMAS,
  SELF,
  UNREAL_PAST,
} from '../../lexicon/judgement.ts';

/** What the rules go by. */
interface Said {
  readonly text: string;
  readonly lemma: string;
  /** The cue as written: "called for" and "called" are not the same. */
  readonly cue: string;
  readonly quantities: number;
  readonly passive: boolean;
  readonly direct: boolean;
}

const PAST_ONCE =
  /\b(?:was|were|had|did|been|killed|died|took|left|won|lost|fell|rose|made|came|gave|held|kept|saw|sent|shot|struck|began|became|broke|brought|built|bought|drove|found|fought|got|hit|knew|led|met|paid|put|ran|sold|spent|stole|[a-z]{3,}ed)\b/i;
const PAST = new RegExp(PAST_ONCE.source, 'gi');

/** What somebody will do by decision, not by fate. */
const AGREED =
  /\b(?:will|would) (?:not )?(?:cut|close|open|build|launch|sell|buy|hire|invest|raise|introduce|appeal|run|meet|visit|hold|start|stop|release|publish|deploy|withdraw|strike|protest|resign|step|seek|file|send|ban|sign|join|leave|continue|vote|begin|end|pay|appoint|review|investigate|expand|reopen|suspend)\b/i;

/** What the rules alone take it for: by the verb first, then by how the content speaks. The model reads their opinion among other things. */
export function kindByRules(evidence: Said): ClaimKind {
  const { text, lemma, cue } = evidence;
  if (lemma === 'call') {
    if (/\bcall\w*\s+(?:for|on|upon)\b/i.test(cue)) return 'call';
    return 'opinion';
  }
  if (lemma === 'ask' || CALL_LEMMAS.has(lemma)) return 'call';
  if (lemma === 'plead') return /^\W*(?:not\s+)?(?:guilty|no contest)/i.test(text) ? 'fact' : 'call';
  if (lemma === 'tell' && /^to\s+\p{L}/iu.test(text)) return 'call';
  if (PREDICTION_LEMMAS.has(lemma)) return 'prediction';
  if (PLAN_LEMMAS.has(lemma)) return 'plan';
  if (OPINION_LEMMAS.has(lemma)) return 'opinion';
  if (lemma === 'announce' && /^(?:that\s+)?(?:it|they|he|she)?\s*(?:would|will|plans?)\b/i.test(text)) return 'plan';
  const facts = factScore(evidence);
  if (OBLIGATION.test(text) && facts < 3 && !UNREAL_PAST.test(text)) return 'call';
  const future = opensWith(text, FUTURE);
  if (future && OWN_FUTURE.test(text) && facts < 3 && !UNREAL_PAST.test(text)) return 'plan';
  if (future && facts < 3 && !UNREAL_PAST.test(text)) return AGREED.test(text) ? 'plan' : 'prediction';
  return opinionScore(evidence) > facts ? 'opinion' : 'fact';
}

/** The future comes before anything past: not "we misjudged how fast it would turn". */
function opensWith(text: string, pattern: RegExp): boolean {
  const at = text.search(pattern);
  const past = text.search(PAST_ONCE);
  return at >= 0 && (past < 0 || at < past);
}

function factScore({ text, quantities, passive, lemma, direct }: Said): number {
  const past = Math.min(3, text.match(PAST)?.length ?? 0);
  const names = Math.min(2, text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu)?.length ?? 0);
  const told = ['accuse', 'charge', 'report', 'confirm', 'blame', 'testify', 'according', 'find', 'show', 'estimate'].includes(lemma)
    ? 1.5
    : 0;
  return (
    (direct ? 0.4 : 0.7) + 1.5 * Math.min(2, quantities) + 0.7 * past + 0.35 * names + (hasHarm(text) ? 1 : 0) + (passive ? 1 : 0) + told
  );
}

const COPULAS = new Set(['is', 'are', 'was', 'were', 'been', 'be', "that's", 'that’s', "it's", 'it’s']);

function opinionScore({ text, direct, lemma }: Said): number {
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const valuing = Math.min(3, words.filter((word) => EVALUATIVE.has(word)).length);
  const present =
    /\b(?:is|are|isn['’]t|aren['’]t|am|['’]s|['’]re|depends?|remains?|means?|wants?)\b/i.test(text) && !/\b(?:was|were|had)\b/i.test(text)
      ? 0.6
      : 0;
  const becoming = /\b(?:more and more|becoming|more \w+ (?:and|than)|devolving|increasingly|overlooked)\b/i.test(text) ? 1.5 : 0;
  const question = text.includes('?') ? 1 : 0;
  const mild = [
    'warn',
    'argue',
    'suggest',
    'agree',
    'insist',
    'stress',
    'emphasize',
    'acknowledge',
    'describe',
    'caution',
    'contend',
    'assert',
  ].includes(lemma)
    ? 1.2
    : 0;
  const general = direct && present > 0 && !/\d/.test(text) ? 0.8 : 0;
  // "was a terrible mistake": the judgement is what is asserted
  const judged = words.some((word, at) => COPULAS.has(word) && words.slice(at + 1, at + 5).some((next) => EVALUATIVE.has(next))) ? 0.8 : 0;
  return (
    judged +
    (general + 0.9 * valuing + (SELF.test(text) ? 1.6 : 0) + present + becoming + question + mild + (direct && words.length < 9 ? 0.4 : 0))
  );
}
