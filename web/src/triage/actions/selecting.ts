import type { Action } from '../../keyboard/action.ts';
import { claimsOn } from '../cursor/selection.ts';
import type { Offered } from './offered.ts';

/** What can be selected. */
export function selecting({ list, onKeys, onSelectStory }: Offered): readonly Action[] {
  const group = 'Select';
  const { row, cursor, selected } = list;
  const stretch = (by: number) => (): void => {
    onKeys();
    list.stretch(by);
  };
  return [
    {
      id: 'select',
      label: 'Select, or no longer',
      group,
      keys: ['x', 'Space'],
      enabled: cursor !== null,
      run: () => list.toggle(claimsOn(row), cursor ?? ''),
    },
    { id: 'select-down', label: 'Select on to the next', group, keys: ['J', 'shift+ArrowDown'], run: stretch(1) },
    { id: 'select-up', label: 'Select on to the one before', group, keys: ['K', 'shift+ArrowUp'], run: stretch(-1) },
    { id: 'select-story', label: 'Select all of the story', group, keys: ['*'], enabled: cursor !== null, run: onSelectStory },
    { id: 'select-all', label: 'Select all that is loaded', group, keys: ['mod+a'], run: list.selectAll },
    { id: 'select-none', label: 'Select nothing', group, keys: ['Escape'], enabled: selected.length > 0, run: list.clear },
  ];
}
