import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import { Excerpt } from './excerpt.tsx';

interface ClaimContextProps {
  readonly claim: Claim;
}

/** In the row itself, where there is no room beside it: the words around the claim, and why it is here. */
export function ClaimContext({ claim }: ClaimContextProps): ReactNode {
  const { attribution, queuedBecause, priority, hedges } = claim;
  return (
    <Stack gap={6} mt="xs">
      <Excerpt claim={claim} />
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {attribution.source !== null && `${attribution.source.type}. `}
        {[...queuedBecause, ...priority.reasons].join('; ')}.
        {hedges.length > 0 && ` Hedged: ${hedges.map(({ text }) => `“${text}”`).join(', ')}.`}
      </Text>
    </Stack>
  );
}
