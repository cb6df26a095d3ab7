import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { LIMITS } from '../../../../../config/limits.ts';
import { namesFor, typedName, withName } from './mention-text.ts';

interface NoteFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | null;
  /** Those of the desk whom an `@` may call. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** Where a note is written: `@` offers the names of the desk, by arrows and Enter or by pointer. */
export function NoteField({ field, value, onChange, error, people }: NoteFieldProps): ReactNode {
  const [caret, setCaret] = useState(0);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const typed = typedName(value, caret);
  const offered = typed === undefined ? [] : namesFor(typed.part, people).slice(0, 8);
  const follow = (): void => setCaret(field.current?.selectionStart ?? 0);
  const choose = (name: string): void => {
    if (typed === undefined) return;
    const next = withName(value, typed, name);
    onChange(next.text);
    combobox.closeDropdown();
    requestAnimationFrame(() => {
      field.current?.setSelectionRange(next.caret, next.caret);
      setCaret(next.caret);
    });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} position="top-start" width={260} withinPortal>
      <Combobox.Target withKeyboardNavigation={combobox.dropdownOpened && offered.length > 0} autoComplete="off">
        <Textarea
          ref={field}
          data-field="text"
          label="A note for colleagues"
          description="@ and a name tells that person."
          error={error}
          value={value}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value);
            setCaret(currentTarget.selectionStart);
            if (typedName(currentTarget.value, currentTarget.selectionStart) === undefined) combobox.closeDropdown();
            else {
              combobox.openDropdown();
              combobox.selectFirstOption();
            }
          }}
          onSelect={follow}
          onBlur={() => combobox.closeDropdown()}
          maxLength={LIMITS.noteLength}
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={offered.length === 0}>
        <Combobox.Options>
          {offered.map(({ id, name }) => (
            <Combobox.Option key={id} value={name}>
              {name}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
