import type { TokenRange } from '../../clauses/attribution.ts';
import { STATEMENTS } from '../../lexicon/reports/around-reports.ts';
import { LAWSUITS, PICTURES } from '../../lexicon/sources/documents.ts';
import { TITLES } from '../../lexicon/sources/roles.ts';
import { TIME_UNITS } from '../../lexicon/times.ts';
import { sortOf } from '../../resolve/phrases.ts';
import type { Passage } from '../../text/sentences.ts';
import type { Proposal } from '../propose.ts';
import type { TokenFacts } from '../token-facts.ts';
import { FINITE, OUTSIDE, PREPOSITION } from '../token-facts.ts';
import { tellsSomething } from './content/tells-something.ts';

/** A comma, colon or dash. */
export const isPauseMark = ({ tokens }: Passage, t: number): boolean =>
  tokens[t]?.kind === 'mark' && /^(?:[,;:]|--+|—|–)$/.test(tokens[t].text);

/** A source or cue without the marks around it, nor "each" behind it. */
export function withoutMarks(passage: Passage, [first, last]: TokenRange): TokenRange {
  let [from, to] = [first, last];
  while (from < to && isPauseMark(passage, from)) from++;
  while (to > from && (isPauseMark(passage, to) || /^(?:each|also|both)$/.test(passage.tokens[to]?.lower ?? ''))) to--;
  return [from, to];
}

/** Whose words they are: the source without what is none of it, and the proposal without what belongs to the source. */
export function whoSpeaks(
  passage: Passage,
  facts: TokenFacts,
  proposal: Proposal,
): { readonly source: TokenRange[]; readonly proposal: Proposal } {
  const opens = (proposal.content[0]?.[0] ?? 0) > proposal.head;
  const words = proposal.source.map((range) => {
    const who = withoutDeed(passage, facts, withoutScene(passage, facts, withoutMarks(passage, range)));
    const own = withoutPictures(passage, withoutOccasion(passage, who));
    return opens ? withName(passage, facts, own) : own;
  });
  const source = relativeOnly(passage, proposal, nearestOnly(proposal, words));
  // "declared herself the winner and called for calm"
  if (source.length === 1 && (isReflexive(passage, source[0]) || isUnderFire(passage, source[0]))) return { source: [], proposal };
  const [described, quotation] = proposal.content;
  const [who] = source;
  // "The man's daughter, Gina Hale said: “…”", with one comma only
  if (described !== undefined && quotation !== undefined && who !== undefined && isApposed(passage, facts, described, who, quotation))
    return { source: [[described[0], who[1]], ...source.slice(1)], proposal: { ...proposal, content: proposal.content.slice(1) } };
  return { source: asParticiple(passage, proposal, source), proposal };
}

const isReflexive = ({ tokens }: Passage, range: TokenRange | undefined): boolean =>
  range !== undefined && range[0] === range[1] && /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[range[0]]?.lower ?? '');

/** "Minister under fire over | claim that": nobody whose claim it is. */
const isUnderFire = ({ tokens }: Passage, range: TokenRange | undefined): boolean =>
  range !== undefined && range[1] > range[0] + 1 && /^(?:over|against|about|amid|after|on)$/.test(tokens[range[1]]?.lower ?? '');

const isApposed = ({ tokens }: Passage, facts: TokenFacts, described: TokenRange, who: TokenRange, quotation: TokenRange): boolean =>
  described[1] < who[0] &&
  who[0] - described[1] <= 2 &&
  quotation[0] > who[1] &&
  facts.quote[quotation[0]] !== OUTSIDE &&
  tokens[who[0]]?.spelling.capital === true &&
  tokens[quotation[0] + 1]?.spelling.capital === true &&
  tokens.slice(described[0], described[1] + 1).some(({ lower }) => lower === "'s" || sortOf(lower) === 'person') &&
  !tellsSomething(facts, described[0], described[1]);

/** "Curfew in Orm as opposition rejects result", "On the island, fishermen said": what goes before whoever speaks. */
function withoutScene({ tokens }: Passage, { sentence, sentenceFirst, edge }: TokenFacts, [first, last]: TokenRange): TokenRange {
  if (first !== sentenceFirst[sentence[first] ?? 0]) return [first, last];
  for (let t = first + 1; t < last && t - first < LONGEST_SCENE; t++) {
    // "Hours later the group said", "Two days earlier, the army said"
    if (TIME_UNITS.has(tokens[t - 1]?.lower ?? '') && /^(?:later|earlier|before|afterwards)$/.test(tokens[t]?.lower ?? ''))
      return [tokens[t + 1]?.text === ',' && t + 1 < last ? t + 2 : t + 1, last];
    const behind = tokens[t]?.text === ',' && edge[first] === PREPOSITION;
    const meanwhile = tokens[t]?.lower === 'as' && t - first > 1 && !NAMED_AS.test(tokens[t - 1]?.lower ?? '');
    if (behind || meanwhile) return [t + 1, last];
  }
  return [first, last];
}

/** "Named as a suspect", "known as", "who identified himself as". */
const NAMED_AS = /^(?:such|well|same|out|so|acting|(?:him|her|it|them)sel(?:f|ves)|\p{L}+(?:ed|en|wn))$/u;

/** How many words go before. */
const LONGEST_SCENE = 8;

/** "Sentencing Hale, Judge Orr said": what they did as they spoke. */
function withoutDeed({ tokens }: Passage, { sentence, sentenceFirst }: TokenFacts, [first, last]: TokenRange): TokenRange {
  const opening = tokens[first];
  if (opening === undefined || first !== sentenceFirst[sentence[first] ?? 0] || !/^\p{Lu}\p{Ll}+ing$/u.test(opening.text))
    return [first, last];
  let comma = first + 1;
  while (comma < last && tokens[comma]?.text !== ',') comma++;
  const who = tokens[comma + 1];
  if (comma - first < 2 || comma >= last || who === undefined) return [first, last];
  return TITLES.has(who.lower) || tokens[comma + 2]?.spelling.capital === true ? [comma + 1, last] : [first, last];
}

/** "Shares fell after a paper said": of two phrases that a verb stands between, the one right before the cue. */
function nearestOnly({ cue: [cue] }: Proposal, source: TokenRange[]): TokenRange[] {
  const last = source.at(-1);
  const before = source.at(-2);
  const apart = last !== undefined && before !== undefined && last[0] - before[1] > 2 && last[1] === (cue?.[0] ?? 0) - 1;
  return apart ? [last] : source;
}

/** "State media published photos": who shows them. */
function withoutPictures({ tokens }: Passage, [first, last]: TokenRange): TokenRange {
  if (!PICTURES.has(tokens[last]?.lower ?? '')) return [first, last];
  for (let t = first + 1; t < last; t++) if (PUBLISHING.test(tokens[t]?.lower ?? '')) return [first, t - 1];
  return [first, last];
}

const PUBLISHING = /^(?:published|released|posted|shared|aired|broadcast)$/;

/** "Rolo Aquin, | chief of operations of the province said", with one comma only: the name belongs to it. */
function withName({ tokens }: Passage, { sentence, sentenceFirst, edge }: TokenFacts, [first, last]: TokenRange): TokenRange {
  const start = sentenceFirst[sentence[first] ?? 0] ?? first;
  const described = tokens[first];
  if (
    described === undefined ||
    described.spelling.capital ||
    edge[start] === PREPOSITION ||
    tokens[first - 1]?.text !== ',' ||
    first - start < 3 ||
    first - start > LONGEST_NAME
  )
    return [first, last];
  for (let t = start; t < first - 1; t++) if (tokens[t]?.spelling.capital !== true || edge[t] === FINITE) return [first, last];
  const noun = /^(?:the|a|an)$/.test(described.lower) ? tokens[first + 1] : described;
  return noun !== undefined && sortOf(noun.lower) === 'person' ? [start, last] : [first, last];
}

/** How many words a name has, with its titles and the comma behind it. */
const LONGEST_NAME = 7;

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const BEFORE_DAY = /^(?:this|last|next|on|every|black|good|holy)$/;
/** A longer phrase tells of what was done on that day. */
const LONGEST_DATED = 4;

/** "The ministry in a statement on Friday", "the board Thursday": where and when it was said. */
function withoutOccasion({ tokens }: Passage, [first, end]: TokenRange): TokenRange {
  const dated =
    end > first && end - first <= LONGEST_DATED && DAY.test(tokens[end]?.lower ?? '') && !BEFORE_DAY.test(tokens[end - 1]?.lower ?? '');
  const last = dated ? end - 1 : end;
  for (let t = first + 1; t < last; t++)
    if (
      tokens[t]?.lower === 'in' &&
      /^(?:an?|his|her|its|their)$/.test(tokens[t + 1]?.lower ?? '') &&
      tokens.slice(t + 2, Math.min(last, t + 4) + 1).some(({ lower }) => STATEMENTS.has(lower) || LAWSUITS.has(lower))
    )
      return [first, t - 1];
  return [first, last];
}

/** "Has been sued in a class action accusing the company": the paper that a participle follows speaks, and nobody who is spoken of. */
function asParticiple({ tokens }: Passage, { head, source: [source], cue: [cue] }: Proposal, known: TokenRange[]): TokenRange[] {
  const paper = head - 1;
  if (cue?.[0] !== head || source === undefined || source[1] >= paper || tokens[head]?.lower.endsWith('ing') !== true) return known;
  if (!LAWSUITS.has(tokens[paper]?.lower ?? '')) return known;
  let first = paper;
  while (first > source[1] + 1 && tokens[first]?.kind === 'word' && !/^(?:an?|the)$/.test(tokens[first]?.lower ?? '')) first--;
  return /^(?:an?|the)$/.test(tokens[first]?.lower ?? '') ? [[first, paper]] : known;
}

/** "The manager, Ann Hale, who pleaded guilty": the pronoun tells who it is. */
function relativeOnly({ tokens }: Passage, { cue: [cue] }: Proposal, source: TokenRange[]): TokenRange[] {
  const last = source.at(-1);
  const isWho = last !== undefined && last[0] === last[1] && last[1] === (cue?.[0] ?? 0) - 1 && tokens[last[0]]?.lower === 'who';
  return isWho ? [last] : source;
}
