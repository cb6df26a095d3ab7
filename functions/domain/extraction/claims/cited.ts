import type { Draft, TokenRange } from '../clauses/attribution.ts';
import { sortOf, phraseOf } from '../resolve/phrases.ts';
import type { Passage } from '../text/sentences.ts';

const LONGEST = 14;
const NEAR = 3;

/** Whom an outlet cites for what it reports: "…, the paper reported, citing two officials", "the paper, citing two officials, reported". Null for papers and figures. */
export function citedBy({ tokens }: Passage, { source, cue, content }: Draft): TokenRange | null {
  const speaker = source[0];
  const verb = cue.at(-1);
  if (speaker === undefined || verb === undefined) return null;
  const said = content.at(-1) ?? verb;
  return behind(tokens, speaker[1]) ?? behind(tokens, verb[1]) ?? (said[0] > verb[1] ? behind(tokens, said[1]) : null);
}

/** The noun phrase behind ", citing" soon after a token. */
function behind(tokens: Passage['tokens'], at: number): TokenRange | null {
  let citing = at + 1;
  while (citing - at <= NEAR && tokens[citing]?.lower !== 'citing') citing++;
  if (tokens[citing]?.lower !== 'citing' || tokens[citing - 1]?.text !== ',') return null;
  let last = citing;
  while (
    last - citing < LONGEST &&
    tokens[last + 1] !== undefined &&
    !/^(?:[.,;:]|--+|—|–|that|as|who)$/.test(tokens[last + 1]?.lower ?? '')
  )
    last++;
  if (last === citing) return null;
  const phrase = phraseOf(tokens.slice(citing + 1, last + 1));
  return /^(?:person|group)$/.test(sortOf(phrase.head)) || /^(?:people|sources?|officials?)$/.test(phrase.head) ? [citing + 1, last] : null;
}
