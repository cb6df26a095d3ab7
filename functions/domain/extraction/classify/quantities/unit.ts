import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';

/** The counted thing: the words after the number up to the first that is no noun, and "killed", "wounded" and the like. */
export function unitAfter(text: string, tokens: readonly Token[], last: number, to: number): string {
  let end = last;
  let nouns = 0;
  for (let i = last + 1; i <= to && i - last < 7; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number' || token.kind === 'clitic') break;
    if (
      (token.lower === 'of' && nouns === 0) ||
      (token.lower === 'more' && nouns === 0) ||
      (token.lower === 'the' && nouns === 0) ||
      token.lower === 'other'
    )
      continue;
    if (STATES.has(token.lower)) {
      end = i;
      break;
    }
    if (/^(?:were|was|have|has|had|been|are|is)$/.test(token.lower) && (nouns > 0 || STATES.has(tokens[i + 1]?.lower ?? ''))) continue;
    const tag = tagOf(token, false);
    if (tag !== 'noun' && tag !== 'name' && !(tag === 'verb' && nouns === 0)) break;
    if (nouns > 0 && i > end + 1) break;
    nouns++;
    end = i;
  }
  const from = tokens[last + 1];
  const until = tokens[end];
  if (tokens[end + 1]?.lower === "'s") return '';
  if (end === last || from === undefined || until === undefined) return '';
  return text
    .slice(from.start, until.end)
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:of |more |the |other )+/i, '')
    .replaceAll(/\b(?:were|was|have|has|had|been|are|is) /gi, '');
}

const STATES = new Set(
  'killed dead died injured wounded missing arrested displaced hospitalized hospitalised infected executed detained hurt'.split(' '),
);
