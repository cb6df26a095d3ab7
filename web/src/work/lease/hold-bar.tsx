import { Alert, Button, Group, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { SKIP_REASONS } from '../../../../config/reasons.ts';
import type { ClaimDetail } from '../../api/types.ts';
import { usePeople, useMe } from '../../desks/queries.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import { showProblem } from '../../parts/messages/notices.tsx';
import { SKIP_WORDS } from '../../parts/words/words.ts';
import { LeaseNote } from './lease-note.tsx';
import { ParkDialog } from './park-dialog.tsx';
import { useLease } from './use-lease.ts';

interface HoldBarProps {
  readonly detail: ClaimDetail;
  /** The claim is no longer in this person’s hands. */
  readonly onGone: () => void;
}

/** Who has the claim, and what the person can do about that. */
export function HoldBar({ detail: { claim, lease, actions }, onGone }: HoldBarProps): ReactNode {
  const { take, extend, release, park, handOff } = useLease(claim.id, lease?.token, onGone);
  const [parking, parkDialog] = useDisclosure();
  const { data } = usePeople(claim.desk);
  const { data: me } = useMe();
  const holds = lease?.token !== undefined && claim.state === 'held';
  const [held, setHeld] = useState(holds);
  if (holds && !held) setHeld(true);
  const lost = held && !holds && claim.heldBy !== null && claim.heldBy !== me?.name;
  const may = (action: (typeof actions)[number]): boolean => actions.includes(action);
  const colleagues = (data?.people ?? []).filter(({ id }) => id !== me?.id);

  const group = 'This claim';
  useActions([
    { id: 'take', label: 'Take this claim', group, keys: ['t'], enabled: !holds && may('take'), run: () => take.mutate() },
    { id: 'extend', label: 'Hold it for the full time from now', group, keys: ['x'], enabled: holds, run: () => extend.mutate() },
    { id: 'park', label: 'Park it until something comes', group, keys: ['p'], enabled: holds, run: parkDialog.open },
    ...SKIP_REASONS.map((reason, place) => ({
      id: `skip-${reason}`,
      label: `Skip: ${SKIP_WORDS[reason].toLowerCase()}`,
      group,
      keys: [`s ${place + 1}`],
      enabled: holds,
      run: () => release.mutate(reason),
    })),
    { id: 'release', label: 'Give it back to the desk', group, keys: ['R'], enabled: holds, run: () => release.mutate(undefined) },
    ...colleagues.map(({ id, name }) => ({
      id: `hand-off-${id}`,
      label: `Hand it to ${name}`,
      group,
      keys: [],
      enabled: may('handoff'),
      run: () => handOff.mutate(id),
    })),
  ]);

  return (
    <div>
      {lost && (
        <Alert color="orange" p="xs" mb="xs" role="alert" title={`${claim.heldBy ?? 'Somebody'} has taken this claim`}>
          Your time was over. What you wrote is kept as your draft, and whoever holds the claim can read it. Take another claim, or ask{' '}
          {claim.heldBy} to hand it back.
        </Alert>
      )}
      <Group gap="xs">
        {holds && lease !== null ? (
          <LeaseNote expiresAt={lease.expiresAt} />
        ) : (
          claim.heldBy !== null && (
            <Text size="sm" c="dimmed">
              {claim.heldBy} holds it{claim.leaseExpired ? ', but the time is over' : ''}
            </Text>
          )
        )}
        {!holds && may('take') && (
          <Button size="compact-sm" loading={take.isPending} onClick={() => take.mutate(undefined, { onError: showProblem })}>
            Take it
          </Button>
        )}
        {holds && (
          <>
            <Button size="compact-sm" variant="default" loading={extend.isPending} onClick={() => extend.mutate()}>
              Extend
            </Button>
            <Button size="compact-sm" variant="default" onClick={parkDialog.open}>
              Park
            </Button>
            <Menu>
              <Menu.Target>
                <Button size="compact-sm" variant="default">
                  Skip
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Label>Because</Menu.Label>
                {SKIP_REASONS.map((reason) => (
                  <Menu.Item key={reason} onClick={() => release.mutate(reason)}>
                    {SKIP_WORDS[reason]}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
            <Button size="compact-sm" variant="default" loading={release.isPending} onClick={() => release.mutate(undefined)}>
              Release
            </Button>
          </>
        )}
        {may('handoff') && colleagues.length > 0 && (
          <Menu>
            <Menu.Target>
              <Button size="compact-sm" variant="default">
                Hand over
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {colleagues.map(({ id, name }) => (
                <Menu.Item key={id} onClick={() => handOff.mutate(id)}>
                  {name}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      <ParkDialog opened={parking} onClose={parkDialog.close} onPark={(parked) => park.mutate(parked)} />
    </div>
  );
}
