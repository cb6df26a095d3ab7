import type { Span } from '../../functions/domain/article/article.ts';

/** Words of a text, each known by the offset at which it starts. */
export type Words = ReadonlySet<number>;

/** The words inside the spans: runs of letters, digits and underscores. */
export function wordsIn(text: string, spans: readonly Span[]): Words {
  const words = new Set<number>();
  for (const [start, end] of spans) {
    for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}_]+/gu)) words.add(start + word.index);
  }
  return words;
}

/** How many words are in both. */
export function shared(a: Words, b: Words): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both;
}

/** Intersection over union, 0 to 1. */
export function iou(a: Words, b: Words): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** The words that are in any of them. */
export function union(sets: readonly Words[]): Words {
  return new Set(sets.flatMap((words) => [...words]));
}

/** The text of the spans, joined by a space. */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ');
}
