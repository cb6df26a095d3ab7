import { claimsOf } from './articles.ts';

/** Each stands in the middle of an article, as most reports do. */
export function read(sentence: string): { readonly content: string; readonly source: string | undefined }[] {
  return claimsOf([
    'It was a long week in the region, and the roads were closed for most of it.',
    textOf(sentence),
    'The weather stayed cold and the shops were shut.',
  ]).map((claim) => ({ content: claim.text, source: claim.attribution.source?.text }));
}

const textOf = (sentence: string): string => sentence.replaceAll('[+', '[').replaceAll(/[[\]{}]/g, '');

/** The claims of a sentence; `strangers` are sources that are not marked as such. */
interface Claims {
  readonly contents: readonly string[];
  readonly strangers: readonly (string | undefined)[];
}

/** What is marked `[as content]`. A content that begins with + goes on with the one before. */
export function marked(sentence: string): Claims {
  const contents: string[] = [];
  for (const [, words = ''] of sentence.matchAll(/\[([^\]]*)\]/g))
    if (words.startsWith('+')) contents.push(`${contents.pop() ?? ''} ${words.slice(1)}`);
    else contents.push(words);
  return { contents: contents.map((words) => words.replaceAll(/[{}]/g, '')), strangers: [] };
}

/** What is found in a marked sentence. A stranger is a source that is not marked `{as such}`, or none where there is one. */
export function found(sentence: string): Claims {
  const sources = [...sentence.matchAll(/\{([^}]*)\}/g)].map(([, words = '']) => words.replace(/,$/, ''));
  const claims = read(sentence);
  return {
    contents: claims.map(({ content }) => content),
    strangers: claims
      .map(({ source }) => source)
      .filter((source) => (source === undefined ? sources.length > 0 : !sources.includes(source))),
  };
}
