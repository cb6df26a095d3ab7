import type { Action } from '../../keyboard/action.ts';

/** Escape leaves the field that somebody writes in, so that single keys are keys again. */
export const leaveField = (group: string): Action => ({
  id: 'leave-field',
  label: 'Leave the field',
  group,
  keys: ['Escape'],
  run: () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  },
  whileTyping: true,
});
