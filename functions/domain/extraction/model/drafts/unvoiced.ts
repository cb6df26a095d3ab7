import type { TokenRange } from '../../clauses/attribution.ts';
import { words } from '../../lexicon/words.ts';
import type { Passage } from '../../text/sentences.ts';
import { FINITE, OUTSIDE } from '../token-facts.ts';
import type { TokenFacts } from '../token-facts.ts';

/** What somebody does, chooses or feels, in words that corpora of attributions mark like those of saying. */
const DEEDS = words(
  `pick picks picked picking hire hires hired hiring nominate nominates nominated nominating cast casting plot plots plotting look looks looking looked
  prefer prefers preferred block blocks blocked restrict restricts restricting devote devotes devoted wage wages waging waged grant grants granting
  prescribe prescribes prescribing prescribed require requires required design designs designed rattle rattled angered anger shrug shrugs shrugged shrugging
  aim aims aiming willing eager hopeful optimistic glad unhappy happy surprised confident decision
  decisions willingness unwillingness readiness refusal ability desire quest bid tendency preference preferences debated recognized recognised
  launching launch moderates polishes trained invests deploys watched drew presents presented delivering unleashed unleashes discovered`,
);

/** "Accepted the report"; whoever accepted that something was so said it. */
const ACCEPTING = words('accept accepts accepted');

/** "Party leaders picked the mayor", "was unhappy with the vote", "his decision to run": a deed or a mood, where none of it is in the words of whoever it is told of. */
export function isDeed(
  { tokens }: Passage,
  { quote, edge }: TokenFacts,
  cue: readonly TokenRange[],
  content: readonly TokenRange[],
): boolean {
  if (isAny(cue, (t) => ACCEPTING.has(tokens[t]?.lower ?? ''))) return !isAny(content, (t) => edge[t] === FINITE || quote[t] !== OUTSIDE);
  if (!isAny(cue, (t) => DEEDS.has(tokens[t]?.lower ?? ''))) return false;
  return !isAny(content, (t) => tokens[t]?.lower === 'as' || quote[t] !== OUTSIDE) && !isAny(cue, (t) => tokens[t]?.lower === 'blame');
}

const isAny = (ranges: readonly TokenRange[], holds: (token: number) => boolean): boolean =>
  ranges.some(([first, last]) => {
    for (let t = first; t <= last; t++) if (holds(t)) return true;
    return false;
  });
