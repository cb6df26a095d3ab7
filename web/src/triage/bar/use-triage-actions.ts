import type { Action } from '../../keyboard/action.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import type { ListInHand } from '../cursor/use-list-state.ts';
import type { View } from '../lists/views.ts';
import { VIEWS } from '../lists/views.ts';
import { claimsOn } from '../cursor/selection.ts';
import { dismissChoices } from './choices.ts';
import type { Choice } from './choices.ts';
import type { Hands } from './use-hands.ts';

interface Offered {
  readonly list: ListInHand;
  readonly hands: Hands;
  /** Selects all of the story under the cursor. */
  readonly onSelectStory: () => void;
  readonly onUndo: () => void;
  readonly onMute: () => void;
  readonly onShowMutes: () => void;
  readonly onToggleContext: () => void;
  readonly onSearch: () => void;
  readonly onView: (view: View) => void;
  /** Called before the cursor is moved by a key. */
  readonly onKeys: () => void;
}

/** Everything that triage does, by key and in the palette. */
export function useTriageActions(offered: Offered): void {
  useActions([...moving(offered), ...selecting(offered), ...deciding(offered), ...looking(offered)]);
}

function moving({ list, onKeys }: Offered): readonly Action[] {
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

function selecting({ list, onKeys, onSelectStory }: Offered): readonly Action[] {
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

function deciding({ hands, onUndo, onMute, onKeys }: Offered): readonly Action[] {
  const group = 'Decide';
  const { act, can, one, reviews, leads, take, open } = hands;
  const choose = (first: string, what: string, choices: readonly Choice[], enabled: boolean): Action[] =>
    choices.map(({ id, label, order, key }) => ({
      id,
      label: `${what}${label}`,
      group,
      keys: key === undefined ? [] : [`${first} ${key}`],
      enabled,
      run: () => {
        onKeys();
        act(order);
      },
    }));
  const simple = (action: 'promote' | 'demote' | 'restore', label: string, key: string): Action => ({
    id: action,
    label,
    group,
    keys: [key],
    enabled: can(action),
    run: () => {
      onKeys();
      act({ action });
    },
  });
  const withOne = (run: (claim: NonNullable<typeof one>) => void) => (): void => {
    if (one !== undefined) run(one);
  };
  return [
    simple('promote', 'Promote: above the line', 'p'),
    simple('demote', 'Demote: below the line', 'b'),
    ...choose('d', 'Dismiss: ', dismissChoices, can('dismiss')),
    simple('restore', 'Restore what was dismissed', 'r'),
    ...choose('a', 'Assign to ', hands.choices.assign, can('assign')),
    ...choose('v', 'Move to ', hands.choices.move, can('move')),
    { id: 'mute', label: 'Mute its source or outlet', group, keys: ['m'], enabled: leads && one !== undefined, run: onMute },
    { id: 'take', label: 'Take it', group, keys: ['t'], enabled: reviews && one !== undefined, run: withOne(take) },
    { id: 'open', label: 'Open it in work', group, keys: ['Enter'], enabled: one !== undefined, run: withOne(open) },
    { id: 'undo', label: 'Undo what was done last', group, keys: ['z'], enabled: reviews, run: onUndo },
  ];
}

function looking({ onSearch, onShowMutes, onToggleContext, onView, hands: { one } }: Offered): readonly Action[] {
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
