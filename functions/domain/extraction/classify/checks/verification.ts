import type { Verification } from '../../claim.ts';
import { hasHarm } from '../../lexicon/claims/harm.ts';
import { wordingOf } from '../../text/wording.ts';
import type { Checkable } from './checkable.ts';
import { isChecked, isOfASide } from './checkable.ts';
import { meantBy } from './meant.ts';
import type { CheckNote } from './notes.ts';

/** No check told of. */
export const UNCHECKED: Verification = { status: 'none', by: null, spans: [] };

/** What the outlet says of its own checks of each claim. Claims and notes come in the order of the text. */
export function verificationsOf(text: string, claims: readonly Checkable[], notes: readonly CheckNote[]): Verification[] {
  const spoken = notes.filter((note) => !speaks(text, claims[lastBefore(claims, note)], note));
  // one that speaks of the whole article is enough, so that many take no longer
  const wide = WIDE.map((kind) => spoken.find(({ scope }) => scope.kind === kind)).find((note) => note !== undefined);
  const found = claims.map((claim) => (wide !== undefined && isChecked(claim) && isWithin(wide, claim) ? told(wide) : UNCHECKED));
  for (const note of spoken) {
    if (note.scope.kind === 'all' || note.scope.kind === 'events') continue;
    // beside those of the parties all over the article, the claims just told of
    const near: CheckNote = note.scope.kind === 'sides' ? { ...note, scope: { kind: 'both' } } : note;
    for (const at of meantBy(near, text, claims, lastBefore(claims, note))) if (found[at]?.status !== 'done') found[at] = told(note);
  }
  return found;
}

const told = ({ status, by, span }: CheckNote): Verification => ({ status, by, spans: [span] });

/** The widest first. */
const WIDE = ['all', 'events', 'sides'] as const;

/** Whether a note that speaks of the whole article means a claim. What a minister says that he is surprised at is no event, nor what the outlet itself reserves. */
function isWithin({ scope }: CheckNote, claim: Checkable): boolean {
  if (scope.kind === 'all' || isOfASide(claim)) return true;
  const { source, text } = claim;
  return scope.kind === 'events' && source !== null && (source.type === 'state-media' || hasHarm(wordingOf(text)));
}

/** The last claim that begins before the note; -1 where none does. */
function lastBefore(claims: readonly Checkable[], { span }: CheckNote): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle]?.spans[0]?.[0] ?? 0) < span[0]) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether somebody else speaks the note: it stands in what a claim says, and is no outlet's by name that only slipped into it. */
const speaks = (text: string, claim: Checkable | undefined, { span, status, by }: CheckNote): boolean => {
  const around = status === 'tried' ? claim?.spans.find(([start, end]) => start < span[0] && span[1] <= end) : undefined;
  return around !== undefined && (by === null || isQuoted(text.slice(around[0], span[0])));
};

/** Whether a quotation is open at the end of these words. */
const isQuoted = (words: string): boolean => words.lastIndexOf('“') > words.lastIndexOf('”') || (words.match(/"/g)?.length ?? 0) % 2 === 1;
