import { Group, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import { PriorityMark } from '../../parts/badges/priority-mark.tsx';
import { TimeText } from '../../parts/times/time-text.tsx';
import { claimWords, sourceName } from '../../parts/words/words.ts';
import { shownText } from '../article/shown-text.ts';
import styles from './claim-card.module.css';

interface ClaimCardProps {
  readonly claim: Claim;
  readonly current: boolean;
  readonly onShow: (claim: Claim) => void;
}

/** A claim on the docket: how urgent, who says it, what, when it is due, and who has it. */
export function ClaimCard({ claim, current, onShow }: ClaimCardProps): ReactNode {
  return (
    <UnstyledButton className={styles['card'] ?? ''} aria-current={current} onClick={() => onShow(claim)}>
      <Group gap="xs" wrap="nowrap" mb={4}>
        <PriorityMark priority={claim.priority} />
        <Text size="xs" fw={600} truncate>
          {shownText(sourceName(claim))}
        </Text>
      </Group>
      <Text size="sm" lineClamp={2} dir="auto" className={styles['text'] ?? ''}>
        {shownText(claimWords(claim.text, claim.attribution.denies))}
      </Text>
      <Text size="xs" c="dimmed" mt={4} truncate>
        <Whose claim={claim} />
      </Text>
    </UnstyledButton>
  );
}

function Whose({ claim: { heldBy, leaseExpired, parked, dueBy, overdue, assignedTo } }: { readonly claim: Claim }): ReactNode {
  if (parked !== null) {
    return (
      <>
        Parked by {parked.by}, back <TimeText at={parked.until} />
      </>
    );
  }
  const due =
    dueBy === null ? null : <TimeText at={dueBy} lead={overdue ? 'was due' : 'due'} {...(overdue ? { c: 'red', fw: 600 } : {})} />;
  if (heldBy !== null) {
    return (
      <>
        {heldBy}
        {leaseExpired ? ' (time over)' : ''} · {due}
      </>
    );
  }
  return (
    <>
      {assignedTo === null ? '' : `for ${assignedTo.name} · `}
      {due}
    </>
  );
}
