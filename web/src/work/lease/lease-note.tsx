import { Badge, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useKeyWorks } from '../../keyboard/use-single-keys.ts';
import { countdown } from '../../parts/times/times.ts';
import { useNow } from '../../parts/times/use-now.ts';

/** With so little left, the countdown asks for attention. */
const SOON_MILLISECONDS = 5 * 60_000;

/** How long the person’s lease still lasts; past its time it counts until somebody else takes the claim. */
export function LeaseNote({ expiresAt }: { readonly expiresAt: string }): ReactNode {
  const left = Date.parse(expiresAt) - useNow('second').getTime();
  const over = left <= 0;
  const byKey = useKeyWorks('x');
  return (
    <Tooltip
      label={
        over
          ? `Its time is over. It is still yours until somebody else takes it${byKey ? ': press x to hold it on' : ' (“Hold it” among the commands)'}.`
          : `How long the claim is yours.${byKey ? ' Press x to hold it for the full time from now.' : ''}`
      }
      multiline
      w={260}
    >
      <Badge color={over ? 'red' : left < SOON_MILLISECONDS ? 'orange' : 'ink'} variant="light" tabIndex={0} data-testid="lease">
        {over ? 'Time is over' : `Yours for ${countdown(left)}`}
      </Badge>
    </Tooltip>
  );
}
