import { Spotlight } from '@mantine/spotlight';
import type { SpotlightActionGroupData } from '@mantine/spotlight';
import type { ReactNode } from 'react';
import { Keys } from './keys.tsx';
import { paletteStore } from './palette-store.ts';
import { useOffered } from './use-actions.ts';

/** The command palette: everything that can be done here, found by its words. */
export function Palette(): ReactNode {
  const offered = useOffered().filter(({ enabled }) => enabled !== false);
  const groups: SpotlightActionGroupData[] = [...Map.groupBy(offered, ({ group }) => group)].map(([group, actions]) => ({
    group,
    actions: actions.map(({ id, label, keys, run }) => ({
      id,
      label,
      onClick: run,
      ...(keys[0] === undefined ? {} : { rightSection: <Keys binding={keys[0]} /> }),
    })),
  }));
  return (
    <Spotlight
      actions={groups}
      store={paletteStore}
      shortcut={null}
      attributes={{ content: { 'aria-label': 'Commands' } }}
      highlightQuery
      scrollable
      maxHeight={440}
      nothingFound="Nothing of that name can be done here."
      searchProps={{ placeholder: 'What would you like to do?', 'aria-label': 'What would you like to do?' }}
    />
  );
}
