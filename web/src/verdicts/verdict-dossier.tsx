import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Trouble } from '../parts/messages/trouble.tsx';
import { claimWords, sourceName } from '../parts/words/words.ts';
import { AfterVerdict } from '../work/after-verdict/after-verdict.tsx';
import { shownText } from '../work/article/shown-text.ts';
import { useClaim } from '../work/queries.ts';

/** Beside the list: a claim with its verdict, what may follow, who used it, and its earlier verdicts. */
export function VerdictDossier({ claimId }: { readonly claimId: string }): ReactNode {
  const { data: detail, error, refetch } = useClaim(claimId);
  return (
    <Stack px="md" pb="md" gap="sm">
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
              {shownText(claimWords(detail.claim.text, detail.claim.attribution.denies))}
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
