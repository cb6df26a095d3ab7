import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../../../api/types.ts';
import { shownText } from '../../article/shown-text.ts';
import { AddRelation } from './add-relation.tsx';
import { RelationCard } from './relation-card.tsx';
import { inReadingOrder } from './relation-words.ts';
import { useRelate } from './use-relate.ts';

interface RelatedPanelProps {
  readonly detail: ClaimDetail;
  readonly mayWrite: boolean;
  readonly adding: boolean;
  readonly onAdd: (adding: boolean) => void;
}

/** What the claim is to others, where else it stands, what its own article holds against it, and the reasons that people gave. */
export function RelatedPanel({ detail, mayWrite, adding, onAdd }: RelatedPanelProps): ReactNode {
  const { claim, relations, repeats, reasons } = detail;
  const { confirm, dismiss, busy } = useRelate(claim.id);
  const nothing = relations.length === 0 && repeats.length === 0 && reasons.length === 0 && claim.disputedBy.length === 0;
  return (
    <Stack gap="sm">
      {nothing && !adding && (
        <Text size="sm" c="dimmed">
          Nothing is known to be related to it. Where you know better, say so: whoever opens the other claim sees it, too.
        </Text>
      )}
      {relations.length > 0 && (
        <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Related claims">
          {inReadingOrder(relations).map((relation) => (
            <RelationCard
              key={relation.claim}
              relation={relation}
              busy={busy}
              onConfirm={mayWrite ? () => confirm({ other: relation.claim, as: relation.as }) : undefined}
              onDismiss={mayWrite ? () => dismiss({ other: relation.claim, as: relation.as }) : undefined}
            />
          ))}
        </Stack>
      )}
      {adding && <AddRelation detail={detail} onDone={() => onAdd(false)} />}
      {mayWrite && !adding && (
        <Group>
          <Button variant="light" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onAdd(true)}>
            Relate it to another claim
          </Button>
        </Group>
      )}
      {claim.disputedBy.map(({ claimId, source }) => (
        <Text key={`${claimId}${source}`} size="sm">
          Disputed in its own article by {shownText(source)}
          {claimId !== null && (
            <>
              {': '}
              <Anchor component={Link} to={`/desks/${claim.desk}/work/${claimId}`} size="sm">
                see that claim
              </Anchor>
            </>
          )}
        </Text>
      ))}
      {repeats.length > 0 && (
        <Text size="sm">
          Repeated word for word in{' '}
          {repeats.map(({ claimId, articleId }, place) => (
            <span key={claimId}>
              {place > 0 && ', '}
              <Anchor component={Link} to={`/articles/${articleId}`} size="sm">
                {repeats.length === 1 ? 'another article' : `article ${place + 1}`}
              </Anchor>
            </span>
          ))}
          ; its verdict is theirs.
        </Text>
      )}
      {reasons.map(({ number, type, by, reason }) => (
        <Text key={number} size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {type.replaceAll('-', ' ')}, {by}: {reason}
        </Text>
      ))}
    </Stack>
  );
}
