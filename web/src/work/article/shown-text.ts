/** Characters that turn the direction of what follows, or hide: in somebody else’s text they may make a reader see what is not written. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The text with its invisible controls written out, as `[U+202E]`. */
export const shownText = (text: string): string =>
  text.replace(INVISIBLE, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
