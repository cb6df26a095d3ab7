import { Badge, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import { FindingBadge } from '../../parts/badges/finding-badge.tsx';
import { PriorityMark } from '../../parts/badges/priority-mark.tsx';
import { ADVICE_WORDS, claimWords, DISMISS_WORDS, sourceName, stateWords } from '../../parts/words/words.ts';
import { shownText } from '../../work/article/shown-text.ts';
import styles from './claim-row.module.css';

interface ClaimRowProps {
  readonly claim: Claim;
  readonly current: boolean;
  /** Goes to the claim in this window. */
  readonly onGo: (claim: Claim) => void;
}

/** A claim of the article: who says it, what, how it stands, what was found and what is advised. */
export const ClaimRow = memo(function ClaimRow({ claim, current, onGo }: ClaimRowProps): ReactNode {
  const { id, desk, text, attribution, priority, state, standing, heldBy, dismissed, assignedTo } = claim;
  const who = heldBy ?? assignedTo?.name;
  return (
    <Link
      to="/desks/$desk/work/{-$claim}"
      params={{ desk, claim: id }}
      className={styles['row'] ?? ''}
      data-claim={id}
      {...(current ? { 'data-current': '', 'aria-current': true } : {})}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onGo(claim);
      }}
    >
      <Group gap="xs" wrap="nowrap" mb={4}>
        <PriorityMark priority={priority} />
        <Text size="xs" fw={600} truncate dir="auto">
          {shownText(sourceName(claim))}
        </Text>
      </Group>
      <Text size="sm" lineClamp={3} dir="auto" className={styles['text'] ?? ''}>
        {shownText(claimWords(text, attribution.denies))}
      </Text>
      <Group gap={6} mt={6}>
        {standing === null ? (
          <Badge color="gray">{state === 'noted' ? 'Not queued' : stateWords(state)}</Badge>
        ) : (
          <>
            <FindingBadge finding={standing.finding} denies={attribution.denies} />
            <Badge color="ink">{ADVICE_WORDS[standing.advice]}</Badge>
            {standing.status === 'in-doubt' && <Badge color="orange">In doubt: a correction is under way</Badge>}
            {standing.status === 'withdrawn' && <Badge color="gray">Withdrawn</Badge>}
          </>
        )}
        <Text size="xs" c="dimmed" truncate>
          {[who, dismissed === null ? undefined : DISMISS_WORDS[dismissed.reason]].filter((part) => part !== undefined).join(' · ')}
        </Text>
      </Group>
    </Link>
  );
});
