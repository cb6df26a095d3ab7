import { Radio, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Keys } from '../../keyboard/keys.tsx';
import type { Binding } from '../../keyboard/key-sequence.ts';
import { keysOf } from '../../parts/choices.ts';
import styles from './choice.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: Value | null;
  readonly words: Readonly<Record<Value, string>>;
  /** The keys that choose it. */
  readonly keyOf?: (value: Value) => Binding;
  readonly onChoose: (value: Value) => void;
  readonly disabled: boolean;
  /** What a form calls it, to have it focused. */
  readonly field?: string;
  readonly error?: string | null;
}

/** One of a few: drawn as chips, and a radio group to a keyboard and a screen reader. */
export function Choice<Value extends string>({
  label,
  name,
  value,
  words,
  keyOf,
  onChoose,
  disabled,
  field,
  error,
}: ChoiceProps<Value>): ReactNode {
  const values = keysOf(words);
  return (
    <Radio.Group
      data-field={field}
      label={label}
      error={error}
      name={name}
      value={value ?? ''}
      onChange={(chosen) => {
        const known = values.find((one) => one === chosen);
        if (known !== undefined) onChoose(known);
      }}
    >
      <div className={styles['chips']}>
        {values.map((one) => (
          <Radio.Card key={one} value={one} data-value={one} className={styles['chip'] ?? ''} disabled={disabled}>
            <Text size="sm" span c="inherit" fw="inherit">
              {words[one]}
            </Text>
            {keyOf !== undefined && (
              <span aria-hidden>
                <Keys binding={keyOf(one)} size="xs" />
              </span>
            )}
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
