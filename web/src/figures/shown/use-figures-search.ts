import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDesk } from '../../desks/use-desk.ts';
import { DEFAULT_PERIOD, readFiguresSearch } from './figures-search.ts';
import type { Period } from './period.ts';

/** Whose figures are shown, over how long and how, as the address has it, and the ways to change it. */
export function useFiguresSearch() {
  const { desk, days, view } = useSearch({ from: '/frame/figures' });
  const navigate = useNavigate({ from: '/figures' });
  const here = useDesk();
  const set = (part: { readonly desk?: string; readonly days?: Period; readonly view?: 'tables' | 'charts' }): void => {
    void navigate({ search: (now) => readFiguresSearch({ ...now, ...part }), replace: true, resetScroll: false });
  };
  return { desk: desk ?? here, period: days ?? DEFAULT_PERIOD, asTables: view === 'tables', set };
}
