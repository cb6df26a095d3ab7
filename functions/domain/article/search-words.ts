/** Fewest letters of a word that can be searched for; numbers may be shorter. */
const SHORTEST = 3;
/** Most of a word that counts, and most words of a title. */
const LONGEST = 60;
const MOST = 30;

/**
 * The words by which a title can be found, or that a search asks for: whole words without case and accents, each once, in the order of the text.
 * @param text a headline, a file name, what somebody typed
 */
export function searchWords(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST || /\p{N}/u.test(word));
  return [...new Set(words.map((word) => word.slice(0, LONGEST)))].slice(0, MOST);
}

/** What an article is known by: its headline, and its file's name without folders and ending. */
export const titleOf = (headline: string | null, key: string): string =>
  `${headline ?? ''} ${(key.split('/').at(-1) ?? '').replace(/\.[a-z]{1,5}$/i, '')}`;
