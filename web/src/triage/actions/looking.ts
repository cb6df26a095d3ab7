import type { Action } from '../../keyboard/action.ts';
import { VIEWS } from '../lists/views.ts';
import type { Offered } from './offered.ts';

/** What else can be looked at. */
export function looking({ onSearch, onShowMutes, onToggleContext, onView, hands: { one } }: Offered): readonly Action[] {
  const group = 'Look';
  return [
    { id: 'search', label: 'Search in this list', group, keys: ['f'], run: onSearch },
    {
      id: 'context',
      label: 'Show or hide the words around the claim',
      group,
      keys: ['e'],
      enabled: one !== undefined,
      run: onToggleContext,
    },
    { id: 'mutes', label: 'Show what is muted', group, keys: ['M'], run: onShowMutes },
    ...VIEWS.map((view, place) => ({
      id: `view-${view.id}`,
      label: `Show: ${view.label.toLowerCase()}`,
      group,
      keys: [String(place + 1)],
      run: () => onView(view),
    })),
  ];
}
