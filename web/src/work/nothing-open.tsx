import { Button, Group } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Keys } from '../keyboard/keys.tsx';
import { Message } from '../parts/messages/message.tsx';
import { count } from '../parts/words/words.ts';

interface NothingOpenProps {
  /** How many claims the person holds. */
  readonly mine: number;
  /** Whether there is nothing that the person may take. */
  readonly looksOnly: boolean;
  readonly onGoOn: () => void;
  readonly onNext: () => void;
  readonly taking: boolean;
}

/** Beside the docket, while no claim is open: what to begin with. */
export function NothingOpen({ mine, looksOnly, onGoOn, onNext, taking }: NothingOpenProps): ReactNode {
  if (looksOnly) {
    return (
      <Message icon={IconScale} title="You may look">
        Choose a claim from the docket: it is shown with its article, and with all that is known about it.
      </Message>
    );
  }
  return (
    <Message
      icon={IconScale}
      title={mine === 0 ? 'Nothing in hand' : `${count(mine, 'claim')} in hand`}
      actions={
        <Group gap="xs" justify="center">
          {mine > 0 && (
            <Button onClick={onGoOn} rightSection={<Keys binding="]" />}>
              Go on with your next claim
            </Button>
          )}
          <Button variant={mine > 0 ? 'default' : 'filled'} onClick={onNext} loading={taking} rightSection={<Keys binding="n" />}>
            Take the most urgent claim
          </Button>
        </Group>
      }
    >
      {mine === 0
        ? 'Take the most urgent claim, or choose one from the docket. What you take is yours for half an hour or so, and nobody else works on it meanwhile.'
        : 'Go on with one that is yours, or take another.'}
    </Message>
  );
}
