import { Button, CloseButton, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Trouble } from '../parts/trouble.tsx';
import { sourceName } from '../parts/words.ts';
import { AfterVerdict } from '../work/after-verdict/after-verdict.tsx';
import { shownText } from '../work/article/shown-text.ts';
import { useClaim } from '../work/queries.ts';

interface VerdictDossierProps {
  readonly claimId: string;
  readonly onClose: () => void;
}

/** Beside the list: a claim with its verdict, what may follow, who used it, and its earlier verdicts. */
export function VerdictDossier({ claimId, onClose }: VerdictDossierProps): ReactNode {
  const { data: detail, error, refetch } = useClaim(claimId);
  return (
    <Stack p="md" gap="sm">
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h5">
          Verdict and what follows
        </Title>
        <CloseButton aria-label="Close the verdict" onClick={onClose} size="lg" />
      </Group>
      {detail === undefined ? (
        error === null ? (
          <>
            <Skeleton h={44} />
            <Skeleton h={180} />
          </>
        ) : (
          <Trouble error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <>
          <div>
            <Text fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {shownText(detail.claim.text)}
            </Text>
            <Text size="sm" c="dimmed" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {shownText(sourceName(detail.claim))}
            </Text>
          </div>
          <Group gap="xs">
            <Button component={Link} to={`/desks/${detail.claim.desk}/work/${claimId}`} variant="light" size="compact-sm" h={32}>
              Open the claim
            </Button>
            <Button component={Link} to={`/articles/${detail.claim.articleId}`} variant="default" size="compact-sm" h={32}>
              Its article
            </Button>
          </Group>
          {detail.verdict === null ? (
            <Text size="sm" c="dimmed">
              Nothing was ruled on this claim yet.
            </Text>
          ) : (
            <AfterVerdict detail={detail} verdict={detail.verdict} />
          )}
        </>
      )}
    </Stack>
  );
}
