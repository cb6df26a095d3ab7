import type { Article } from '../../../functions/domain/article/article.ts';
import type { Claim, Source } from '../../../functions/domain/extraction/claim.ts';
import { withType } from '../source-in-words.ts';

const PRONOUN = /^(?:he|she|they|it|who|him|her|them|i|we)$/i;

/** Who is taken for the source, and how the article's words lead to them. */
export function sourceStory(article: Article, claim: Claim): string[] {
  const { source, via } = claim.attribution;
  if (source === null) return ['nobody named: the words around it keep a distance, and the article says nowhere whose word it is'];
  return [...told(article, source), ...via.flatMap((outer) => [`at second hand, via ${withType(outer)}`])];
}

function told(article: Article, source: Source): string[] {
  const { text, name } = source;
  if (plain(text) === plain(name)) return [withType(source), 'named in these words'];
  if (text.toLowerCase().includes(name.toLowerCase())) return [withType(source), `named within the words “${text}”`];
  const how = PRONOUN.test(text) ? 'who spoke or was named last before' : 'whom the article names so elsewhere';
  const first = article.text.toLowerCase().indexOf(name.toLowerCase());
  const where = first < 0 ? '' : `, as in “…${around(article, first, name.length)}…”`;
  return [withType(source), `“${text}” stands for ${name}, ${how}${where}`];
}

/** Without article and case. */
const plain = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const REACH = 50;

/** The words around a name in its own block, whole ones only. */
function around({ text, blocks }: Article, at: number, length: number): string {
  const block = blocks.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length };
  const [from, to] = [at - REACH, at + length + REACH];
  const before = from > block.start ? text.slice(from, at).replace(/^\S*\s/, '') : text.slice(block.start, at);
  const after = to < block.end ? text.slice(at + length, to).replace(/\s\S*$/, '') : text.slice(at + length, block.end);
  return `${before}${text.slice(at, at + length)}${after}`;
}
