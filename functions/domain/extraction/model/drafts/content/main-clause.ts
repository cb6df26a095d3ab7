import type { TokenRange } from '../../../clauses/attribution.ts';
import { SAID_NOUNS } from '../../../lexicon/reports/said-nouns.ts';
import { ATTRIBUTING_VERBS } from '../../../lexicon/reports/verbs.ts';
import type { Passage } from '../../../text/sentences.ts';
import type { Tag } from '../../../text/tag.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Proposal } from '../../propose.ts';
import type { TokenFacts } from '../../token-facts.ts';
import { COORDINATOR, FINITE, OUTSIDE, SUBORDINATOR } from '../../token-facts.ts';
import { standsAsNoun } from './predicate.ts';

/** Each of these brings a verb of its own. */
const OPENS_CLAUSE = new Set(
  'who which that whose where when while if because although though until unless as after before since what how why whether'.split(' '),
);

/** What tells of a report whether the subject of a sentence makes it. */
type Report = Pick<Proposal, 'head' | 'source' | 'cue'>;

/**
 * What the subject of a sentence reports, without what the sentence tells of that subject: "A lawsuit alleging that the firm hid defects | was filed on
 * Monday", "Calls for a ceasefire | have been ignored". As it is where no verb is surely the sentence's.
 */
export function withoutMainClause(passage: Passage, facts: TokenFacts, report: Report, content: TokenRange[]): TokenRange[] {
  const [range, more] = content;
  if (range === undefined || more !== undefined || range[0] < report.head || !isSubject(passage, facts, report)) return content;
  const [first] = range;
  const verb = mainVerb(passage, facts, range, isClause(passage, facts, first, report.head));
  if (verb === null) return content;
  const end = passage.tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
  return end < first ? content : [[first, end]];
}

/** Whether what is reported begins with a clause ("that he lied"), other than a deed or thing ("of lying", "for calm"). */
function isClause({ tokens }: Passage, { edge }: TokenFacts, first: number, head: number): boolean {
  if (tokens[first]?.lower === 'that' || tokens[first - 1]?.lower === 'that') return true;
  const verb = ATTRIBUTING_VERBS.get(tokens[head]?.lower ?? '')?.verb;
  if (verb === undefined || tokens[head]?.lower.endsWith('ing') !== true || verb.takes !== 'clause') return false;
  // "alleging the firm hid defects was filed": two verbs
  let verbs = 0;
  for (let t = first; t < first + LONGEST_CLAUSE && t < edge.length; t++) if (edge[t] === FINITE && edge[t - 1] !== FINITE) verbs++;
  return verbs > 1;
}

const LONGEST_CLAUSE = 40;

/** Whether a report's noun, or the one before its participle, is the subject of a clause. */
function isSubject({ tokens }: Passage, facts: TokenFacts, { head, source, cue }: Report): boolean {
  const { sentence, sentenceFirst, edge, quote } = facts;
  const [speaker] = source;
  const opens = sentenceFirst[sentence[head] ?? 0] ?? 0;
  let from = head;
  const noun = SAID_NOUNS.has(tokens[head]?.lower ?? '') && /^(?:determiner|possessive|possessive-s)$/.test(tagAt(tokens, head - 1));
  if (tokens[head]?.lower.endsWith('ing') === true && !noun) {
    if (speaker === undefined || cue[0]?.[0] !== head || speaker[1] !== head - 1) return false;
    [from] = speaker;
  } else {
    if (isPast(tokens[head]?.lower) || !standsAsNoun(tokens, head) || !BEHIND_NOUNS.has(tokens[head + 1]?.lower ?? '')) return false;
    while (from > opens && edge[from - 1] !== FINITE && (PREMODIFIES.has(tagAt(tokens, from - 1)) || isApostrophe(tokens, from - 1)))
      from--;
  }
  if (from === opens) return true;
  const before = edge[from - 1];
  if (before === SUBORDINATOR || OPENS_CLAUSE.has(tokens[from - 1]?.lower ?? '')) return true;
  if (tokens[from - 1]?.text !== ',' && before !== COORDINATOR) return false;
  for (let t = opens; t < from; t++) if (edge[t] === FINITE || quote[t] !== OUTSIDE) return before === COORDINATOR && quote[t] === OUTSIDE;
  return true;
}

/** "The rebels’ claim". */
const isApostrophe = (tokens: Passage['tokens'], t: number): boolean =>
  /^['’]$/.test(tokens[t]?.text ?? '') && tokens[t - 1]?.lower.endsWith('s') === true;
const isPast = (word = ''): boolean => ATTRIBUTING_VERBS.get(word)?.form.startsWith('past') === true;
/** What comes behind a noun before what it reports. */
const BEHIND_NOUNS = new Set(['that', 'of', 'for', 'by', 'from', 'to', 'about', 'in', 'among', 'against', 'over']);
const PREMODIFIES: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'possessive-s',
  'noun',
  'name',
  'number',
  'adverb',
  'verb',
  'negation',
]);
const tagAt = (tokens: Passage['tokens'], t: number): Tag => {
  const token = tokens[t];
  return token === undefined ? 'mark' : tagOf(token, false, tokens[t + 1]);
};

/** The first verb in a range of which no clause within it is the owner; null where none is. @param clause whether the range begins with one */
function mainVerb({ tokens }: Passage, { edge, quote }: TokenFacts, [first, last]: TokenRange, clause: boolean): number | null {
  let waiting = clause ? 1 : 0;
  // whether the verb of a group ("had been | told") is still to come
  let group = false;
  for (let t = first; t <= last; t++) {
    const word = tokens[t]?.lower ?? '';
    const tag = tagAt(tokens, t);
    if (quote[t] !== OUTSIDE) group = false;
    else if (edge[t] === FINITE) {
      if (!group) {
        if (waiting === 0) return t;
        waiting--;
      }
      group = tag !== 'verb';
      if (!group && ATTRIBUTING_VERBS.has(word) && BARE.has(tagAt(tokens, t + 1))) waiting++;
    } else if (group && IN_GROUP.has(tag)) continue;
    else {
      const joins = edge[t] === COORDINATOR && edge[t + 1] === FINITE;
      const bare = BARE_SUBJECTS.has(word) && t > first && IS_NOMINAL.has(tagAt(tokens, t - 1));
      if (joins || bare || OPENS_CLAUSE.has(word)) waiting++;
      group = false;
    }
  }
  return null;
}

const IN_GROUP: ReadonlySet<Tag> = new Set(['adverb', 'negation', 'nonfinite', 'auxiliary']);
/** What may open a clause that "that" does not: "believed the plant was safe". */
const BARE: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'pronoun', 'name', 'noun', 'number']);
const IS_NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'number']);
/** "The man he met": a relative clause. */
const BARE_SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you']);
