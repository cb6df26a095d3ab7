import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../../api/types.ts';

/** Where else the claim stands, what disputes it, and the reasons that people gave. */
export function RelatedPanel({ detail: { claim, repeats, reasons } }: { readonly detail: ClaimDetail }): ReactNode {
  const nothing = repeats.length === 0 && reasons.length === 0 && claim.disputedBy.length === 0;
  if (nothing) {
    return (
      <Text size="sm" c="dimmed">
        No other article repeats it, nothing in its own disputes it, and nobody had to give a reason yet.
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
      {reasons.map(({ number, type, by, reason }) => (
        <Text key={number} size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {type.replaceAll('-', ' ')}, {by}: {reason}
        </Text>
      ))}
    </Stack>
  );
}
