import { isUnsent } from './upload-queue.ts';
import type { UploadQueue } from './upload-queue.ts';

/**
 * Has the browser ask before the page goes while an upload would be lost with it, whichever screen is shown.
 * @param page the window, or what stands for it
 */
export function guardUnsent({ read, subscribe }: Pick<UploadQueue, 'read' | 'subscribe'>, page: EventTarget): void {
  // Not for good: a page that may ask is never kept for when somebody comes back to it.
  subscribe(() => {
    if (read().some(isUnsent)) page.addEventListener('beforeunload', ask);
    else page.removeEventListener('beforeunload', ask);
  });
}

const ask = (event: Event): void => event.preventDefault();
