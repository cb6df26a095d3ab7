import type { Draft, TokenRange } from '../clauses/attribution.ts';
import { sortOf, phraseOf } from '../resolve/phrases.ts';
import type { Passage } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

const LONGEST = 14;
/** How many words may stand between what an outlet tells and whom it cites: "on its website". */
const ADJUNCT = 7;
const CITING = /^(?:citing|quoting)$/;
const ENDS = /^(?:[.,;:!?“”"]|--+|—|–|that|as|who)$/;

/**
 * Whom an outlet cites for what it reports: "…, the paper reported, citing two officials", "the paper, citing two officials, reported", "Citing two officials,
 * the paper reported". Null for papers and figures.
 */
export function citedBy({ tokens }: Passage, { source, cue, content }: Draft): TokenRange | null {
  const speaker = source[0];
  const verb = cue.at(-1);
  if (speaker === undefined || verb === undefined) return null;
  const said = content.at(-1) ?? verb;
  return (
    openingBefore(tokens, speaker[0]) ??
    within(tokens, speaker) ??
    behind(tokens, speaker[1], 0) ??
    behind(tokens, verb[1], ADJUNCT) ??
    (said[0] > verb[1] ? behind(tokens, said[1], ADJUNCT) : null)
  );
}

/** Whether what is told ends at a token. */
const ends = (token: Token | undefined): boolean =>
  token === undefined || token.lower === 'that' || (token.kind === 'mark' && /^(?:[.,;:!?“”"]|--+|—|–)$/.test(token.text));

/** The noun phrase behind ", citing" soon after a token. @param adjunct how many words may stand between */
function behind(tokens: Passage['tokens'], at: number, adjunct: number): TokenRange | null {
  let comma = at + 1;
  while (comma - at <= adjunct && !ends(tokens[comma])) comma++;
  return tokens[comma]?.text === ',' ? phraseAfter(tokens, comma + 1) : null;
}

/** The noun phrase behind ", citing" among the words for the outlet. */
function within(tokens: Passage['tokens'], [first, last]: TokenRange): TokenRange | null {
  for (let i = first + 1; i < last; i++)
    if (tokens[i - 1]?.text === ',' && CITING.test(tokens[i]?.lower ?? '')) return phraseAfter(tokens, i);
  return null;
}

/** The noun phrase of "Citing two officials," right before a token. */
function openingBefore(tokens: Passage['tokens'], at: number): TokenRange | null {
  if (tokens[at - 1]?.text !== ',') return null;
  for (let i = at - 2; i >= 0 && at - i < LONGEST && tokens[i]?.kind !== 'mark'; i--)
    if (tokens[i]?.spelling.capital === true && CITING.test(tokens[i]?.lower ?? '')) return phraseAfter(tokens, i);
  return null;
}

/** The people or the group behind "citing" at a token; null where none is there. */
function phraseAfter(tokens: Passage['tokens'], citing: number): TokenRange | null {
  if (!CITING.test(tokens[citing]?.lower ?? '')) return null;
  let last = citing;
  while (last - citing < LONGEST && tokens[last + 1] !== undefined && !ENDS.test(tokens[last + 1]?.lower ?? '')) last++;
  if (last === citing) return null;
  const { head } = phraseOf(tokens.slice(citing + 1, last + 1));
  return /^(?:person|group)$/.test(sortOf(head)) || /^(?:people|sources?|officials?)$/.test(head) ? [citing + 1, last] : null;
}
