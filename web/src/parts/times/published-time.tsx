import { Text, Tooltip } from '@mantine/core';
import type { TextProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { asPublished, DESK_ZONE, distance, inZone, isDay } from './times.ts';
import { useNow } from './use-now.ts';

interface PublishedTimeProps extends TextProps {
  /** ISO 8601: an instant, or a day. */
  readonly at: string;
}

/** When an article was published, in full, by the clock where it was written; by the desk’s clock on hover or focus. */
export function PublishedTime({ at, ...props }: PublishedTimeProps): ReactNode {
  const now = useNow();
  const time = new Date(at);
  const here = isDay(at) ? distance(time, now) : `${inZone(time, DESK_ZONE)} at your desk, ${distance(time, now)}`;
  return (
    <Tooltip label={here} events={{ hover: true, focus: true, touch: true }}>
      <Text component="time" dateTime={at} span inherit {...props}>
        {asPublished(at)}
      </Text>
    </Tooltip>
  );
}
