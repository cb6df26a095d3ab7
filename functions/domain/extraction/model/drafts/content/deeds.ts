import type { TokenRange } from '../../../clauses/attribution.ts';
import type { Passage } from '../../../text/sentences.ts';
import type { TokenFacts } from '../../token-facts.ts';
import { COORDINATOR, FINITE, OUTSIDE } from '../../token-facts.ts';

const OPENS_CLAUSE = new Set(['that', 'who', 'which', 'whose', 'where', 'when', 'how', 'what', 'why', 'whether', 'if']);
const AUXILIARIES = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'had', 'are', 'were', 'have']);
/** Opens what is so all the same: "denied holding hostages | though 12 have been freed". */
const CONTRASTS = new Set(['but', 'though', 'although']);

/**
 * A thing or deed that somebody tells of, without what they did or what came next: "admitted theft | and faces two years in jail", "denies targeting
 * civilians | but thousands have died". A clause that has a verb of its own before that is as it is.
 */
export function withoutDeeds({ tokens }: Passage, { edge, quote }: TokenFacts, [first, last]: TokenRange): TokenRange {
  let contrast: number | null = null;
  let infinitive = tokens[first]?.lower === 'to';
  for (let t = first + 1; t <= last; t++) {
    const word = tokens[t]?.lower ?? '';
    if (quote[t] !== OUTSIDE || OPENS_CLAUSE.has(word) || word === '(') return [first, last];
    infinitive ||= word === 'to';
    // "posted on social media and geolocated by this newspaper"
    if (edge[t] === FINITE && tokens[t - 1]?.lower !== 'to' && !(word.endsWith('ed') && tokens[t + 1]?.lower === 'by')) {
      // "to close four depots and take out $4m"
      if (infinitive && !/(?:ed|s)$/.test(word) && !AUXILIARIES.has(word)) return [first, last];
      const joint = edge[t - 1] === COORDINATOR && tokens[t - 1]?.lower !== 'or' ? t - 1 : contrast;
      const end = joint === null ? last : tokens[joint - 1]?.text === ',' ? joint - 2 : joint - 1;
      return [first, end < first ? last : end];
    }
    // "no one but the owner"
    if (CONTRASTS.has(word) && !/^(?:one|nothing|none|all|anything|everything|nobody|last|next)$/.test(tokens[t - 1]?.lower ?? ''))
      contrast ??= t;
  }
  return [first, last];
}
