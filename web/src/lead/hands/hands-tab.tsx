import { Alert, Skeleton, Stack, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '../../api/types.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import { Message } from '../../parts/messages/message.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { HandOverDialog } from '../hand-over/hand-over-dialog.tsx';
import type { Handing } from '../hand-over/hand-over-dialog.tsx';
import { useHoldings } from '../queries.ts';
import { useClaimRows } from '../rows/use-claim-rows.ts';
import { inHandsOf, releaseConsequences } from './in-hand.ts';
import { PersonHands } from './person-hands.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { useRelease } from './use-release.ts';

/** What each person of the desk has: to hand one claim on, or to take all back from somebody who left. */
export function HandsTab({ desk }: { readonly desk: string }): ReactNode {
  const { data, error, refetch } = useHoldings(desk);
  const [handing, setHanding] = useState<Handing>();
  const [leaving, setLeaving] = useState<Person>();
  const release = useRelease();
  const claims = useMemo(
    () =>
      (data?.items ?? []).flatMap((hands) =>
        inHandsOf(hands).map(({ id, text }) => ({ id, text, person: hands.person, from: hands.member ? hands.person : undefined })),
      ),
    [data],
  );
  const { around, current } = useClaimRows(desk, claims);
  const able = current !== undefined && handing === undefined && leaving === undefined;
  useActions([
    { id: 'hand-over', label: 'Hand over the claim in focus', group: 'Lead', keys: ['h'], enabled: able, run: () => setHanding(current) },
    {
      id: 'release-all',
      label: 'Release all that its holder has',
      group: 'Lead',
      keys: ['R'],
      enabled: able,
      run: () => setLeaving(current?.person),
    },
  ]);
  if (data === undefined) return error === null ? <Waiting /> : <Trouble error={error} onRetry={() => void refetch()} />;
  const busy = data.items.filter((hands) => inHandsOf(hands).length > 0);
  const idle = data.items.filter((hands) => inHandsOf(hands).length === 0).map(({ person }) => person.name);
  return (
    <Stack gap="md" {...around}>
      {busy.length === 0 && (
        <Message icon={IconHandStop} title="Nobody holds anything">
          Claims that somebody takes, parks or is handed stand here with their names.
        </Message>
      )}
      {data.more && (
        <Alert color="gray" p="xs">
          There is more in hand than is shown here: the docket of the work view has all.
        </Alert>
      )}
      {busy.map((hands) => (
        <PersonHands key={hands.person.id} desk={desk} hands={hands} onHandOver={setHanding} onRelease={setLeaving} />
      ))}
      {busy.length > 0 && idle.length > 0 && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          Nothing in hand: {idle.join(', ')}.
        </Text>
      )}
      <HandOverDialog desk={desk} handing={handing} onClose={() => setHanding(undefined)} />
      <ReleaseDialog
        opened={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={`Release all that ${leaving?.name ?? 'they'} has?`}
        consequences={releaseConsequences(
          leaving?.name ?? '',
          data.items.find(({ person }) => person.id === leaving?.id),
          'on this desk',
        ).concat('The same happens on every other desk that you lead.')}
        confirm="Release all"
        busy={release.isPending}
        onConfirm={() => leaving !== undefined && release.mutate(leaving, { onSettled: () => setLeaving(undefined) })}
      />
    </Stack>
  );
}

function Waiting(): ReactNode {
  return (
    <Stack gap="md" aria-hidden>
      <Skeleton h={150} />
      <Skeleton h={150} />
    </Stack>
  );
}
