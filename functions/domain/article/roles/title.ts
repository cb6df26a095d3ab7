/** True where a text stops as a sentence does: a full stop, question or exclamation mark, perhaps inside closing quotes or brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964]["'\u201D\u2019)\]\u00BB]*$/.test(text.slice(-8));
}

/** True where a line could be a title: short, no sentence end, no beginning in mid-sentence. */
export function isTitleLike(text: string): boolean {
  return text.length <= 200 && !endsSentence(text) && !/[,;:]$/.test(text) && !/^\p{Ll}/u.test(text) && /[\p{L}\p{N}]/u.test(text);
}

/** True where nearly every longer word is capitalised, as in American headlines. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'\u2019-]{3,}/gu) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75;
}

/** True for the first line of a text where it is a headline even though it stops as a sentence does. */
export function isSentenceHeadline(text: string): boolean {
  if (text.length > 160 || !endsSentence(text)) return false;
  return isTitleCase(text) || (/[?!]["'\u201D\u2019]?$/.test(text) && text.length <= 110);
}
