import { Kbd, Radio, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './choice.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: Value | null;
  readonly words: Readonly<Record<Value, string>>;
  readonly keysOf?: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
  readonly disabled: boolean;
}

/** One of a few: drawn as chips, and a radio group to a keyboard and a screen reader. */
export function Choice<Value extends string>({ label, name, value, words, keysOf, onChoose, disabled }: ChoiceProps<Value>): ReactNode {
  const isValue = (chosen: string): chosen is Value => Object.hasOwn(words, chosen);
  const values = Object.keys(words).filter(isValue);
  return (
    <Radio.Group
      label={label}
      name={name}
      value={value ?? ''}
      onChange={(chosen) => {
        if (isValue(chosen)) onChoose(chosen);
      }}
    >
      <div className={styles['chips']}>
        {values.map((one) => (
          <Radio.Card key={one} value={one} className={styles['chip'] ?? ''} disabled={disabled}>
            <Text size="sm" span inherit>
              {words[one]}
            </Text>
            {keysOf !== undefined && (
              <Kbd size="xs" className={styles['key'] ?? ''} aria-hidden>
                {keysOf(one)}
              </Kbd>
            )}
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
