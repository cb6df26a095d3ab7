import type { Labelled } from './labelled.ts';
import { isRelatedHeading } from './line-role.ts';
import { endsSentence } from './title.ts';

/** How long a teaser under a time stamp can be. */
const TEASER = 320;

/** Marks the teasers of other stories: what follows "Related stories", "Part of complete coverage on" and their like. */
export function labelRelated(pieces: readonly Labelled[]): void {
  const lastStamp = pieces.findLastIndex(({ role }) => role === 'timestamp');
  let ended = false;
  let long = 0;
  let apart = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (piece.role === 'credit' && /\b(?:contributed|(?:reporting|editing|writing) by)\b/i.test(piece.text)) ended = true;
    if (piece.text.length > 100) {
      long += 1;
      if (piece.apart) apart += 1;
    }
    const undecided = piece.role === null || piece.role === 'subheading' || piece.role === 'list-item';
    if (!undecided || !isRelatedHeading(piece.text)) continue;
    const end = ended ? pieces.length : teasersEnd(pieces, at, lastStamp, long > 0 && apart === long);
    for (const teaser of pieces.slice(at, end)) if (teaser.role !== 'furniture' && teaser.role !== 'headline') teaser.role = 'related';
    at = end - 1;
  }
}

/**
 * Where the teasers after the heading at `heading` end. A story may go on after them, so only what looks like a teaser goes: titles, list
 * items, time stamps and the short text under one, and, where the text is `spaced` (its paragraphs stand apart by blank lines), lines that
 * hang together with these without one.
 */
function teasersEnd(pieces: readonly Labelled[], heading: number, lastStamp: number, spaced: boolean): number {
  for (let at = heading + 1; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (at <= lastStamp || piece.role === 'furniture' || piece.role === 'list-item' || piece.role === 'related') continue;
    const hangsTogether = spaced && !piece.apart;
    const underStamp = pieces[at - 1]?.role === 'timestamp' && piece.text.length <= TEASER;
    const title = piece.text.length <= 200 && (!endsSentence(piece.text) || (piece.text.length <= 100 && piece.text.endsWith('?')));
    if (!hangsTogether && !underStamp && !title) return at;
  }
  return pieces.length;
}
