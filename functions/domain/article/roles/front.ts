import { isBareName, isByline } from './byline.ts';
import { readDateline } from './dateline.ts';
import type { Labelled } from './labelled.ts';
import { endsSentence, isSentenceHeadline, isTitleLike } from './title.ts';

/** Longer texts before the story are no standfirst. */
const STANDFIRST = 450;

/** Labels what stands before the story (section, headline, standfirst, highlights, byline). Returns the index where the story begins. */
export function labelFront(pieces: readonly Labelled[]): number {
  let headline = pieces.some(({ role }) => role === 'headline');
  const words = pieces.filter(({ role }) => role !== 'furniture' && role !== 'related');
  if (words.length < 2) return 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.role === 'quote' || piece.role === 'paragraph') return at;
    if (piece.role === 'list-item' || piece.role === 'subheading') {
      if (!storyFollows(pieces, at)) return at;
      if (headline && (piece.role === 'list-item' || piece.text.length > 40)) piece.role = 'summary';
      continue;
    }
    if (piece.role !== null) continue;
    const next = nextPiece(pieces, at);
    if (next === undefined) return at;
    const heads = next.role === 'timestamp' || next.role === 'byline' || (next.role === null && isByline(next.text));
    if ((headline || heads) && isByline(piece.text)) piece.role = 'byline';
    else if (headline && heads && isBareName(piece.text)) piece.role = 'byline';
    else if (!headline && isHeadline(piece, next, heads)) {
      piece.role = isSection(piece, next) ? 'furniture' : 'headline';
      headline = piece.role === 'headline';
    } else if (headline && heads && piece.text.length <= STANDFIRST && readDateline(piece.text) === null) piece.role = 'summary';
    else if (headline && isTitleLike(piece.text) && readDateline(piece.text) === null && storyFollows(pieces, at)) {
      piece.role = piece.text.length <= 25 ? 'furniture' : 'summary';
    } else return at;
  }
  return pieces.length;
}

function nextPiece(pieces: readonly Labelled[], at: number): Labelled | undefined {
  for (let after = at + 1; after < pieces.length; after += 1) {
    const piece = pieces[after];
    if (piece !== undefined && piece.role !== 'furniture' && piece.role !== 'related') return piece;
  }
  return undefined;
}

function isHeadline(piece: Labelled, next: Labelled, heads: boolean): boolean {
  if (isTitleLike(piece.text)) return true;
  if (isSentenceHeadline(piece.text)) return true;
  return piece.text.length <= 160 && (heads || (next.role === null && readDateline(next.text) !== null));
}

/** "World", "Middle East": a word or two above a longer title. */
function isSection(piece: Labelled, next: Labelled): boolean {
  return (
    piece.text.length <= 25 &&
    next.role === null &&
    isTitleLike(next.text) &&
    !isByline(next.text) &&
    next.text.length > piece.text.length + 10
  );
}

/** True where a sentence follows within the next pieces, so that what stands here is only the front. */
function storyFollows(pieces: readonly Labelled[], at: number): boolean {
  for (let after = at + 1; after < Math.min(pieces.length, at + 16); after += 1) {
    const piece = pieces[after];
    if (piece?.role === 'paragraph' || (piece?.role === null && endsSentence(piece.text))) return true;
  }
  return false;
}
