import type { Article, Block, BlockRole } from '../../../../functions/domain/article/article.ts';
import type { Claim } from '../../../../functions/domain/extraction/claim.ts';
import { findClaims } from '../../../../functions/domain/extraction/find-claims.ts';

/** One block of a made-up article: a paragraph, or another role before a bar (`headline|…`). */
export type Line = string;

const ROLES: readonly BlockRole[] = [
  'headline',
  'summary',
  'subheading',
  'list-item',
  'quote',
  'caption',
  'byline',
  'timestamp',
  'credit',
  'related',
  'furniture',
];

interface Options {
  readonly publishedAt?: string | null;
  readonly language?: string;
}

/** An article of the given blocks, as a parser would hand it on. */
function articleOf(lines: readonly Line[], { publishedAt = null, language = 'en' }: Options = {}): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    const role = ROLES.find((name) => line.startsWith(`${name}|`));
    const content = role === undefined ? line : line.slice(role.length + 1);
    if (text !== '') text += '\n\n';
    blocks.push({ role: role ?? 'paragraph', text: content, start: text.length, end: text.length + content.length });
    text += content;
  }
  return {
    text,
    body: text,
    blocks,
    headline: blocks.find(({ role }) => role === 'headline')?.text ?? null,
    byline: null,
    outlet: null,
    section: null,
    publishedAt,
    language,
  };
}

export const claimsOf = (lines: readonly Line[], options?: Options): readonly Claim[] =>
  findClaims(articleOf(lines, options), { articleId: 'a' }).claims;

/** Source as resolved, a colon, the claim's words: what most expectations are about. */
export const told = (claim: Claim): string => `${claim.attribution.source?.name ?? '-'}: ${claim.text}`;
