import { ActionIcon, Button, Menu, Progress, Text } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconArrowsRightLeft,
  IconHandGrab,
  IconRestore,
  IconScale,
  IconTrashX,
  IconUserShare,
  IconVolumeOff,
  IconX,
} from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Keys } from '../../keyboard/keys.tsx';
import { useKeyWorks } from '../../keyboard/use-single-keys.ts';
import { count } from '../../parts/words/words.ts';
import type { Order } from '../doing/order.ts';
import type { Running } from '../doing/use-doing.ts';
import styles from './action-bar.module.css';
import { dismissChoices } from './choices.ts';
import type { Choice } from './choices.ts';
import type { Hands } from './use-hands.ts';

interface ActionBarProps {
  readonly hands: Hands;
  /** How many claims are selected. */
  readonly selected: number;
  readonly running: Running | null;
  readonly onClear: () => void;
  readonly onMute: () => void;
}

/** What can be done, with what is selected or else with the row under the cursor. */
export function ActionBar({ hands, selected, running, onClear, onMute }: ActionBarProps): ReactNode {
  const { can, act, one, targets, leads, reviews, looksOnly, take, open } = hands;
  const { assign, move } = hands.choices;
  return (
    <div className={styles['bar']} role="toolbar" aria-label="What to do with the claims">
      <div className={styles['what']} role="status">
        {running === null ? (
          <Text size="sm" fw={selected > 0 ? 650 : 400} {...(selected > 0 ? {} : { c: 'dimmed' })} truncate>
            {looksOnly ? 'You may look' : whatWords(selected, targets.length)}
          </Text>
        ) : (
          <>
            <Text size="xs">
              {running.what}: {running.done} of {running.total}
            </Text>
            <Progress value={(100 * running.done) / Math.max(1, running.total)} size="sm" aria-label={running.what} />
          </>
        )}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        onClick={onClear}
        disabled={selected === 0}
        className={styles['clear'] ?? ''}
        aria-label="Select nothing"
      >
        <IconX size={16} />
      </ActionIcon>
      <div className={styles['buttons']}>
        <Do icon={IconArrowUp} label="Promote" binding="p" enabled={can('promote')} onDo={() => act({ action: 'promote' })} />
        {can('restore') ? (
          <Do icon={IconRestore} label="Restore" binding="r" enabled onDo={() => act({ action: 'restore' })} />
        ) : (
          <Do icon={IconArrowDown} label="Demote" binding="b" enabled={can('demote')} onDo={() => act({ action: 'demote' })} />
        )}
        <Pick icon={IconTrashX} label="Dismiss" binding="d" enabled={can('dismiss')} choices={dismissChoices} onPick={act} />
        <Pick icon={IconUserShare} label="Assign" binding="a" enabled={can('assign')} choices={assign} onPick={act} />
        {move.length > 0 && <Pick icon={IconArrowsRightLeft} label="Move" binding="v" enabled={can('move')} choices={move} onPick={act} />}
        {leads && <Do icon={IconVolumeOff} label="Mute" binding="m" enabled={one !== undefined} onDo={onMute} />}
        <Do
          icon={IconHandGrab}
          label="Take"
          binding="t"
          enabled={reviews && one !== undefined}
          onDo={() => {
            if (one !== undefined) take(one);
          }}
        />
        <Do
          icon={IconScale}
          label="Open"
          binding="Enter"
          enabled={one !== undefined}
          onDo={() => {
            if (one !== undefined) open(one);
          }}
        />
      </div>
    </div>
  );
}

function whatWords(selected: number, targets: number): string {
  if (selected > 0) return `${selected.toLocaleString('en-GB')} selected`;
  if (targets === 0) return 'No claim';
  return targets > 1 ? count(targets, 'claim') : 'This claim';
}

interface FaceProps {
  readonly icon: TablerIcon;
  readonly label: string;
  readonly binding: string;
  readonly enabled: boolean;
}

function Do({ icon, label, binding, enabled, onDo }: FaceProps & { readonly onDo: () => void }): ReactNode {
  const face = useFace(icon, binding);
  return (
    <Button size="compact-sm" h={32} variant="default" disabled={!enabled} onClick={onDo} {...face}>
      {label}
    </Button>
  );
}

interface PickProps extends FaceProps {
  readonly choices: readonly Choice[];
  readonly onPick: (order: Order) => void;
}

function Pick({ icon, label, binding, enabled, choices, onPick }: PickProps): ReactNode {
  const face = useFace(icon, binding);
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button size="compact-sm" h={32} variant="default" disabled={!enabled} {...face}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {choices.map(({ id, label: words, order, key }) => (
          <Menu.Item
            key={id}
            onClick={() => onPick(order)}
            rightSection={key === undefined ? null : <Keys binding={`${binding} ${key}`} />}
          >
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** A picture, and beside it the key, as long as it works. */
function useFace(Icon: TablerIcon, binding: string) {
  const works = useKeyWorks(binding);
  return {
    className: `${styles['button']} ${works ? styles['keyed'] : ''}`,
    leftSection: <Icon size={15} stroke={1.7} aria-hidden />,
    rightSection: works && (
      <span className={styles['key']} aria-hidden>
        {binding === 'Enter' ? '↵' : binding}
      </span>
    ),
  };
}
