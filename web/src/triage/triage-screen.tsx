import type { ReactNode } from 'react';

export function TriageScreen(): ReactNode {
  return null;
}
