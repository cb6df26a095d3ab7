import type { Draft } from '../clauses/attribution.ts';
import { words } from '../lexicon/words.ts';
import type { Passage } from '../text/sentences.ts';

const INFERRING = words('suggest indicate signal imply mean convince persuade reflect represent illustrate underline underscore highlight');

/** What happened, by the nouns for it, other than what somebody found out ("results") or put on paper. */
const HAPPENED = words(
  `move moves decision visit trip remark remarks comment comments step steps shift speech silence absence vote timing tone gesture change changes reaction
  response announcement episode incident appearance choice victory defeat loss departure arrival meeting talks nothing this that`,
);

/** "The move suggests that": what the outlet itself makes of something that happened: an attribution as corpora mark them, and nobody's claim. */
export function isInference({ tokens }: Passage, { lemma, source: [range, more] }: Draft): boolean {
  if (!INFERRING.has(lemma) || range === undefined || more !== undefined) return false;
  let head = range[0];
  while (head < range[1] && !/^(?:of|by|in|on|at|from|with|to|,|that|which|who)$/.test(tokens[head + 1]?.lower ?? '')) head++;
  return HAPPENED.has(tokens[head]?.lower ?? '');
}
