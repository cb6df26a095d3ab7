import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { inWords } from '../../parts/messages/trouble.tsx';
import { distance } from '../../parts/times/times.ts';
import { useNow } from '../../parts/times/use-now.ts';
import type { DraftInHand } from './use-draft.ts';

/** How safe the words are, and a choice where two windows wrote different ones. */
export function SaveNote({ draft: { state, choose } }: { readonly draft: DraftInHand }): ReactNode {
  if (state.kind !== 'overtaken') {
    return (
      <Text size="xs" c={state.kind === 'failed' ? 'orange' : 'dimmed'} role="status" data-testid="save-state">
        <SaveWords state={state} />
      </Text>
    );
  }
  return (
    <Group gap="xs" role="alert" data-testid="save-state">
      <Text size="xs">Another window saved other words for this claim. Which go on?</Text>
      <Button size="compact-xs" variant="light" onClick={() => choose('mine')}>
        These here
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => choose('others')}>
        Those
      </Button>
    </Group>
  );
}

function SaveWords({ state }: { readonly state: Exclude<DraftInHand['state'], { kind: 'overtaken' }> }): ReactNode {
  const now = useNow('second');
  if (state.kind === 'failed') return `Not saved yet, kept in this browser: ${inWords(state.error)}`;
  if (state.kind !== 'saved') return 'Saving …';
  if (state.at === null) return 'Saved as you type';
  const seconds = Math.max(0, Math.round((now.getTime() - state.at.getTime()) / 1000));
  return seconds < 60 ? `Saved ${seconds} s ago` : `Saved ${distance(state.at, now)}`;
}
