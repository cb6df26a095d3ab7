import type { ComponentType, ReactNode } from 'react';
import { atHand } from './at-hand.tsx';

/** A screen as the router takes it: drawn as it is, and what brings its script before. */
interface Screen {
  (props: object): ReactNode;
  readonly preload: () => Promise<void> | undefined;
}

/** Makes a screen that is loaded when it is gone to. Where it does not come, one is there all the same, with what stands around it, and is told so. */
export function screen(load: () => Promise<ComponentType>): Screen {
  const { Part, chunk } = atHand(load);
  const bring = async (): Promise<void> => {
    try {
      await chunk.bring();
    } catch {
      // The screen asks for it itself, and says why it is not there.
    }
  };
  return Object.assign(Part, { preload: () => (chunk.there === undefined ? bring() : undefined) });
}
