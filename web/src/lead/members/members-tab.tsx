import { Button, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '../../api/types.ts';
import { useMe, usePeople } from '../../desks/queries.ts';
import { Keys } from '../../keyboard/keys.tsx';
import { useActions } from '../../keyboard/use-actions.ts';
import { Message } from '../../parts/messages/message.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { handsInWords, releaseConsequences } from '../hands/in-hand.ts';
import { ReleaseDialog } from '../hands/release-dialog.tsx';
import styles from '../lead-screen.module.css';
import { useHoldings } from '../queries.ts';
import { Rows } from '../rows/claim-row.tsx';
import rowStyles from '../rows/claim-row.module.css';
import { useRows } from '../rows/use-rows.ts';
import { AddMember } from './add-member.tsx';
import { useMembers } from './use-members.ts';

/** Who is on the desk, and the way on and off it. */
export function MembersTab({ desk }: { readonly desk: string }): ReactNode {
  const { data, error, refetch } = usePeople(desk);
  const { data: holdings } = useHoldings(desk);
  const { data: me } = useMe();
  const { remove } = useMembers(desk);
  const [adding, addDialog] = useDisclosure();
  const [leaving, setLeaving] = useState<Person>();
  const people = (data?.people ?? []).toSorted((one, other) => one.name.localeCompare(other.name));
  const { around, current } = useRows(people, 'person');
  const free = !adding && leaving === undefined;
  useActions([
    { id: 'member-add', label: 'Add somebody to the desk', group: 'Lead', keys: ['a'], enabled: free, run: addDialog.open },
    {
      id: 'member-remove',
      label: 'Take the person in focus off the desk',
      group: 'Lead',
      keys: ['D'],
      enabled: free && current !== undefined,
      run: () => setLeaving(current),
    },
  ]);
  if (error !== null && data === undefined) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton h={260} aria-hidden />;
  const handsOf = (id: string | undefined) => holdings?.items.find(({ person }) => person.id === id);
  const left = handsOf(leaving?.id);
  return (
    <Stack gap="md" {...around}>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          What people may do beyond their desks, reviewer or lead, is set where they are invited.
        </Text>
        <Button leftSection={<IconUserPlus size={16} aria-hidden />} rightSection={<Keys binding="a" />} onClick={addDialog.open}>
          Add somebody
        </Button>
      </Group>
      {people.length === 0 ? (
        <Message icon={IconUsers} title="Nobody is on this desk">
          Add the people who are to work on its claims.
        </Message>
      ) : (
        <Paper withBorder className={styles['card'] ?? ''}>
          <Rows label="Members">
            {people.map((person) => {
              const hands = handsOf(person.id);
              return (
                <li key={person.id} className={rowStyles['row']}>
                  <div className={rowStyles['words']}>
                    <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
                      {person.name}
                      {person.id === me?.id ? ' (you)' : ''}
                    </Text>
                    <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                      {hands === undefined ? '' : `${handsInWords(hands)} · `}
                      {person.id}
                    </Text>
                  </div>
                  <div className={rowStyles['actions']}>
                    <Button
                      variant="default"
                      size="compact-sm"
                      h={32}
                      onClick={() => setLeaving(person)}
                      data-row={person.id}
                      aria-label={`Take ${person.name} off the desk`}
                    >
                      Take off
                    </Button>
                  </div>
                </li>
              );
            })}
          </Rows>
        </Paper>
      )}
      <AddMember desk={desk} opened={adding} onClose={addDialog.close} />
      <ReleaseDialog
        opened={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={`Take ${leaving?.name ?? 'them'} off the desk?`}
        consequences={[
          leaving?.id === me?.id
            ? 'You no longer see this desk; only another lead or an admin can put you back.'
            : 'They no longer see this desk.',
          ...releaseConsequences(leaving?.name ?? '', left, 'here'),
        ]}
        confirm="Take off the desk"
        busy={remove.isPending}
        onConfirm={() => leaving !== undefined && remove.mutate(leaving, { onSettled: () => setLeaving(undefined) })}
      />
    </Stack>
  );
}
