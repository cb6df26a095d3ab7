import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ListedVerdict } from '../../api/types.ts';
import { FindingBadge } from '../../parts/badges/finding-badge.tsx';
import { StatusBadge } from '../../parts/badges/status-badge.tsx';
import { TimeText } from '../../parts/times/time-text.tsx';
import { followsWords, HOW_WORDS } from '../../parts/words/verdict-words.ts';
import { ADVICE_WORDS, claimWords, count } from '../../parts/words/words.ts';
import { shownText } from '../../work/article/shown-text.ts';
import { clock } from './days.ts';
import styles from './verdict-row.module.css';

interface VerdictRowProps {
  readonly listed: ListedVerdict;
  readonly deskName: string;
  readonly current: boolean;
}

/** A verdict on the timeline: what was found of which claim, by whom and how, what it follows, and whether the desk stands by it. */
export function VerdictRow({ listed, deskName, current }: VerdictRowProps): ReactNode {
  const { claimId, articleId, desk, status, supersededBy, finding, advice, wording, claim, source, denies, headline, outlet, decidedAt } =
    listed;
  const follows = followsWords(listed);
  return (
    <li className={styles['row']} data-current={current}>
      <Text size="sm" c="dimmed" component="time" dateTime={decidedAt} className={styles['time'] ?? ''}>
        {clock(decidedAt)}
      </Text>
      <Stack gap={4} miw={0}>
        <Group gap={6}>
          <FindingBadge finding={finding} denies={denies} />
          <Badge color="ink">{ADVICE_WORDS[advice]}</Badge>
          <StatusBadge status={status} supersededBy={supersededBy} />
          {follows !== null && (
            <Text size="xs" fw={600}>
              {follows}
            </Text>
          )}
        </Group>
        <Link
          from="/verdicts"
          to="/verdicts"
          search={(now) => ({ ...now, claim: claimId })}
          resetScroll={false}
          dir="auto"
          className={styles['claim']}
          data-verdict={`${claimId}/${listed.number}`}
          aria-current={current}
        >
          {shownText(claimWords(claim, denies))}
        </Link>
        <Text size="xs" c="dimmed" className={styles['words'] ?? ''} dir="auto">
          {source === null ? 'Nobody named' : shownText(source)}
          {outlet === null ? '' : ` · ${shownText(outlet)}`}
          {headline === null ? '' : ` · ${shownText(headline)}`}
        </Text>
        {wording !== '' && (
          <Text size="sm" fs="italic" lineClamp={3} className={styles['words'] ?? ''} dir="auto">
            Suggested: {shownText(wording)}
          </Text>
        )}
        <Group justify="space-between" gap={4}>
          <Text size="xs" c="dimmed">
            {listed.decidedBy}, {HOW_WORDS[listed.how]} · {deskName} · as of <TimeText at={listed.asOf} />
            {listed.evidence > 0 && ` · cites ${count(listed.evidence, 'piece')} of evidence`}
          </Text>
          <Group gap={2}>
            <Button component={Link} to={`/desks/${desk}/work/${claimId}`} variant="subtle" size="compact-sm" h={32}>
              Claim
            </Button>
            <Button component={Link} to={`/articles/${articleId}`} variant="subtle" size="compact-sm" h={32}>
              Article
            </Button>
          </Group>
        </Group>
      </Stack>
    </li>
  );
}
