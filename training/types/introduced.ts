import { SOURCE_TYPES } from '../../functions/domain/extraction/claim.ts';
import type { Span } from '../../functions/domain/article/article.ts';
import type { TypedText } from './examples.ts';

/** A line of `introduced/` breaks their format. */
export class BadPassage extends Error {
  override readonly name = 'BadPassage';
}

/** Before each passage, so that its first line is no headline. */
const HEADLINE = 'Notes of the day\n\n';

/**
 * Reads a file of little passages in which sources are introduced: passages stand apart by an empty line, a line is a paragraph, and `{words|name|type}`
 * marks the words for a source with the name that they stand for and its type.
 * @throws BadPassage, which names what is wrong
 */
export function readIntroduced(file: string): TypedText[] {
  return file
    .split(/\n\s*\n/)
    .filter((passage) => passage.trim() !== '')
    .map((passage) => readPassage(passage.trim().replaceAll('\n', '\n\n')));
}

function readPassage(marked: string): TypedText {
  let text = HEADLINE;
  const sources = [];
  for (const piece of marked.split(/(\{[^{}]*\})/)) {
    if (!/[{}]/.test(piece)) text += piece;
    else {
      const [, words = '', named] = /^\{([^|{}]+)\|[^|{}]+\|([^|{}]+)\}$/.exec(piece) ?? [];
      const type = SOURCE_TYPES.find((known) => known === named?.trim());
      if (type === undefined) throw new BadPassage(`Neither text nor {words|name|type}: ${piece}`);
      const spans: Span[] = [[text.length, text.length + words.length]];
      sources.push({ spans, type });
      text += words;
    }
  }
  return { text, sources };
}
