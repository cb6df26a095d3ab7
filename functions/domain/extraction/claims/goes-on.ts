import type { Draft } from '../clauses/attribution.ts';
import { ATTRIBUTING_VERBS } from '../lexicon/reports/verbs.ts';
import type { Passage } from '../text/sentences.ts';
import { isAdverb, tagOf } from '../text/tag.ts';
import type { Token } from '../text/tokens.ts';

/** "And said", "but has denied", ", holding that", "while praising": a further verb of whoever the sentence is about. */
export function goesOn({ tokens }: Passage, { cue: [cue], passive }: Draft): boolean {
  if (cue === undefined || passive) return false;
  let at = cue[0];
  while (at < cue[1] && isBesides(tokens[at])) at++;
  let link = cue[0] - 1;
  if (isAdverb(tokens[link])) link--;
  // "Lee, who calls it “a crime,” said"
  if (/^(?:[”"]|'')$/.test(tokens[link]?.text ?? '')) link--;
  const verb = tokens[at];
  const before = tokens[link];
  if (verb === undefined || before === undefined || verb.text !== verb.lower) return false;
  const entry = ATTRIBUTING_VERBS.get(verb.lower);
  if (verb.lower === 'pointing') return before.text === ',';
  if (entry?.verb.class === 'belief') return false;
  // "a shrewd and calculated move"
  const other = isDone(verb, tokens[cue[1]]) && !/^an?$/.test(tokens[link - 2]?.lower ?? '') ? formOf(verb) : null;
  const form = entry?.form ?? other;
  if (form === null) return false;
  // "the rebels, for their part, deny"
  if (before.text === ',' && tokens[link - 1]?.lower === 'part') return true;
  // "responded by stating"
  if (GOVERNS.test(before.lower)) return form === 'ing';
  return before.lower === 'but' || (form !== 'base' && /^(?:and|then|,)$/.test(before.lower));
}

const GOVERNS = /^(?:by|while|after|before|in|when|without)$/;

/** What stands before the verb of a cue: "also", "has". */
const isBesides = (token: Token | undefined): boolean =>
  token !== undefined && ['adverb', 'auxiliary', 'nonfinite'].includes(tagOf(token, false));

/** Whether a verb that is none of saying tells what somebody does: "downplayed it"; not "angered by it", "marked as theirs". */
const isDone = (verb: Token, last: Token | undefined): boolean =>
  tagOf(verb, false) === 'verb' && !verb.lower.includes('-') && !/^(?:by|as|is|was|are|were)$/.test(last?.lower ?? '');

const formOf = ({ lower }: Token): 'ing' | 'past' | null => (lower.endsWith('ing') ? 'ing' : lower.endsWith('ed') ? 'past' : null);

/** What may stand before the verb with which a sentence opens: "Now, even after". */
const OPENERS = /^(?:after|before|while|by|when|without|in|even|now|and|but|,)$/;

/** So many words stand before it. */
const LONGEST_OPENING = 3;

/**
 * "After accusing them of fraud, Lee left": where those words are for who says it, behind what a sentence opens with; null elsewhere.
 * @param start where the sentence begins
 */
export function subjectAhead({ tokens }: Passage, { cue: [cue], content, passive }: Draft, start: number): number | null {
  const last = content.at(-1)?.[1] ?? -1;
  if (cue === undefined || passive || last < cue[1]) return null;
  let verb = cue[0];
  while (verb < cue[1] && isAdverb(tokens[verb])) verb++;
  if (tokens[verb]?.lower.endsWith('ing') !== true || verb - start > LONGEST_OPENING) return null;
  for (let i = start; i < verb; i++) if (!OPENERS.test(tokens[i]?.lower ?? '') && !isAdverb(tokens[i])) return null;
  const next = tokens[last + 1];
  if (next?.text === ',') return last + 2;
  return /^(?:he|she|they)$/.test(next?.lower ?? '') ? last + 1 : null;
}
