import { Alert, Button, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { IconClockCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useActions } from '../../keyboard/use-actions.ts';
import { Message } from '../../parts/messages/message.tsx';
import { TimeText } from '../../parts/times/time-text.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { useNow } from '../../parts/times/use-now.ts';
import { HandOverDialog } from '../hand-over/hand-over-dialog.tsx';
import type { Handing } from '../hand-over/hand-over-dialog.tsx';
import styles from '../lead-screen.module.css';
import { ClaimRow, Rows } from '../rows/claim-row.tsx';
import { STAGE_WORDS } from '../rows/stage-words.ts';
import { useClaimRows } from '../rows/use-claim-rows.ts';
import { lateBy, whoseWords } from './late-claims.ts';
import type { LateClaim } from './late-claims.ts';
import { useLate } from './use-late.ts';

/** What was due before now: by how much, and who has it. */
export function OverdueTab({ desk }: { readonly desk: string }): ReactNode {
  const { late, more, isPending, error, refetch } = useLate(desk);
  const [handing, setHanding] = useState<Handing>();
  const now = useNow();
  const { around, current } = useClaimRows(desk, late);
  useActions([
    {
      id: 'hand-over',
      label: 'Hand over the claim in focus',
      group: 'Lead',
      keys: ['h'],
      enabled: current !== undefined && handing === undefined,
      run: () => setHanding(current && handingOf(current)),
    },
  ]);
  if (error !== null && late.length === 0) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton h={240} aria-hidden />;
  if (late.length === 0) {
    return (
      <Message icon={IconClockCheck} title="Nothing is overdue">
        Claims that are past their time stand here, the latest first, with whoever has them.
      </Message>
    );
  }
  return (
    <Stack gap="md" {...around}>
      {more && (
        <Alert color="gray" p="xs">
          There are more than are shown here: those that are due first come first.
        </Alert>
      )}
      <Paper withBorder className={styles['card'] ?? ''}>
        <Rows label="Overdue claims">
          {late.map((claim) => (
            <ClaimRow
              key={claim.id}
              desk={desk}
              id={claim.id}
              text={claim.text}
              about={
                <>
                  <Text span inherit fw={650} c="var(--mantine-color-error)">
                    {lateBy(claim.dueBy, now)} late
                  </Text>
                  , due <TimeText at={claim.dueBy} /> · {whoseWords(claim)}
                  {STAGE_WORDS[claim.stage] === null ? '' : ` · ${STAGE_WORDS[claim.stage]}`}
                </>
              }
              actions={
                <Button variant="default" size="compact-sm" h={32} onClick={() => setHanding(handingOf(claim))}>
                  {claim.with === null ? 'Give to somebody' : 'Hand over'}
                </Button>
              }
            />
          ))}
        </Rows>
      </Paper>
      <HandOverDialog desk={desk} handing={handing} onClose={() => setHanding(undefined)} />
    </Stack>
  );
}

const handingOf = ({ id, text, with: having }: LateClaim): Handing => ({
  id,
  text,
  from: having?.member === true ? having.person : undefined,
});
