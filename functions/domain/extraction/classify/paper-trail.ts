import type { Basis, Cue, Source } from '../claim.ts';
import { OWN_VOICES } from '../lexicon/sources/documents.ts';
import { basisOf } from './basis.ts';
import { headOf } from './head-noun.ts';
import { cueLemma } from './kind/cue.ts';

/** A claim as far as its basis needs it. */
interface Voiced {
  readonly source: Source | null;
  readonly cue: Cue | null;
  /** In which block it stands. */
  readonly block: number;
}

/** What people write to one another, and what such things are kept in. */
const LETTERS = /^(?:e-?mails?|messages?|memos?|memorand(?:um|a|ums)|letters?|files|documents|chats?|correspondence|texts?|logs?)$/;
const WRITES = new Set(['write', 'reply']);
/** Written to all the world. */
const IN_PUBLIC = /\b(?:on|in an? (?:column|blog|post|note|statement|book|article|essay|editorial))\b/i;
/** Who answers for others, to whoever asks. */
const ANSWERS = /\b(?:spokes\p{L}+|lawyers?|attorneys?|solicitors?|counsel)\b/iu;
const NEAR_BLOCKS = 2;

/** "According to the document": one named before. */
const NAMED_BEFORE = /^(?:the|that|this) (?:documents?|papers?|filing)$/i;

/**
 * The basis of each claim, in the order of the text. Once an article quotes emails or memos, what people write right after that stands in them as well; and
 * "the document" of an indictment is somebody's word, as the indictment is.
 */
export function basesOf(claims: readonly Voiced[]): Basis[] {
  let letters = Number.NEGATIVE_INFINITY;
  let paper: Basis = 'document';
  return claims.map(({ source, cue, block }): Basis => {
    const said = cue?.text ?? '';
    const basis = basisOf(source, said);
    if (source === null) return basis;
    if (NAMED_BEFORE.test(source.text)) return basis === 'document' ? paper : basis;
    const head = headOf(source.text);
    if (basis === 'document') paper = 'document';
    else if (OWN_VOICES.has(head)) paper = 'word';
    const written =
      basis === 'word' &&
      block - letters <= NEAR_BLOCKS &&
      WRITES.has(cueLemma(said)) &&
      !IN_PUBLIC.test(said) &&
      !ANSWERS.test(source.text);
    if (written || (basis === 'document' && LETTERS.test(head))) letters = block;
    return written ? 'document' : basis;
  });
}
