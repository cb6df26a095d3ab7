import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../../api/types.ts';
import { RulingCard } from '../../parts/ruling-card.tsx';

/** Where else the claim stands, earlier verdicts, and what was said when they changed. */
export function RelatedPanel({ detail: { claim, repeats, verdicts, reasons } }: { readonly detail: ClaimDetail }): ReactNode {
  const earlier = verdicts.slice(0, -1).toReversed();
  const nothing = repeats.length === 0 && earlier.length === 0 && reasons.length === 0 && claim.disputedBy.length === 0;
  if (nothing) {
    return (
      <Text size="sm" c="dimmed">
        No other article repeats it, and nothing was ruled on it before.
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      {claim.disputedBy.map(({ claimId, source }) => (
        <Text key={`${claimId}${source}`} size="sm">
          Disputed by {source}
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
      {repeats.map(({ claimId, articleId }) => (
        <Anchor key={claimId} component={Link} to={`/articles/${articleId}`} size="sm">
          Repeated in another article
        </Anchor>
      ))}
      {earlier.map((verdict) => (
        <RulingCard
          key={verdict.number}
          title={`Verdict ${verdict.number}, before`}
          ruling={verdict}
          by={verdict.decidedBy}
          at={verdict.decidedAt}
        />
      ))}
      {reasons.map(({ number, type, by, reason }) => (
        <Text key={number} size="sm">
          {type.replaceAll('-', ' ')}, {by}: {reason}
        </Text>
      ))}
    </Stack>
  );
}
