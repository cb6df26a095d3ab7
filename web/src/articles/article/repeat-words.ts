import type { Article, Upload } from '../../api/types.ts';
import { shownText } from '../../work/article/shown-text.ts';
import { placeOf } from '../list/file-name.ts';

/** Of an upload that brought nothing new: that its text is this article’s, and under which other name that came. */
export function repeatWords({ key, sameTextAs }: Pick<Upload, 'key' | 'sameTextAs'>): string {
  const [place, before] = [placeOf(key), sameTextAs == null ? null : placeOf(sameTextAs)];
  return before === null || before === place
    ? 'That upload brought the same text as before: it is this article, and nothing was queued twice.'
    : `${shownText(place)} brought the same text as ${shownText(before)}: it is this article, and nothing was queued twice.`;
}

/** Under which other names the article’s text came as well, each once; null where it never came again. */
export function alsoWords({ key, alsoAs }: Pick<Article, 'key' | 'alsoAs'>): string | null {
  if (alsoAs.length === 0) return null;
  const others = [...new Set(alsoAs.map(placeOf))].filter((place) => place !== placeOf(key));
  const came = others.length === 0 ? 'again under this name' : `as ${others.map(shownText).join(', ')}, too`;
  return `The same text came ${came}: it is this one article, and its claims were queued once.`;
}
