import { Text, Tooltip } from '@mantine/core';
import type { TextProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { DESK_ZONE, distance, inZone, whereItWasWritten } from './times.ts';
import { useNow } from './use-now.ts';

interface TimeTextProps extends TextProps {
  /** ISO 8601. */
  readonly at: string;
  /** Words before it: `due`, `taken`. */
  readonly lead?: string;
}

/** How long ago or ahead, with the full time in every zone that matters on hover or focus. */
export function TimeText({ at, lead, ...props }: TimeTextProps): ReactNode {
  const time = new Date(at);
  const written = whereItWasWritten(at);
  const zones = [inZone(time, DESK_ZONE), inZone(time, 'UTC'), ...(written === null ? [] : [`${written}, as published`])];
  return (
    <Tooltip label={zones.join('\n')} multiline style={{ whiteSpace: 'pre-line' }} events={{ hover: true, focus: true, touch: true }}>
      <Text component="time" dateTime={at} span inherit {...props}>
        {lead === undefined ? '' : `${lead} `}
        {distance(time, useNow())}
      </Text>
    </Tooltip>
  );
}
