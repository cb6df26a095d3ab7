import type { KeyboardEvent } from 'react';

type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'repeat' | 'defaultPrevented' | 'preventDefault'>;

/**
 * Whether a key struck in a form is mod+Enter and sends it; once, however long it is held. The browser’s own answer to it is kept back. Where a field has taken
 * the key for itself, as a list of names does that is open below it, it is not the form’s.
 */
export function sendsByKey(event: Stroke): boolean {
  if (event.defaultPrevented || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
  event.preventDefault();
  return !event.repeat;
}
