import type { BlockRole } from '../article.ts';
import { isBareName, isByline, isNames } from './byline.ts';
import { readDateline } from './dateline.ts';
import type { Labelled } from './labelled.ts';
import { endsSentence, isSentenceHeadline, isTitleLike } from './title.ts';

/** Longer texts before the story are no standfirst. */
const STANDFIRST = 450;
/** How far ahead is looked for the story's first sentence, or for a headline after the names of sections. */
const REACH = 16;

/** What of the front was seen so far. */
interface Seen {
  headline: boolean;
  byline: boolean;
  timestamp: boolean;
}

/** Labels what stands before the story (section, headline, standfirst, highlights, byline). Returns the index where the story begins. */
export function labelFront(pieces: readonly Labelled[]): number {
  const seen: Seen = { headline: pieces.some(({ role }) => role === 'headline'), byline: false, timestamp: false };
  if (pieces.filter(({ role }) => role !== 'furniture' && role !== 'related').length < 2) return 0;
  let before: BlockRole | null = null;
  for (const [at, piece] of pieces.entries()) {
    if (piece.role === null) piece.role = frontRole(pieces, at, seen, before);
    else if (piece.role === 'list-item' || piece.role === 'subheading') {
      if (!storyFollows(pieces, at)) return at;
      if (seen.headline && !seen.timestamp && (piece.role === 'list-item' || piece.text.length > 40)) piece.role = 'summary';
      else if (seen.headline && piece.role === 'list-item') piece.role = 'summary';
    }
    if (piece.role === null || piece.role === 'quote' || piece.role === 'paragraph') return at;
    seen.headline ||= piece.role === 'headline';
    seen.byline ||= piece.role === 'byline';
    seen.timestamp ||= piece.role === 'timestamp';
    before = piece.role;
  }
  return pieces.length;
}

/** The role of an undecided piece before the story; null where the story begins with it. */
function frontRole(pieces: readonly Labelled[], at: number, seen: Seen, before: BlockRole | null): BlockRole | null {
  const piece = pieces[at];
  const next = nextPiece(pieces, at);
  if (piece === undefined || next === undefined) return null;
  const { text } = piece;
  const nextByline = next.role === 'byline' || (next.role === null && isByline(next.text));
  const heads = nextByline || next.role === 'timestamp';
  if ((seen.headline || heads) && isByline(text)) return 'byline';
  if (seen.headline && heads && isBareName(text)) return 'byline';
  // "Harbour Wire, Lusen" or "Staff Writer" under the name.
  if (before === 'byline' && text.length <= 60 && isNames(text) && !isDatelined(piece)) return 'byline';
  if (!seen.headline) {
    if (!isHeadline(piece, next, heads)) return null;
    return isSection(pieces, at) ? 'furniture' : 'headline';
  }
  if (isDatelined(piece)) return null;
  const stillHead = (nextByline && !seen.byline) || (next.role === 'timestamp' && !seen.timestamp);
  if (stillHead && text.length <= STANDFIRST) return 'summary';
  if (!isTitleLike(text) || !storyFollows(pieces, at)) return null;
  return text.length <= 25 ? 'furniture' : 'summary';
}

function nextPiece(pieces: readonly Labelled[], at: number): Labelled | undefined {
  for (let after = at + 1; after < Math.min(pieces.length, at + REACH * 4); after += 1) {
    const piece = pieces[after];
    if (piece !== undefined && piece.role !== 'furniture' && piece.role !== 'related') return piece;
  }
  return undefined;
}

function isDatelined({ text }: Labelled): boolean {
  return readDateline(text) !== null;
}

function isHeadline(piece: Labelled, next: Labelled, heads: boolean): boolean {
  if (isTitleLike(piece.text) && !isDatelined(piece)) return true;
  if (isSentenceHeadline(piece.text)) return true;
  return piece.text.length <= 160 && (heads || (next.role === null && isDatelined(next))) && !isDatelined(piece);
}

function isShort(text: string): boolean {
  return text.length <= 25 && text.split(/[\s&]+/).length <= 2;
}

/** "World", "Middle East": a word or two, with a longer title to come. */
function isSection(pieces: readonly Labelled[], at: number): boolean {
  if (!isShort(pieces[at]?.text ?? '')) return false;
  for (const piece of pieces.slice(at + 1, at + REACH)) {
    if (piece.role === 'furniture') continue;
    if (piece.role !== null || isByline(piece.text) || !isTitleLike(piece.text) || isDatelined(piece)) return false;
    if (!isShort(piece.text)) return true;
  }
  return false;
}

/** True where a sentence follows within the next pieces, so that what stands here is only the front. */
function storyFollows(pieces: readonly Labelled[], at: number): boolean {
  return pieces.slice(at + 1, at + REACH).some(({ role, text }) => role === 'paragraph' || (role === null && endsSentence(text)));
}
