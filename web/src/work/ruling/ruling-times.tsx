import { Group, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { fromLocal, toLocal } from '../../parts/times/local-time.ts';
import type { RulingWords } from './ruling-words.ts';

interface RulingTimesProps {
  readonly words: Pick<RulingWords, 'asOf' | 'recheckAt'>;
  readonly onWrite: (part: Partial<RulingWords>) => void;
  readonly disabled: boolean;
}

/** For which time the finding holds, and when to look again. */
export function RulingTimes({ words, onWrite, disabled }: RulingTimesProps): ReactNode {
  return (
    <Group grow align="start">
      <TextInput
        type="datetime-local"
        label="As of"
        description="Empty: now."
        value={toLocal(words.asOf)}
        onChange={({ currentTarget }) => onWrite({ asOf: fromLocal(currentTarget.value) })}
        disabled={disabled}
      />
      <TextInput
        type="datetime-local"
        label="Look again at"
        description="Empty: never."
        value={toLocal(words.recheckAt)}
        onChange={({ currentTarget }) => onWrite({ recheckAt: fromLocal(currentTarget.value) })}
        disabled={disabled}
      />
    </Group>
  );
}
