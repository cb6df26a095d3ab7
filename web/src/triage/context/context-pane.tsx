import { ScrollArea, Stack, Text } from '@mantine/core';
import { IconPointer } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import { Message } from '../../parts/messages/message.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import { WhyPanel } from '../../work/panels/why-panel.tsx';
import { Excerpt } from './excerpt.tsx';

/** Beside the list: the claim under the cursor in its article’s words, and all that says whether it is worth checking. */
export function ContextPane({ claim }: { readonly claim: Claim | undefined }): ReactNode {
  return (
    <ScrollArea h="100%" type="auto" component="section" aria-label="The claim under the cursor" viewportProps={{ tabIndex: 0 }}>
      {claim === undefined ? (
        <Message icon={IconPointer} title="No claim under the cursor">
          Move through the list with j and k. The words around the claim appear here.
        </Message>
      ) : (
        <Stack p="md" gap="md">
          <Text size="xs" fw={600} c="dimmed" dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {shownText(claim.context.headline ?? 'An article without a headline')}
          </Text>
          <Excerpt claim={claim} />
          <WhyPanel claim={claim} />
        </Stack>
      )}
    </ScrollArea>
  );
}
