import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import { sourceTypeWords } from '../../parts/words/found-words.ts';
import { shownText } from '../../work/article/shown-text.ts';
import { Excerpt } from './excerpt.tsx';

interface ClaimContextProps {
  readonly claim: Claim;
}

/** In the row itself, where there is no room beside it: the words around the claim, and why it is here. */
export function ClaimContext({ claim }: ClaimContextProps): ReactNode {
  const {
    attribution: { source, via },
    queuedBecause,
    priority,
    hedges,
  } = claim;
  return (
    <Stack gap={6} mt="xs">
      <Excerpt claim={claim} />
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {source !== null && `${shownText(source.name)} (${sourceTypeWords(source.type)})`}
        {via.length > 0 && `, as told by ${shownText(via.map(({ name }) => name).join(', then '))}`}
        {source !== null && '. '}
        <b>Why it is here:</b> {[...queuedBecause, ...priority.reasons].join('; ')}.
        {hedges.length > 0 && ` Hedged by the outlet: ${hedges.map(({ text }) => `“${shownText(text)}”`).join(', ')}.`}
      </Text>
    </Stack>
  );
}
