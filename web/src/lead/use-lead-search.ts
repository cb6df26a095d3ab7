import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LeadTab } from './lead-tabs.ts';

/** The part of the screen and the claim that its address names, and the ways to change them. */
export function useLeadSearch() {
  const { tab = 'hands', claim } = useSearch({ from: '/frame/desks/$desk/lead' });
  const navigate = useNavigate({ from: '/desks/$desk/lead' });
  return {
    tab,
    claim,
    show: (next: LeadTab, of?: string): void => {
      void navigate({ search: { tab: next, ...(of === undefined ? {} : { claim: of }) }, resetScroll: false });
    },
    look: (of: string | undefined): void => {
      void navigate({ search: { tab, ...(of === undefined ? {} : { claim: of }) }, replace: true, resetScroll: false });
    },
  };
}
