import type { Action } from '../../keyboard/action.ts';
import { dismissChoices } from '../bar/choices.ts';
import type { Choice } from '../bar/choices.ts';
import type { StoryChoices } from '../bar/story-menu.tsx';
import type { Order } from '../doing/order.ts';
import type { Offered } from './offered.ts';

/** What can be done with claims: those selected, or under the cursor; after `w`, all of the story. */
export function deciding({ list: { row }, hands, onUndo, onMute, onKeys }: Offered): readonly Action[] {
  const { act, actOnStory, can, one, reviews, leads, take, open, choices } = hands;
  const withOne = (run: (claim: NonNullable<typeof one>) => void) => (): void => {
    if (one === undefined) return;
    onKeys();
    run(one);
  };
  const story = row?.kind === 'claim' || row?.kind === 'story' ? row.story : undefined;
  const group = 'Decide';
  return [
    ...ordersOf({ group, prefix: '', choices, can, act, onKeys }),
    {
      id: 'restore',
      label: 'Restore what was dismissed',
      group,
      keys: ['r'],
      enabled: can('restore'),
      run: () => act({ action: 'restore' }),
    },
    { id: 'mute', label: 'Mute its source, outlet or section', group, keys: ['m'], enabled: leads && one !== undefined, run: onMute },
    { id: 'take', label: 'Take it', group, keys: ['t'], enabled: reviews && one !== undefined, run: withOne(take) },
    { id: 'open', label: 'Open it in work', group, keys: ['Enter'], enabled: one !== undefined, run: withOne(open) },
    { id: 'undo', label: 'Undo what was done last', group, keys: ['z'], enabled: reviews, run: onUndo },
    ...ordersOf({
      group: 'Decide on the whole story',
      prefix: 'w',
      choices,
      can: () => reviews && story !== undefined,
      act: (order) => {
        if (story !== undefined) actOnStory(order, story);
      },
      onKeys,
    }),
  ];
}

interface Orders {
  readonly group: string;
  /** The key before all others; none for what is chosen. */
  readonly prefix: '' | 'w';
  readonly choices: StoryChoices;
  readonly can: (action: Order['action']) => boolean;
  readonly act: (order: Order) => void;
  readonly onKeys: () => void;
}

/** The orders that there are, each with its key. */
function ordersOf({ group, prefix, choices, can, act, onKeys }: Orders): readonly Action[] {
  const story = prefix !== '';
  const one = (order: Order, label: string, id: string, keys: string | undefined): Action => ({
    id: story ? `story-${id}` : id,
    label: story ? `Whole story: ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label,
    group,
    keys: keys === undefined ? [] : [story ? `${prefix} ${keys}` : keys],
    enabled: can(order.action),
    run: () => {
      onKeys();
      act(order);
    },
  });
  const several = (first: string, what: string, these: readonly Choice[]): readonly Action[] =>
    these.map(({ id, label, order, key }) => one(order, `${what} ${label}`, id, key === undefined ? undefined : `${first} ${key}`));
  return [
    one({ action: 'promote' }, 'Promote: above the line', 'promote', 'p'),
    one({ action: 'demote' }, 'Demote: below the line', 'demote', 'b'),
    ...several('d', 'Dismiss:', dismissChoices),
    ...several('a', 'Assign to', choices.assign),
    ...several('v', 'Move to', choices.move),
  ];
}
