import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { TimeField } from '../../parts/forms/time-field.tsx';
import type { RulingWords } from './ruling-words.ts';

interface RulingTimesProps {
  readonly words: Pick<RulingWords, 'asOf' | 'recheckAt'>;
  readonly onWrite: (part: Partial<RulingWords>) => void;
  readonly disabled: boolean;
}

/** For which time the finding holds, and when to look again. */
export function RulingTimes({ words, onWrite, disabled }: RulingTimesProps): ReactNode {
  return (
    <Group align="start">
      <TimeField label="As of" description="Empty: now." value={words.asOf} onChange={(asOf) => onWrite({ asOf })} disabled={disabled} />
      <TimeField
        label="Look again at"
        description="Empty: never."
        value={words.recheckAt}
        onChange={(recheckAt) => onWrite({ recheckAt })}
        disabled={disabled}
      />
    </Group>
  );
}
