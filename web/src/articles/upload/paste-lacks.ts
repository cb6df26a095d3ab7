import { LIMITS } from '../../../../config/limits.ts';
import type { Lack } from '../../parts/forms/lack.ts';

/** What to say of a text that is longer than articles may be, also while it is written; undefined for others. */
export const tooLong = (text: string): string | undefined =>
  text.length > LIMITS.articleCharacters ? `At most ${LIMITS.articleCharacters.toLocaleString('en-GB')} characters are read.` : undefined;

/** What keeps a pasted article from being uploaded; undefined where nothing does. */
export function pasteLack(text: string): Lack<'text'> | undefined {
  const message = text.trim() === '' ? 'Paste or write the article’s text.' : tooLong(text);
  return message === undefined ? undefined : { field: 'text', message };
}
