import { Button, Group, Paper, SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Correction } from '../../api/types.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import { Message } from '../../parts/messages/message.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import styles from '../lead-screen.module.css';
import { Rows } from '../rows/claim-row.tsx';
import { useClaimRows } from '../rows/use-claim-rows.ts';
import { CloseCorrection } from './close-correction.tsx';
import { CorrectionRow } from './correction-row.tsx';
import { useCorrectionList } from './use-corrections.ts';
import type { CorrectionState } from './use-corrections.ts';

/** What may have to be corrected, since it was out when the desk ruled; and what became of it. */
export function CorrectionsTab({ desk }: { readonly desk: string }): ReactNode {
  const [state, setState] = useState<CorrectionState>('open');
  const { corrections, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useCorrectionList(desk, state);
  const [closing, setClosing] = useState<Correction>();
  const rows = corrections.map((correction) => ({ ...correction, id: correction.claim }));
  const { around, current } = useClaimRows(desk, rows);
  useActions([
    {
      id: 'correction-close',
      label: 'Close the correction in focus',
      group: 'Lead',
      keys: ['c'],
      enabled: current !== undefined && current.closed === null && closing === undefined,
      run: () => setClosing(current),
    },
  ]);
  return (
    <Stack gap="md" {...around}>
      <SegmentedControl
        aria-label="Which are shown"
        value={state}
        onChange={(value) => setState(value === 'closed' ? 'closed' : 'open')}
        data={[
          { value: 'open', label: 'Open' },
          { value: 'closed', label: 'Closed' },
        ]}
        className={styles['filter'] ?? ''}
      />
      {error !== null && corrections.length === 0 ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : isPending ? (
        <Skeleton h={200} aria-hidden />
      ) : corrections.length === 0 ? (
        <Message icon={IconFileCheck} title={state === 'open' ? 'Nothing waits to be corrected' : 'Nothing was closed yet'}>
          A claim that the desk advises to cut or correct when its article is out already stands here, until a lead says what became of it.
        </Message>
      ) : (
        <Paper withBorder className={styles['card'] ?? ''}>
          <Rows label="Corrections needed">
            {corrections.map((correction) => (
              <CorrectionRow
                key={`${correction.claim}${correction.raisedAt}`}
                desk={desk}
                correction={correction}
                onClose={() => setClosing(correction)}
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
      <CloseCorrection desk={desk} correction={closing} onClose={() => setClosing(undefined)} />
    </Stack>
  );
}
