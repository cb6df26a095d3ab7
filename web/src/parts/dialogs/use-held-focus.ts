import { useLayoutEffect, useRef } from 'react';
import type { FocusEvent } from 'react';

const dialogAround = (element: HTMLElement | null): HTMLElement | null => element?.closest<HTMLElement>('[role=dialog]') ?? null;

/**
 * Keeps the focus in a dialog while it is held open: a button that was pressed is dead until the answer is there and loses it, and the next keys would be
 * meant for what the dialog lies over. The button then has it again.
 * @returns to be told what has the focus in the dialog
 */
export function useHeldFocus(held: boolean): (event: FocusEvent) => void {
  const last = useRef<HTMLElement | null>(null);
  const dead = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (held) {
      dead.current = last.current?.matches(':disabled') === true ? last.current : null;
      dialogAround(dead.current)?.focus();
    } else if (dead.current !== null) {
      if (document.activeElement === dialogAround(dead.current)) dead.current.focus();
      dead.current = null;
    }
  }, [held]);
  return ({ target }) => {
    last.current = target instanceof HTMLElement ? target : null;
  };
}
