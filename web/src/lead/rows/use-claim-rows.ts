import { useNavigate } from '@tanstack/react-router';
import { useActions } from '../../keyboard/use-actions.ts';
import { useLeadSearch } from '../use-lead-search.ts';
import { useRows } from './use-rows.ts';

/** Rows of claims: beside walking through them, keys open one in the work view or check its audit. */
export function useClaimRows<Row extends { readonly id: string }>(desk: string, rows: readonly Row[]) {
  const walked = useRows(rows, 'claim');
  const navigate = useNavigate();
  const { show } = useLeadSearch();
  const { current } = walked;
  const enabled = current !== undefined;
  useActions([
    {
      id: 'claim-open',
      label: 'Open the claim in the work view',
      group: 'Lead',
      keys: ['o'],
      enabled,
      run: () => void navigate({ to: '/desks/$desk/work/{-$claim}', params: { desk, claim: current?.id } }),
    },
    { id: 'claim-audit', label: 'Check the claim’s audit', group: 'Lead', keys: ['A'], enabled, run: () => show('audit', current?.id) },
  ]);
  return walked;
}
