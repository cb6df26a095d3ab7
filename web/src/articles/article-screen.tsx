import type { ReactNode } from 'react';

export function ArticleScreen(): ReactNode {
  return null;
}
