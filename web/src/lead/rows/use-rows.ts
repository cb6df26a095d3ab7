import { useRef, useState } from 'react';
import type { FocusEvent, RefObject } from 'react';
import { useActions } from '../../keyboard/use-actions.ts';
import { stepThrough } from '../../keyboard/step-through.ts';

/** Rows that j and k walk through. */
interface WalkedRows<Row> {
  /** For the element around all rows. */
  readonly around: { readonly ref: RefObject<HTMLDivElement | null>; readonly onFocus: (event: FocusEvent) => void };
  /** The row that was in focus last: what keys act on. Undefined where none was, or it is gone. */
  readonly current: Row | undefined;
}

/** Lets keys walk through rows, each an `li` with a `data-row`, and remembers which one they are to act on. @param what the rows are: `claim` */
export function useRows<Row extends { readonly id: string }>(rows: readonly Row[], what: string): WalkedRows<Row> {
  const ref = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const step = (by: 1 | -1) => () => stepThrough(ref.current, by, '[data-row]');
  const enabled = rows.length > 0;
  useActions([
    { id: 'row-after', label: `To the next ${what}`, group: 'Lead', keys: ['j'], enabled, run: step(1) },
    { id: 'row-before', label: `To the ${what} before`, group: 'Lead', keys: ['k'], enabled, run: step(-1) },
  ]);
  return {
    around: {
      ref,
      onFocus: ({ target }) => {
        const id = target.closest('li')?.querySelector<HTMLElement>('[data-row]')?.dataset['row'];
        if (id !== undefined) setFocused(id);
      },
    },
    current: rows.find(({ id }) => id === focused),
  };
}
