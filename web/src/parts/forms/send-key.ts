import type { KeyboardEvent } from 'react';

/** Whether a key struck in a form is mod+Enter and sends it; once, however long it is held. The browser’s own answer to it is kept back. */
export function sendsByKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'repeat' | 'preventDefault'>): boolean {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
  event.preventDefault();
  return !event.repeat;
}
