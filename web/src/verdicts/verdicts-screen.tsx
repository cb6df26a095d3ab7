import type { ReactNode } from 'react';

export function VerdictsScreen(): ReactNode {
  return null;
}
