import type { ReactNode } from 'react';

export function FiguresScreen(): ReactNode {
  return null;
}
