import { createContext, use, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Action } from './action.ts';
import { ActionRegistry } from './action-registry.ts';
import { withoutCharacterKeys } from './character-keys.ts';
import { useSingleKeys } from './use-single-keys.ts';

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
    actions.map(({ id, label, group, keys, enabled, whileTyping, overDialogs }) => [
      id,
      label,
      group,
      keys,
      enabled,
      whileTyping,
      overDialogs,
    ]),
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

/** All actions now offered, with those of their keys that work. */
export function useOffered(): readonly Action[] {
  const registry = use(ActionsContext);
  const all = useSyncExternalStore(registry.subscribe, registry.all);
  return useSingleKeys() ? all : all.map(withoutCharacterKeys);
}
