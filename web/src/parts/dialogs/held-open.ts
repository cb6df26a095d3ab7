import { createContext, use, useLayoutEffect } from 'react';

/** What a dialog tells what is in it, and is told. */
interface HeldOpen {
  /** Whether something in it is on its way, so that it stays open. */
  readonly held: boolean;
  readonly hold: (held: boolean) => void;
  /** Closes it as its user does: not while it is held open. */
  readonly close: () => void;
}

const nothing = (): void => {};

/** Outside a dialog nothing is held open. */
export const HeldOpenContext = createContext<HeldOpen>({ held: false, hold: nothing, close: nothing });

/** The dialog around the caller. */
export const useHeldOpen = (): HeldOpen => use(HeldOpenContext);

/** Keeps the dialog around the caller open while something is on its way. */
export function useHold(busy: boolean): void {
  const { hold } = use(HeldOpenContext);
  useLayoutEffect(() => {
    hold(busy);
    return () => hold(false);
  }, [busy, hold]);
}
