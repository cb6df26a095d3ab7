import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { showProblem } from '../messages/notices.tsx';
import type { AtHand } from './at-hand.tsx';
import { useChunk } from './use-chunk.ts';

interface OnDemandProps<Props> {
  readonly part: AtHand<Props>;
  readonly wanted: boolean;
  /** It did not come: to want it no more, so that it can be wanted again. Left out, it is asked for until it comes, and nothing said. */
  readonly onMissing?: () => void;
  readonly children: (Part: ComponentType<Props>) => ReactNode;
}

/** Draws what lies over the page from when it is first wanted on: its script is loaded then, and not on every first visit. Where it does not come, a notice says so, and the page stays. */
export function OnDemand<Props>({ part, wanted, onMissing, children }: OnDemandProps<Props>): ReactNode {
  const [was, setWas] = useState(wanted);
  if (wanted && !was) setWas(true);
  const { there, error } = useChunk(part.chunk, wanted);
  useEffect(() => {
    if (error === null || onMissing === undefined) return;
    onMissing();
    showProblem(error);
    // Once for each time that it did not come, whatever else is drawn anew meanwhile.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [error]);
  return was && there !== undefined ? children(there) : null;
}
