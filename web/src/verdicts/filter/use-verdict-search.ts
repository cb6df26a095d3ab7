import { useNavigate, useSearch } from '@tanstack/react-router';
import { withField } from './verdict-filter.ts';
import type { VerdictSearch } from './verdict-filter.ts';

/** The filter and the claim that is open, as the address has them, and the ways to change it. */
export function useVerdictSearch() {
  const search = useSearch({ from: '/frame/verdicts' });
  const navigate = useNavigate({ from: '/verdicts' });
  const { claim, ...filter } = search;
  return {
    filter,
    claim,
    set: <Name extends keyof VerdictSearch>(name: Name, value: VerdictSearch[Name] | undefined): void => {
      void navigate({ search: (now) => withField(now, name, value), replace: true });
    },
    clear: (): void => {
      void navigate({ search: claim === undefined ? {} : { claim }, replace: true });
    },
    close: (): void => {
      void navigate({ search: filter, resetScroll: false });
    },
  };
}
