import type { Lack } from '../../../parts/forms/lack.ts';
import type { Quoted } from '../quoted.ts';

/** One of the claims that are made of one. */
export interface Part {
  /** Tells it from the others while the form is open. */
  readonly key: number;
  /** What it says, which may be put so that it stands alone. */
  readonly text: string;
  /** Where its words stand; null where they stand where the whole claim does. */
  readonly quoted: Quoted | null;
}

/** The parts with one more, in words of the article. */
export const withPart = (parts: readonly Part[], quoted: Quoted): Part[] => [
  ...parts,
  { key: Math.max(0, ...parts.map(({ key }) => key)) + 1, text: quoted.text, quoted },
];

/** What is sent: the place of words that were marked, and their text only where it was put otherwise. */
export const partsBody = (parts: readonly Part[]) =>
  parts.map(({ text, quoted }) => {
    const said = text.trim();
    if (quoted === null) return { text: said };
    return said === quoted.text ? { spans: [quoted] } : { spans: [quoted], text: said };
  });

/** Why it cannot be split so, in words that say what to do; undefined where it can. */
export function splitLack(parts: readonly Part[]): Lack<'words' | `part-${number}`> | undefined {
  if (parts.length < 2) return { field: 'words', message: 'Mark the words of each part and add it: two parts at least.' };
  const empty = parts.find(({ text }) => text.trim() === '');
  if (empty !== undefined) return { field: `part-${empty.key}`, message: 'Each part must say something.' };
  const texts = parts.map(({ text }) => text.trim());
  const repeat = parts.find(({ text }, place) => texts.indexOf(text.trim()) < place);
  return repeat && { field: `part-${repeat.key}`, message: 'Two parts say the same.' };
}
