import { Button, Drawer, Paper, SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconEyeCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useClaims } from '../../desks/claims-list.ts';
import { usePeople } from '../../desks/queries.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import { Message } from '../../parts/messages/message.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { HandOverDialog } from '../hand-over/hand-over-dialog.tsx';
import type { Handing } from '../hand-over/hand-over-dialog.tsx';
import styles from '../lead-screen.module.css';
import { Rows } from '../rows/claim-row.tsx';
import { useClaimRows } from '../rows/use-claim-rows.ts';
import { useLeadSearch } from '../use-lead-search.ts';
import { EyesDetail } from './eyes-detail.tsx';
import { EyesRow } from './eyes-row.tsx';
import { EYES_STAGES } from '../../parts/eyes-stages.ts';
import type { EyesStage } from '../../parts/eyes-stages.ts';
import { byAge, EYES_WORDS } from './waiting-eyes.ts';

/** Rulings to sign off, second reviews and adjudications, oldest first; beside them, what each is about. */
export function EyesTab({ desk }: { readonly desk: string }): ReactNode {
  const { claim: open, look } = useLeadSearch();
  const [stage, setStage] = useState<EyesStage>();
  const [handing, setHanding] = useState<Handing>();
  const { data: people } = usePeople(desk);
  const lists = {
    'sign-off': useClaims(desk, 'sign-off'),
    second: useClaims(desk, 'second'),
    adjudication: useClaims(desk, 'adjudication'),
  };
  const all = EYES_STAGES.flatMap((one) => lists[one].claims);
  const shown = byAge(all, stage);
  const { around, current } = useClaimRows(desk, shown);
  const wide = useMediaQuery('(min-width: 75em)', true);
  const hand = ({ id, text, heldBy }: { readonly id: string; readonly text: string; readonly heldBy: string | null }): void =>
    setHanding({ id, text, from: people?.people.find(({ name }) => name === heldBy) });
  useActions([
    { id: 'eyes-close', label: 'Close the claim', group: 'Lead', keys: ['x'], enabled: open !== undefined, run: () => look(undefined) },
    {
      id: 'hand-over',
      label: 'Hand over the claim in focus',
      group: 'Lead',
      keys: ['h'],
      enabled: current !== undefined && handing === undefined,
      run: () => current && hand(current),
    },
  ]);
  const each = EYES_STAGES.map((one) => lists[one]);
  const error = each.find((list) => list.error !== null)?.error;
  const detail =
    open === undefined ? null : (
      <EyesDetail key={open} claimId={open} onClose={() => look(undefined)} onHandOver={({ claim }) => hand(claim)} />
    );
  const behind = each.filter(({ hasNextPage }) => hasNextPage);
  return (
    <div className={styles['beside']} data-panes={wide && detail !== null ? 2 : 1} {...around}>
      <Stack gap="md" miw={0}>
        <SegmentedControl
          aria-label="What is waited for"
          value={stage ?? 'all'}
          onChange={(value) => setStage(EYES_STAGES.find((one) => one === value))}
          data={[
            { value: 'all', label: `All (${all.length})` },
            ...EYES_STAGES.map((one) => ({ value: one, label: `${EYES_WORDS[one]} (${lists[one].claims.length})` })),
          ]}
          className={styles['filter'] ?? ''}
        />
        {error !== undefined && error !== null && all.length === 0 ? (
          <Trouble error={error} onRetry={() => void Promise.all(each.map((list) => list.refetch()))} />
        ) : each.some((list) => list.isPending) ? (
          <Skeleton h={200} aria-hidden />
        ) : shown.length === 0 ? (
          <Message icon={IconEyeCheck} title="Nothing waits for other eyes">
            Rulings that somebody else must sign off, review again or decide between stand here, the oldest first.
          </Message>
        ) : (
          <Paper withBorder className={styles['card'] ?? ''}>
            <Rows label="Waiting for second eyes">
              {shown.map((claim) => (
                <EyesRow key={claim.id} desk={desk} claim={claim} open={claim.id === open} onHandOver={() => hand(claim)} />
              ))}
            </Rows>
          </Paper>
        )}
        {behind.length > 0 && (
          <Button variant="default" onClick={() => void Promise.all(behind.map((list) => list.fetchNextPage()))}>
            Show more
          </Button>
        )}
      </Stack>
      {detail !== null &&
        (wide ? (
          <Paper withBorder component="aside" aria-label="The claim" className={styles['side'] ?? ''}>
            {detail}
          </Paper>
        ) : (
          <Drawer
            opened
            onClose={() => look(undefined)}
            position="right"
            size="lg"
            padding={0}
            withCloseButton={false}
            aria-label="The claim"
          >
            {detail}
          </Drawer>
        ))}
      <HandOverDialog desk={desk} handing={handing} onClose={() => setHanding(undefined)} />
    </div>
  );
}
