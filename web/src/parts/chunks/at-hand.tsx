import type { ComponentType, ReactNode } from 'react';
import { Chunk } from './chunk.ts';
import { Missing } from './missing.tsx';
import { useChunk } from './use-chunk.ts';

/** A part of the page in a chunk of its own. */
export interface AtHand<Props> {
  /** Drawn at once where the chunk is there already, else once it has come; where it does not come it says so in its place. */
  readonly Part: (props: Props) => ReactNode;
  readonly chunk: Chunk<ComponentType<Props>>;
}

/**
 * Makes a component that is loaded when it is wanted, or ahead by its chunk. React’s `lazy` would pause even where it is there, and who opens it by key types on
 * at once; and a load that failed once would break the page until it is reloaded.
 * @param waiting stands in its place meanwhile
 */
export function atHand<Props extends object>(load: () => Promise<ComponentType<Props>>, waiting: ReactNode = null): AtHand<Props> {
  const chunk = new Chunk(load);
  function Part(props: Props): ReactNode {
    const { there: There, error, retry } = useChunk(chunk, true);
    if (There !== undefined) return <There {...props} />;
    return error === null ? waiting : <Missing error={error} onRetry={retry} />;
  }
  return { Part, chunk };
}
