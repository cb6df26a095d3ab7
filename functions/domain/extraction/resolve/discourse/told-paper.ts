import { DOCUMENTS } from '../../lexicon/sources/documents.ts';
import type { Passage } from '../../text/sentences.ts';
import { isNoun, tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import { inOneRow } from '../names/runs/found-runs.ts';
import { phraseOf } from '../phrases.ts';
import { definite } from './descriptions/definite.ts';
import type { Discourse } from './discourse.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';

/** So many words may stand before the noun for a paper. */
const LONGEST = 5;

/**
 * The report of "An auditor's report was tabled. It recommended …": the paper told of last in the sentence before a pronoun. Null where somebody spoke
 * there, who may go on, and where none was told of.
 */
export function toldPaper({ tokens }: Passage, discourse: Discourse, at: number): Referent | null {
  const start = discourse.sentenceStart(at);
  if (start !== at || start === 0 || discourse.told.latestToSpeak(at, isAnybody) !== null) return null;
  const low = discourse.sentenceStart(start - 1);
  for (let i = start - 1; i > low; i--) {
    const token = tokens[i];
    if (token === undefined || !DOCUMENTS.has(token.lower) || token.text !== token.lower || isNoun(tokens[i + 1])) continue;
    const first = articleBefore(tokens, i, low);
    if (first < 0 || discourse.isQuoted(i)) continue;
    const known = tokens[first]?.lower === 'the' ? definite(discourse, phraseOf(tokens.slice(first, i + 1)), at, false) : null;
    return known ?? nameless(inOneRow(tokens, first + 1, i), token.lower);
  }
  return null;
}

const isAnybody = (): boolean => true;

/** Where the article of a noun stands; -1 where none stands close before it. */
function articleBefore(tokens: readonly Token[], noun: number, low: number): number {
  for (let i = noun - 1; i >= low && noun - i <= LONGEST; i--) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && token.lower !== "'s")) return -1;
    if (token.lower === 'a' || token.lower === 'an' || token.lower === 'the') return i;
    const tag = tagOf(token, false);
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'preposition') return -1;
  }
  return -1;
}
