import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';

interface OnDemandProps {
  readonly wanted: boolean;
  readonly children: ReactNode;
}

/** Draws a lazy part from when it is first wanted on: its script is loaded then, and not on every first visit. */
export function OnDemand({ wanted, children }: OnDemandProps): ReactNode {
  const [was, setWas] = useState(wanted);
  if (wanted && !was) setWas(true);
  return was ? <Suspense fallback={null}>{children}</Suspense> : null;
}
