import type { Draft, TokenRange } from '../../../clauses/attribution.ts';
import { PLATFORMS } from '../../../lexicon/reports/around-reports.ts';
import { ATTRIBUTING_VERBS } from '../../../lexicon/reports/verbs.ts';
import type { Passage } from '../../../text/sentences.ts';
import type { TokenFacts } from '../../token-facts.ts';
import { COORDINATOR, FINITE, PREPOSITION } from '../../token-facts.ts';

/** Where a content begins that stands behind its verb, the token `head`; `known` is what the rules make of it. */
export type Opening = (passage: Passage, facts: TokenFacts, range: TokenRange, head: number, known: Draft | undefined) => TokenRange;

/** "Told 200 people who had gathered there that | four minutes passed": from where the rules see what was told. */
export const behindCrowd: Opening = ({ tokens }, _, [first, last], head, known) => {
  const told = known !== undefined && TO_SOMEBODY.test(known.lemma) && first === head + 1 ? (known.content[0]?.[0] ?? first) : first;
  return told > first && told < last && tokens[told - 1]?.lower === 'that' ? [told, last] : [first, last];
};

const TO_SOMEBODY = /^(?:tell|warn|caution|promise|advise|pledge)$/;

/** "Told | Norway to stay out": who is told to do something belongs to it. */
export const withWhom: Opening = ({ tokens }, _, [first, last], head) => {
  if (!/^(?:told|tells?|telling)$/.test(tokens[head]?.lower ?? '') || first - head < 2 || first - head > LONGEST_WHOM) return [first, last];
  if (tokens[first]?.lower !== 'to' && !(tokens[first]?.lower === 'not' && tokens[first + 1]?.lower === 'to')) return [first, last];
  return tokens.slice(head + 1, first).every(({ kind }) => kind === 'word') ? [head + 1, last] : [first, last];
};

/** How many words stand from the verb on for whom it tells. */
const LONGEST_WHOM = 6;

const tellsSomebody = (verb: string): boolean => verb.startsWith('warn') || ATTRIBUTING_VERBS.get(verb)?.verb.takes === 'addressee';

/** "Warned | them | the bridge was unsafe", "said on | Telegram | two people were in hospital". */
export const behindWhom: Opening = ({ tokens }, { edge }, [first, last], head) => {
  const word = tokens[first]?.lower ?? '';
  const whom =
    first === head + 1 &&
    /^(?:him|them|us|me)$/.test(word) &&
    tellsSomebody(tokens[head]?.lower ?? '') &&
    tokens[first + 1]?.lower !== 'to';
  const where = first === head + 2 && tokens[first - 1]?.lower === 'on' && PLATFORMS.has(word);
  if ((!whom && !where) || edge[first + 1] === PREPOSITION || edge[first + 1] === COORDINATOR) return [first, last];
  for (let t = first + 2; t <= last; t++) if (edge[t] === FINITE) return [first + 1, last];
  return [first, last];
};
