import type { Block, BlockRole } from '../article.ts';
import type { Piece } from '../text/piece.ts';
import { isByline } from './byline.ts';
import { readDateline } from './dateline.ts';
import { labelFront } from './front.ts';
import { leaveOutHeadingMarks } from './heading-marks.ts';
import type { Labelled } from './labelled.ts';
import { lineRole } from './line-role.ts';
import { labelRelated } from './related.ts';
import { isTitleLike } from './title.ts';

/** How many paragraphs may carry a dateline. */
const DATELINES = 3;

/**
 * Gives every piece of an article its role: what its words or its markup alone tell; teasers after a "related" heading; what stands before
 * the story; and the rest, which is the story. When in doubt it is a paragraph. A dateline becomes a `furniture` block of its own, and its
 * paragraph starts after it.
 */
export function label(text: string, pieces: readonly Piece[]): Block[] {
  const labelled = leaveOutHeadingMarks(text, pieces).map((piece): Labelled => {
    const own = text.slice(piece.start, piece.end);
    return { text: own, start: piece.start, end: piece.end, apart: piece.apart, role: firstRole(own, piece.hint) };
  });
  labelRelated(labelled);
  const story = labelFront(labelled);
  labelStory(labelled, story);
  return toBlocks(text, labelled);
}

/** Markup knows headings and lists; words know bylines and share bars, also where these stand in a list or a paragraph. */
function firstRole(text: string, hint: BlockRole | null): BlockRole | null {
  if (hint === 'furniture' || hint === 'related' || hint === 'headline' || hint === 'byline' || hint === 'credit') return hint;
  return lineRole(text) ?? hint;
}

function labelStory(pieces: readonly Labelled[], story: number): void {
  for (const [at, piece] of pieces.entries()) {
    if (piece.role !== null) continue;
    if (at < story) piece.role = 'paragraph';
    else if (at >= pieces.length - 4 && at > story && isByline(piece.text)) piece.role = 'byline';
    else piece.role = isSubheading(pieces, at, story) ? 'subheading' : 'paragraph';
  }
}

function isSubheading(pieces: readonly Labelled[], at: number, story: number): boolean {
  const piece = pieces[at];
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (piece === undefined || before === undefined || after === undefined || at <= story) return false;
  if (piece.text.length > 80 || !isTitleLike(piece.text) || !/^[\p{Lu}\p{N}'"\u201C\u2018]/u.test(piece.text)) return false;
  return after.role === null && after.text.length > piece.text.length && !/["\u201D]$/.test(piece.text);
}

/** "(Photo: Ines Calloway)" at the end of a caption or paragraph. */
const CREDIT_AT_END = /\s*(\((?:photo|photograph|picture|image|video|credit|file photo)(?:s|graph)?(?::| by | courtesy )[^()]{2,80}\))$/i;

function toBlocks(text: string, pieces: readonly Labelled[]): Block[] {
  let datelines = DATELINES;
  return pieces.flatMap(({ start, end, role }) => {
    const own = role ?? 'paragraph';
    const block = (as: BlockRole, from: number, to: number): Block => ({ role: as, text: text.slice(from, to), start: from, end: to });
    if (own !== 'paragraph' && own !== 'caption') return [block(own, start, end)];
    const reach = Math.max(start, end - 140);
    const credit = text[end - 1] === ')' ? CREDIT_AT_END.exec(text.slice(reach, end)) : null;
    const to = credit === null || reach + credit.index === start ? end : reach + credit.index;
    const after = to === end ? [] : [block('credit', end - (credit?.[1]?.length ?? 0), end)];
    const dateline = own === 'paragraph' && datelines > 0 ? readDateline(text.slice(start, to)) : null;
    if (own === 'paragraph') datelines -= 1;
    const before = dateline === null ? [] : [block('furniture', start, start + dateline.text.length)];
    return [...before, block(own, start + (dateline?.length ?? 0), to), ...after];
  });
}
