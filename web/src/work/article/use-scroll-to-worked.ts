import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Brings the words of the worked claim into sight, when it becomes another one and when its article is loaded. @param loaded the article is shown */
export function useScrollToWorked(viewport: RefObject<HTMLElement | null>, worked: string | undefined, loaded: boolean): void {
  useEffect(() => {
    if (!loaded || worked === undefined) return undefined;
    const toClaim = (): void => viewport.current?.querySelector('[data-worked]')?.scrollIntoView({ block: 'center' });
    toClaim();
    // Paragraphs on the way get their true height only when they come into sight; then the claim has moved.
    const settled = requestAnimationFrame(() => requestAnimationFrame(toClaim));
    return () => cancelAnimationFrame(settled);
  }, [viewport, worked, loaded]);
}
