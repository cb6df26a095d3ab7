import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** A selection comes to rest within so many milliseconds. */
const AT_REST = 150;

/** Where a selection within a part of the page ends on the screen, in pixels; undefined while there is none. It goes when the page is scrolled. */
export function useSelectionEnd(root: RefObject<HTMLElement | null>): { readonly x: number; readonly y: number } | undefined {
  const [end, setEnd] = useState<{ readonly x: number; readonly y: number }>();
  const look = useDebouncedCallback(() => setEnd(endWithin(root.current)), AT_REST);
  useEffect(() => {
    const hide = (): void => setEnd(undefined);
    document.addEventListener('selectionchange', look);
    document.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('scroll', hide, { capture: true });
    };
  }, [look]);
  return end;
}

/** The range that is selected, where some of it lies within. */
export function rangeWithin(root: HTMLElement | null): Range | undefined {
  const selection = getSelection();
  if (root === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(root) ? range : undefined;
}

function endWithin(root: HTMLElement | null): { readonly x: number; readonly y: number } | undefined {
  const line = [...(rangeWithin(root)?.getClientRects() ?? [])].at(-1);
  return line === undefined ? undefined : { x: line.right, y: line.bottom };
}
