import type { Action } from '../../keyboard/action.ts';
import type { Offered } from './offered.ts';

/** Where the cursor can go, and what folds. */
export function moving({ list, onKeys }: Offered): readonly Action[] {
  const group = 'Move';
  const by = (how: () => void) => (): void => {
    onKeys();
    how();
  };
  const { row, flip, flipBelow, rows, put } = list;
  const story = row?.kind === 'story' || row?.kind === 'claim' ? row.story : undefined;
  const toLine = (): void => {
    const place = rows.findIndex(({ kind }) => kind === 'line');
    const next = rows.slice(place).find((one) => one.kind === 'claim' || (one.kind === 'story' && one.folded));
    if (place !== -1 && next !== undefined) put(next.key);
  };
  return [
    { id: 'down', label: 'To the next claim', group, keys: ['j', 'ArrowDown'], run: by(() => list.step(1)) },
    { id: 'up', label: 'To the claim before', group, keys: ['k', 'ArrowUp'], run: by(() => list.step(-1)) },
    { id: 'page-down', label: 'Ten claims further', group, keys: ['PageDown'], run: by(() => list.step(10)) },
    { id: 'page-up', label: 'Ten claims back', group, keys: ['PageUp'], run: by(() => list.step(-10)) },
    { id: 'first', label: 'To the first claim', group, keys: ['Home'], run: by(() => list.step(-Infinity)) },
    { id: 'last', label: 'To the last claim that is loaded', group, keys: ['End'], run: by(() => list.step(Infinity)) },
    { id: 'line', label: 'To the line', group, keys: ['l'], run: by(toLine) },
    {
      id: 'fold',
      label: 'Fold or show the story’s claims',
      group,
      keys: ['o'],
      enabled: story !== undefined,
      run: by(() => {
        if (story !== undefined) flip(story.foldKey);
      }),
    },
    { id: 'fold-below', label: 'Fold or show all below the line', group, keys: ['O'], run: by(flipBelow) },
  ];
}
