import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Action } from './action.ts';
import { ActionRegistry } from './action-registry.ts';
import { withoutCharacterKeys } from './character-keys.ts';
import { keyName, readStroke } from './key-sequence.ts';
import type { KeyName } from './key-sequence.ts';
import { ActionsContext } from './use-actions.ts';
import { NextKeys } from './next-keys.tsx';
import { singleKeys } from './use-single-keys.ts';

/** After so long a first key is forgotten. */
const FORGOTTEN_AFTER_MILLISECONDS = 4000;

interface Waiting {
  readonly candidates: readonly Action[];
  readonly typed: number;
}

const NOTHING: Waiting = { candidates: [], typed: 0 };

/** Listens for the keys of all actions on offer, and shows which keys may follow a first one. */
export function Keyboard({ children }: { readonly children: ReactNode }): ReactNode {
  const [registry] = useState(() => new ActionRegistry());
  const strokes = useRef<readonly KeyName[]>([]);
  const [waiting, setWaiting] = useState(NOTHING);

  useEffect(() => {
    let timer = 0;
    let listWasOpen = false;
    const look = ({ target }: KeyboardEvent): void => {
      listWasOpen = hasListOpen(target);
    };
    const forget = (): void => {
      globalThis.clearTimeout(timer);
      strokes.current = [];
      setWaiting(NOTHING);
    };
    const listen = (event: KeyboardEvent): void => {
      const key = keyName(event);
      if (key === undefined || event.defaultPrevented || event.isComposing) return;
      // It has closed the list; who wants to leave the field, too, strikes it again.
      if (key === 'Escape' && listWasOpen) return;
      // A key held down repeats: what it records, or asks about first, is done once.
      if (event.repeat && key.startsWith('mod+')) return event.preventDefault();
      const possible = registry.all().filter(({ enabled }) => enabled !== false);
      const offered = offeredAt(event.target, possible);
      // A dialog’s own Escape and a button’s own Enter come first.
      if (strokes.current.length === 0 && (key === 'Enter' || key === 'Space') && isControl(event.target)) return;
      const had = strokes.current.length > 0;
      const outcome = readStroke(strokes.current, key, offered);
      forget();
      if (outcome.kind === 'none') {
        if (had) event.preventDefault();
        return;
      }
      event.preventDefault();
      if (outcome.kind === 'run') {
        if (!event.repeat || outcome.bound.once !== true) outcome.bound.run();
      } else {
        strokes.current = outcome.strokes;
        setWaiting({ candidates: outcome.candidates, typed: outcome.strokes.length });
        timer = globalThis.setTimeout(forget, FORGOTTEN_AFTER_MILLISECONDS);
      }
    };
    document.addEventListener('keydown', look, { capture: true });
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', look, { capture: true });
      document.removeEventListener('keydown', listen);
      globalThis.clearTimeout(timer);
    };
  }, [registry]);

  return (
    <ActionsContext value={registry}>
      {children}
      <NextKeys candidates={waiting.candidates} typed={waiting.typed} />
    </ActionsContext>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

/** Those of the actions, by those of their keys, that a key struck there may be meant for. */
function offeredAt(target: EventTarget | null, possible: readonly Action[]): readonly Action[] {
  if (isInDialog(target)) return possible.filter(({ overDialogs }) => overDialogs === true).map(whileTyping);
  if (isTyping(target)) return possible.filter((action) => action.whileTyping === true).map(whileTyping);
  return singleKeys.areOn() ? possible : possible.map(withoutCharacterKeys);
}

/** What a dialog or menu lies over is not to be changed by keys that are meant for it. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role=dialog], [role=menu]') !== null;

/** Whether a field has its list of choices open below it. */
const hasListOpen = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('[aria-haspopup=listbox][data-expanded]');

/** The action by those of its keys that a field has no use for. */
const whileTyping = (action: Action): Action => ({
  ...action,
  keys: action.keys.filter((key) => key === 'Escape' || key.startsWith('mod+')),
});

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a[href], summary, [role=button], [role=option], [role=tab], input') !== null;
