import { Changes } from './changes.ts';
import { DoneStack } from './done-stack.ts';

/** What was changed on this page, over all of its screens. */
export const changes = new Changes();

/** What was done on this page and can be undone. */
export const done = new DoneStack();
