import type { ReactNode } from 'react';

export function ArticlesScreen(): ReactNode {
  return null;
}
