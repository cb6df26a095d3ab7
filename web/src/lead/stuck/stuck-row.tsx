import { Anchor, Badge, Button, Checkbox, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { StuckWork } from '../../api/types.ts';
import { useDeskName } from '../../desks/use-desk-name.ts';
import { TimeText } from '../../parts/times/time-text.tsx';
import { inWords } from '../../parts/messages/trouble.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import styles from '../rows/claim-row.module.css';
import { aboutWords, kindWords, triedWords } from './stuck-words.ts';

interface StuckRowProps {
  readonly work: StuckWork;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onRedrive: () => void;
  readonly busy: boolean;
  /** Why the last redrive of it was refused. */
  readonly refusal: unknown;
}

/** One thing that was given up: what, why, since when, and what to do. */
export function StuckRow({ work, chosen, onChoose, onRedrive, busy, refusal }: StuckRowProps): ReactNode {
  const deskName = useDeskName();
  const { id, since, reason, next, desk, claim } = work;
  const about = shownText(aboutWords(work));
  return (
    <li className={styles['row']}>
      <Group wrap="nowrap" align="flex-start" gap="sm" className={styles['words'] ?? ''}>
        <Checkbox checked={chosen} onChange={onChoose} data-row={id} aria-label={`Choose: ${kindWords(work)}, ${about}`} mt={4} size="md" />
        <div style={{ minInlineSize: 0 }}>
          <Group gap={6} mb={2}>
            <Badge color="gray">{kindWords(work)}</Badge>
            {desk !== null && <Badge color="gray">{deskName(desk)}</Badge>}
          </Group>
          <Text size="sm" fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {about}
          </Text>
          <Text size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {shownText(reason.message)}{' '}
            <Text span inherit c="dimmed">
              ({reason.code})
            </Text>
          </Text>
          <Text size="sm">
            <b>What to do:</b> {next}
          </Text>
          <Text size="xs" c="dimmed">
            <TimeText at={since} lead="stuck since" />
            {triedWords(work) === '' ? '' : ` · ${triedWords(work)}`}
            {claim !== null && (
              <>
                {' · '}
                <Anchor component={Link} to={`/articles/${claim.articleId}`} inherit c="inherit" underline="always">
                  its article
                </Anchor>
              </>
            )}
          </Text>
          {refusal !== undefined && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {inWords(refusal)}
            </Text>
          )}
        </div>
      </Group>
      <div className={styles['actions']}>
        <Button variant="default" size="compact-sm" h={32} onClick={onRedrive} disabled={busy}>
          Redrive
        </Button>
      </div>
    </li>
  );
}
