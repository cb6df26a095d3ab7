import type { Mentions } from '../api/schema.d.ts';

/** How many notes that call the person they have not seen, of those that were read. */
export const unseenCount = (mentions: Pick<Mentions, 'items'> | undefined): number =>
  (mentions?.items ?? []).filter(({ seen }) => !seen).length;

/** Up to when all of them are seen; undefined where there is nothing to mark. */
export const seenMark = ({ items }: Pick<Mentions, 'items'>): string | undefined =>
  items
    .filter(({ seen }) => !seen)
    .map(({ note }) => note.at)
    .toSorted()
    .at(-1);
