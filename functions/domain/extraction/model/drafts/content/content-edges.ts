import type { Draft, TokenRange } from '../../../clauses/attribution.ts';
import { OCCASIONS, PUBLISHED } from '../../../lexicon/reports/around-reports.ts';
import { DENIALS } from '../../../lexicon/reports/cue-words.ts';
import { OFFICES } from '../../../lexicon/sources/source-words.ts';
import { words } from '../../../lexicon/words.ts';
import { isPointedThat } from '../../../text/pointed-that.ts';
import type { Passage } from '../../../text/sentences.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Proposal } from '../../propose.ts';
import type { TokenFacts } from '../../token-facts.ts';
import { COORDINATOR, FINITE, OUTSIDE, PREPOSITION, SPEECH } from '../../token-facts.ts';
import { closed, isTime } from './closing.ts';
import { withoutDeeds } from './deeds.ts';
import { behindManner } from './manner.ts';
import { withoutPredicate } from './predicate.ts';
import { tellsSomething } from './tells-something.ts';
import type { Opening } from './whom.ts';
import { behindCrowd, behindWhom, withWhom } from './whom.ts';

/** A proposal's content without what opens it ("that") and what is none of it behind: the outlet's aside, what else the speaker did. */
export function edgedContent(passage: Passage, facts: TokenFacts, proposal: Proposal, known: Draft | undefined): TokenRange[] {
  const { head, source, content } = proposal;
  return withoutClauseBefore(passage, facts, source, content).flatMap((whole, i) => {
    const range = i === 0 ? behindSpeaker(passage, facts, source, whole) : whole;
    const follows = range[0] > head;
    if (i > 0 && follows && facts.verb[head] === SPEECH && isTime(passage, range)) return [];
    // "…, the boy told a nurse who met him": whom he told
    if (i > 0 && range[0] === head + 1 && passage.tokens[head]?.lower === 'told' && (content[0]?.[0] ?? head) < head) return [];
    const opened =
      i > 0
        ? range
        : withoutThat(
            passage,
            facts,
            follows ? OPENINGS.reduce((told, step) => step(passage, facts, told, head, known), range) : range,
            known,
          );
    const alone = i === 0 && follows ? withoutPredicate(passage, facts, opened, head) : opened;
    const told = i === 0 && follows && facts.verb[head] === SPEECH ? withoutDeeds(passage, facts, alone) : alone;
    return closed(passage, facts, told, { head, follows, first: i === 0 });
  });
}

/** "Crews had come, and the mayor said they had left": another clause before who speaks is none of it. */
function withoutClauseBefore(
  { tokens }: Passage,
  { edge, quote }: TokenFacts,
  [speaker]: readonly TokenRange[],
  content: readonly TokenRange[],
): readonly TokenRange[] {
  const [first, second] = content;
  if (speaker === undefined || first === undefined || second === undefined) return content;
  const joint = speaker[0] - 1;
  const apart = first[1] < speaker[0] && second[0] > speaker[1] && edge[joint] === COORDINATOR && tokens[joint]?.lower !== 'or';
  if (!apart || quote[first[1]] !== OUTSIDE || quote[second[0]] !== OUTSIDE) return content;
  for (let t = first[0]; t <= first[1]; t++) if (edge[t] === FINITE) return content.slice(1);
  return content;
}

/** "According to Colonel Hale, who commands the unit, | 30 fighters crossed", "… Hale, the unit's chief, | 30 crossed": without what is told of the speaker. */
function behindSpeaker({ tokens }: Passage, { edge }: TokenFacts, source: readonly TokenRange[], [first, last]: TokenRange): TokenRange {
  const speaker = source.at(-1);
  if (speaker === undefined || first - speaker[1] !== 2 || tokens[first - 1]?.text !== ',') return [first, last];
  const relative = /^(?:who|whose|which)$/.test(tokens[first]?.lower ?? '');
  const apposed = tokens[speaker[1]]?.spelling.capital === true && /^(?:the|an?|its|his|her)$/.test(tokens[first]?.lower ?? '');
  const published = PUBLISHED.has(tokens[first]?.lower ?? '');
  if (!relative && !apposed && !published) return [first, last];
  let office = false;
  for (let t = first + 1; t < last; t++) {
    if (tokens[t]?.text === ',') return relative || office || published ? [t + 1, last] : [first, last];
    if (!relative && edge[t] === FINITE) return [first, last];
    office ||= OFFICES.has(tokens[t]?.lower ?? '');
  }
  return [first, last];
}

/** "Said | that was untrue": with the "that" which the model takes for no part of it. */
const withPointedThat: Opening = ({ tokens }, { edge }, [first, last], head) =>
  edge[first] === FINITE && tokens[first - 1]?.lower === 'that' && first - 1 > head ? [first - 1, last] : [first, last];

/** How many words of "based on early counts" stand before "that". */
const LONGEST_SETTING = 12;

/** "Said based on early counts that five million voted", "said in one of several tweets that": from "that" on. */
const behindSetting: Opening = ({ tokens }, { edge, quote }, [first, last]) => {
  const opening = tokens[first]?.lower;
  if (opening !== 'based' && opening !== 'in') return [first, last];
  let occasion = opening === 'based';
  for (let t = first + 1; t < last && t - first < LONGEST_SETTING; t++) {
    const word = tokens[t];
    if (word === undefined || edge[t] === FINITE || quote[t] !== OUTSIDE || word.kind === 'mark') break;
    if (word.lower === 'that' && tagOf(tokens[t + 1] ?? word, false) !== 'time') return occasion ? [t, last] : [first, last];
    occasion ||= OCCASIONS.has(word.lower);
  }
  return [first, last];
};

/** "Told the paper | last year was hard": with the time that is what is told of. */
const withTime: Opening = ({ tokens }, { edge }, [first, last], head) =>
  edge[first] === FINITE &&
  first - 2 > head &&
  TIMES_TOLD.has(tokens[first - 1]?.lower ?? '') &&
  /^(?:last|this|next)$/.test(tokens[first - 2]?.lower ?? '')
    ? [first - 2, last]
    : [first, last];
const TIMES_TOLD = words('year week month season winter summer spring autumn night quarter decade');

/** "Said on | its channel | five shells had landed", "confirming with | evidence that | nobody was ill". */
const behindChannel: Opening = ({ tokens }, { edge }, [first, last]) => {
  const opening = tokens[first - 1]?.lower;
  if (opening !== 'on' && opening !== 'with') return [first, last];
  for (let t = first; t < last && t - first < 4 && edge[t] !== FINITE; t++) {
    if (opening === 'with' && tokens[t]?.lower === 'that') return [t + 1, last];
    if (
      opening === 'on' &&
      CHANNELS.has(tokens[t]?.lower ?? '') &&
      tokens[t + 1]?.lower !== 'that' &&
      tokens[t + 1]?.kind === 'word' &&
      t > first
    )
      return [t + 1, last];
  }
  return [first, last];
};
const CHANNELS = words('channel website site account page feed app blog station network');

/** What is done to where a content begins, one after the other. */
const OPENINGS: readonly Opening[] = [
  behindCrowd,
  withWhom,
  withPointedThat,
  withTime,
  behindWhom,
  behindSetting,
  behindChannel,
  behindManner,
];

/** A clause without the "that" that opens it; a demonstrative ("that man", "that was so", "denied that on the call") stays. */
function withoutThat({ tokens }: Passage, facts: TokenFacts, [first, last]: TokenRange, known: Draft | undefined): TokenRange {
  const [word, next] = [tokens[first], tokens[first + 1]];
  const isThat = word?.text === 'that' && next !== undefined && first + 1 < last;
  const on = isThat ? first + 1 : first;
  if (
    tokens[on - 1]?.text === 'that' &&
    DENIALS.has(known?.lemma ?? '') &&
    facts.edge[on] === PREPOSITION &&
    !tellsSomething(facts, on, last)
  )
    return [on - 1, on - 1];
  return !isThat || isPointedThat(tokens, first, known?.lemma) ? [first, last] : [first + 1, last];
}
