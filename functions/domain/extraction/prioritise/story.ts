import { likeness, tellingWords } from '../claims/likeness.ts';
import type { SearchedBlock } from '../claims/searched.ts';
import { harmsIn } from '../lexicon/harm.ts';
import { wordingOf } from '../text/wording.ts';
import type { Story } from './weighed.ts';

const OPENING_PARAGRAPHS = 2;

/** What an article is about, by its headline, summary and first paragraphs. */
export function storyOf(blocks: readonly SearchedBlock[]): Story {
  const top = joined(blocks.filter(({ role }) => role === 'headline' || role === 'summary'));
  const opening = joined(blocks.filter(({ role }) => role === 'paragraph').slice(0, OPENING_PARAGRAPHS));
  return {
    headline: tellingWords(top),
    opening: tellingWords(opening),
    harms: harmsIn(wordingOf(`${top} ${opening}`)),
    end: blocks.at(-1)?.end ?? 0,
  };
}

const joined = (blocks: readonly SearchedBlock[]): string => blocks.map(({ text }) => text).join(' ');

/** How many telling words a text has in common with a part of its article. */
export const sharedWith = (words: ReadonlySet<string>, text: string): number => likeness(tellingWords(text), words).shared;
