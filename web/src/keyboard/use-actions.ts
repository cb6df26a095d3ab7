import { createContext, use, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Action } from './action.ts';
import { ActionRegistry } from './action-registry.ts';

export const ActionsContext = createContext(new ActionRegistry());

/** Offers actions while the calling part is on the screen. The newest `run` is called, however often the part is drawn anew. */
export function useActions(actions: readonly Action[]): void {
  const registry = use(ActionsContext);
  const [part] = useState(() => Symbol('part'));
  const newest = useRef(actions);
  useLayoutEffect(() => {
    newest.current = actions;
  });
  const shape = JSON.stringify(
    actions.map(({ id, label, group, keys, enabled, whileTyping }) => [id, label, group, keys, enabled, whileTyping]),
  );
  // With what it shows, not after it: a key may be struck as soon as somebody sees what it is for.
  useLayoutEffect(() => {
    registry.offer(
      part,
      newest.current.map((action) => ({ ...action, run: () => newest.current.find(({ id }) => id === action.id)?.run() })),
    );
  }, [registry, part, shape]);
  useLayoutEffect(() => () => registry.withdraw(part), [registry, part]);
}

/** All actions now offered. */
export function useOffered(): readonly Action[] {
  const registry = use(ActionsContext);
  return useSyncExternalStore(registry.subscribe, registry.all);
}
