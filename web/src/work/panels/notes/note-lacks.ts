import type { Lack } from '../../../parts/forms/lack.ts';

/** What keeps a note from being added; undefined where nothing does. */
export const noteLack = (text: string): Lack<'text'> | undefined =>
  text.trim() === '' ? { field: 'text', message: 'Write the note first.' } : undefined;
