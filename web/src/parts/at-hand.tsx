import { lazy, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';

/** A part of the page in a chunk of its own. */
export interface AtHand<Props> {
  /** Drawn at once where the chunk is there already, else once it has come: stands within a `Suspense`. */
  readonly Part: (props: Props) => ReactNode;
  /** Brings the chunk, so that it is at hand. */
  readonly bring: () => Promise<unknown>;
}

/**
 * Makes a component that is loaded when it is wanted, or ahead by `bring`. Unlike React’s `lazy` it is drawn without a pause once it is there: who opens
 * it by key types on at once, and the words must not go astray.
 */
export function atHand<Props extends object>(load: () => Promise<ComponentType<Props>>): AtHand<Props> {
  let there: ComponentType<Props> | undefined;
  const bring = async (): Promise<ComponentType<Props>> => {
    there ??= await load();
    return there;
  };
  const Later = lazy(async () => ({ default: await bring() }));
  function Part(props: Props): ReactNode {
    // For as long as it is shown it stays the one that it was: another would lose what was typed.
    const [Chosen] = useState<ComponentType<Props>>(() => there ?? Later);
    return <Chosen {...props} />;
  }
  return { Part, bring };
}
