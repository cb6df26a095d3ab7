import { Button, Group, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import { quotedIn } from './quoted.ts';
import type { Quoted } from './quoted.ts';

interface WordPickerProps {
  readonly claim: Claim;
  readonly label: string;
  readonly pickLabel: string;
  readonly onPick: (quoted: Quoted) => void;
  readonly disabled: boolean;
  /** What a form calls it, to have it focused. */
  readonly field?: string;
  readonly error?: string | null;
}

/** The article’s words around a claim, to mark some of them by pointer, touch or keyboard; nothing in it can be changed. */
export function WordPicker({ claim: { context }, label, pickLabel, onPick, disabled, field: name, error }: WordPickerProps): ReactNode {
  const { excerpt, excerptStart } = context;
  const field = useRef<HTMLTextAreaElement>(null);
  const [marked, setMarked] = useState<Quoted>();
  const markedNow = (): Quoted | undefined => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    return quotedIn(excerpt, excerptStart, selectionStart, selectionEnd);
  };
  const read = (): void => setMarked(markedNow());
  return (
    <div>
      <Textarea
        ref={field}
        data-field={name}
        error={error}
        label={label}
        readOnly
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        value={excerpt}
        onSelect={read}
        onKeyUp={read}
        onPointerUp={read}
      />
      <Group justify="flex-end" mt={4}>
        <Button
          size="compact-sm"
          h={32}
          variant="light"
          disabled={disabled || marked === undefined}
          onClick={() => {
            const quoted = markedNow();
            if (quoted !== undefined) onPick(quoted);
          }}
        >
          {pickLabel}
        </Button>
      </Group>
    </div>
  );
}
