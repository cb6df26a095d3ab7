import type { ShownPart } from './selected-spans.ts';

/** What of the stretches of text in a part of the page is selected, in the order of the text. @see ArticleText, whose stretches say by `data-at` where they begin */
export function selectedParts(root: HTMLElement, range: Range): readonly ShownPart[] {
  if (range.collapsed) return [];
  return [...root.querySelectorAll<HTMLElement>('[data-at]')].flatMap((stretch) => {
    if (!range.intersectsNode(stretch)) return [];
    const from = range.comparePoint(stretch, 0) < 0 ? lengthBefore(stretch, range.startContainer, range.startOffset) : 0;
    const to =
      range.comparePoint(stretch, stretch.childNodes.length) > 0
        ? lengthBefore(stretch, range.endContainer, range.endOffset)
        : (stretch.textContent ?? '').length;
    return from < to ? [{ at: Number(stretch.dataset['at']), from, to }] : [];
  });
}

/** How much of a stretch’s text stands before a place in it. */
function lengthBefore(stretch: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(stretch);
  before.setEnd(container, offset);
  return before.toString().length;
}
