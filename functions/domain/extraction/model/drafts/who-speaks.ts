import type { TokenRange } from '../../clauses/attribution.ts';
import { STATEMENTS } from '../../lexicon/around-reports.ts';
import { LAWSUITS } from '../../lexicon/documents.ts';
import { TITLES } from '../../lexicon/roles.ts';
import { sortOf } from '../../resolve/phrases.ts';
import type { Passage } from '../../text/sentences.ts';
import type { Proposal } from '../propose.ts';
import type { TokenFacts } from '../token-facts.ts';
import { OUTSIDE } from '../token-facts.ts';
import { tellsSomething } from './content-edges.ts';

/** A comma, colon or dash. */
export const isPauseMark = ({ tokens }: Passage, t: number): boolean =>
  tokens[t]?.kind === 'mark' && /^(?:[,;:]|--+|—|–)$/.test(tokens[t].text);

/** A source or cue without the marks around it. */
export function withoutMarks(passage: Passage, [first, last]: TokenRange): TokenRange {
  let [from, to] = [first, last];
  while (from < to && isPauseMark(passage, from)) from++;
  while (to > from && isPauseMark(passage, to)) to--;
  return [from, to];
}

/** Whose words they are: the source without what is none of it, and the proposal without what belongs to the source. */
export function whoSpeaks(
  passage: Passage,
  facts: TokenFacts,
  proposal: Proposal,
): { readonly source: TokenRange[]; readonly proposal: Proposal } {
  const words = proposal.source.map((range) => withoutOccasion(passage, withoutDeed(passage, facts, withoutMarks(passage, range))));
  const source = relativeOnly(passage, proposal, words);
  const [described, quotation] = proposal.content;
  const [who] = source;
  // "The man's daughter, Gina Hale said: “…”", with one comma only
  if (described !== undefined && quotation !== undefined && who !== undefined && isApposed(passage, facts, described, who, quotation))
    return { source: [[described[0], who[1]], ...source.slice(1)], proposal: { ...proposal, content: proposal.content.slice(1) } };
  return { source: asParticiple(passage, proposal, source), proposal };
}

const isApposed = ({ tokens }: Passage, facts: TokenFacts, described: TokenRange, who: TokenRange, quotation: TokenRange): boolean =>
  described[1] < who[0] &&
  who[0] - described[1] <= 2 &&
  quotation[0] > who[1] &&
  facts.quote[quotation[0]] !== OUTSIDE &&
  tokens[who[0]]?.spelling.capital === true &&
  tokens[quotation[0] + 1]?.spelling.capital === true &&
  tokens.slice(described[0], described[1] + 1).some(({ lower }) => lower === "'s" || sortOf(lower) === 'person') &&
  !tellsSomething(facts, described[0], described[1]);

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

/** "The ministry in a statement on Friday": where it was said. */
function withoutOccasion({ tokens }: Passage, [first, last]: TokenRange): TokenRange {
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
