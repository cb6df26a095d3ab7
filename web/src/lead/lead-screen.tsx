import type { ReactNode } from 'react';

export function LeadScreen(): ReactNode {
  return null;
}
