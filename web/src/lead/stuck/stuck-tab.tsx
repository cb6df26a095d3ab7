import { Alert, Button, Checkbox, Group, Paper, Progress, Skeleton, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Keys } from '../../keyboard/keys.tsx';
import { useActions } from '../../keyboard/use-actions.ts';
import { Message } from '../../parts/messages/message.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import styles from '../lead-screen.module.css';
import { Rows } from '../rows/claim-row.tsx';
import { useRows } from '../rows/use-rows.ts';
import { doneOf, runWords } from './redrive-each.ts';
import type { RedriveRun } from './redrive-each.ts';
import { StuckRow } from './stuck-row.tsx';
import { useRedrive } from './use-redrive.ts';
import { useStuck } from './use-stuck.ts';

/** What was given up, with its reason, and the way to have it tried again: one, or all that are chosen. */
export function StuckTab(): ReactNode {
  const { stuck, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useStuck();
  const { run, busy, start, forget } = useRedrive();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const chosen = stuck.map(({ id }) => id).filter((id) => marked.has(id));
  const { around, current } = useRows(stuck, 'stuck thing');
  const toggle = (id: string): void => setMarked(new Set(marked.has(id) ? [...marked].filter((one) => one !== id) : [...marked, id]));
  const toggleAll = (): void => setMarked(new Set(chosen.length === stuck.length ? [] : stuck.map(({ id }) => id)));
  const redrive = (ids: readonly string[]): void => {
    setMarked(new Set());
    void start(ids);
  };
  const group = 'Lead';
  const some = chosen.length > 0;
  useActions([
    {
      id: 'choose',
      label: 'Choose what is in focus',
      group,
      keys: ['x'],
      enabled: current !== undefined,
      run: () => current && toggle(current.id),
    },
    { id: 'choose-all', label: 'Choose all, or none', group, keys: ['a'], enabled: stuck.length > 0, run: toggleAll },
    {
      id: 'redrive',
      label: some ? 'Redrive what is chosen' : 'Redrive what is in focus',
      group,
      keys: ['r'],
      enabled: !busy && (some || current !== undefined),
      run: () => redrive(some ? chosen : current === undefined ? [] : [current.id]),
    },
  ]);
  if (error !== null && stuck.length === 0) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton h={260} aria-hidden />;
  return (
    <Stack gap="md" {...around}>
      {run !== undefined && <RunNote run={run} onForget={forget} />}
      {stuck.length === 0 && !hasNextPage ? (
        <Message icon={IconCircleCheck} title="Nothing is stuck">
          An upload, a claim or a verdict that could not be dealt with after some attempts stands here, with the reason and what to do.
        </Message>
      ) : (
        <Paper withBorder className={styles['card'] ?? ''}>
          <Group justify="space-between" px={14} py={8} className={styles['head'] ?? ''}>
            <Checkbox
              size="md"
              checked={some && chosen.length === stuck.length}
              indeterminate={some && chosen.length < stuck.length}
              onChange={toggleAll}
              label={some ? `${chosen.length} chosen` : 'Choose all'}
            />
            <Button
              size="compact-sm"
              h={32}
              disabled={!some}
              loading={busy}
              onClick={() => redrive(chosen)}
              rightSection={<Keys binding="r" />}
            >
              Redrive what is chosen
            </Button>
          </Group>
          <Rows label="Stuck">
            {stuck.map((work) => (
              <StuckRow
                key={work.id}
                work={work}
                chosen={marked.has(work.id)}
                onChoose={() => toggle(work.id)}
                onRedrive={() => redrive([work.id])}
                busy={busy}
                refusal={run?.failed.find(({ id }) => id === work.id)?.error}
              />
            ))}
          </Rows>
        </Paper>
      )}
      {hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show more
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** How far the redrive has come, and what came of it. */
function RunNote({ run, onForget }: { readonly run: RedriveRun; readonly onForget: () => void }): ReactNode {
  const over = doneOf(run) === run.of;
  return (
    <Alert
      color={run.failed.length > 0 ? 'orange' : over ? 'teal' : 'ink'}
      role="status"
      p="sm"
      withCloseButton={over}
      onClose={onForget}
      closeButtonLabel="Close"
    >
      {runWords(run)}
      {!over && <Progress value={(100 * doneOf(run)) / run.of} mt="xs" aria-label="Redriven" />}
    </Alert>
  );
}
