import type { BlockRole } from '../../article/article.ts';
import { likeness } from '../claims/likeness.ts';
import type { SearchedBlock } from '../claims/searched.ts';
import { harmsIn } from '../lexicon/claims/harm.ts';
import type { Wording } from '../text/wording.ts';
import { wordingOf } from '../text/wording.ts';
import type { Story } from './weighed.ts';

const OPENING_PARAGRAPHS = 2;

/**
 * What an article is about, by its headline, summary and first paragraphs.
 * @param wordings of the blocks, where they are at hand
 */
export function storyOf(blocks: readonly SearchedBlock[], wordings: readonly Wording[] = blocks.map(({ text }) => wordingOf(text))): Story {
  const of = (...roles: readonly BlockRole[]): Wording[] => wordings.filter((_, at) => roles.some((role) => blocks[at]?.role === role));
  const top = of('headline', 'summary');
  const opening = of('paragraph').slice(0, OPENING_PARAGRAPHS);
  const both = [...top, ...opening];
  return {
    headline: tellingOf(top),
    opening: tellingOf(opening),
    harms: harmsIn({ text: both.map(({ text }) => text).join(' '), hints: both.reduce((all, { hints }) => all | hints, 0) }),
    end: blocks.at(-1)?.end ?? 0,
  };
}

const tellingOf = (wordings: readonly Wording[]): ReadonlySet<string> => new Set(wordings.flatMap(({ telling }) => [...telling]));

/** How many telling words a text has in common with a part of its article. */
export const sharedWith = (part: ReadonlySet<string>, telling: ReadonlySet<string>): number =>
  part.size === 0 ? 0 : likeness(telling, part).shared;
