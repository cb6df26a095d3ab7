import { Anchor, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FindingBadge } from '../../../parts/badges/finding-badge.tsx';
import { ADVICE_WORDS, claimWords, stateWords } from '../../../parts/words/words.ts';
import { shownText } from '../../article/shown-text.ts';
import { RELATED_WORDS } from './relation-words.ts';
import type { Related } from './relation-words.ts';

interface RelationCardProps {
  readonly relation: Related;
  /** Undefined for who may only read. */
  readonly onConfirm: (() => void) | undefined;
  readonly onDismiss: (() => void) | undefined;
  readonly busy: boolean;
}

/** Another claim, what it is to this one, who says so, and what the desk found of it. */
export function RelationCard({ relation, onConfirm, onDismiss, busy }: RelationCardProps): ReactNode {
  const { as, status, why, by, shown, claim } = relation;
  const suggested = status === 'suggested';
  return (
    <Paper withBorder p="xs" component="li" {...(suggested ? { style: { borderStyle: 'dashed' } } : {})}>
      <Stack gap={6}>
        <Group gap={6}>
          <Text size="xs" fw={650}>
            {RELATED_WORDS[as]}
          </Text>
          {suggested && <Badge color="gray">Suggested</Badge>}
          {shown !== null && <Badge color="gray">{stateWords(shown.state)}</Badge>}
        </Group>
        {shown === null ? (
          <Text size="sm" c="dimmed">
            A claim of a desk that you do not belong to.
          </Text>
        ) : (
          <>
            <Anchor component={Link} to={`/desks/${shown.desk}/work/${claim}`} size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {shownText(claimWords(shown.text, shown.denies))}
            </Anchor>
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {shownText(shown.source ?? 'Nobody named')}
            </Text>
            {shown.verdict !== null && <ShownVerdict verdict={shown.verdict} denies={shown.denies} />}
          </>
        )}
        <Group gap="xs" justify="space-between">
          <Text size="xs" c="dimmed" dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {by === null ? why : `${by} said so`}
          </Text>
          <Group gap={6} ml="auto">
            {suggested && onConfirm !== undefined && (
              <Button size="compact-sm" h={32} variant="light" onClick={onConfirm} disabled={busy}>
                It is so
              </Button>
            )}
            {onDismiss !== undefined && (
              <Button size="compact-sm" h={32} variant="subtle" color="gray" onClick={onDismiss} disabled={busy}>
                Not related
              </Button>
            )}
          </Group>
        </Group>
      </Stack>
    </Paper>
  );
}

const DOUBTS = { standing: null, 'in-doubt': 'in doubt', withdrawn: 'withdrawn' } as const;

interface ShownVerdictProps {
  readonly verdict: NonNullable<NonNullable<Related['shown']>['verdict']>;
  readonly denies: boolean;
}

function ShownVerdict({ verdict: { finding, advice, status }, denies }: ShownVerdictProps): ReactNode {
  const doubt = DOUBTS[status];
  return (
    <Group gap={6}>
      <FindingBadge finding={finding} denies={denies} />
      <Text size="xs">
        {ADVICE_WORDS[advice]}
        {doubt !== null && <b> · verdict {doubt}</b>}
      </Text>
    </Group>
  );
}
