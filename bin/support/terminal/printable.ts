/** Characters that are not seen but act: joiners, marks of direction, soft hyphens, tags. Without them, words look the same or nearly so. */
const UNSEEN = /\p{Cf}/gu;

/**
 * A text as one line that cannot steer a terminal, whoever wrote it: control characters and white space become a space, unseen characters (which turn
 * or hide what stands around them) go, halves of characters become U+FFFD.
 */
export const printable = (text: string): string =>
  text
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** A value as JSON on one line, with whatever could steer a terminal escaped; parsed, it is the same value. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[\u007F-\u009F\p{Cf}\u2028\u2029]/gu, (character) =>
    Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
