import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode, RefObject } from 'react';
import { LIMITS } from '../../../../../config/limits.ts';
import { useOfferedNames } from './use-offered-names.ts';

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
  const names = useOfferedNames({ field, text: value, onText: onChange, people });
  const { offered, place } = names;
  const opened = offered.length > 0;
  const combobox = useCombobox({ opened, onOpenedChange: names.close });
  const list = useId();
  return (
    <Combobox store={combobox} onOptionSubmit={names.take} position="top-start" width={260} withinPortal>
      {/* The first name is chosen from the start, which its own keys and attributes do not know of. */}
      <Combobox.Target withKeyboardNavigation={false} withAriaAttributes={false}>
        <Textarea
          ref={field}
          data-field="text"
          label="A note for colleagues"
          description="@ and a name tells that person."
          error={error}
          value={value}
          onChange={({ currentTarget }) => names.write(currentTarget.value, currentTarget.selectionStart)}
          onSelect={({ currentTarget }) => names.follow(currentTarget.selectionStart)}
          onKeyDown={names.strike}
          onBlur={names.close}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={opened ? list : undefined}
          aria-activedescendant={opened ? `${list}${place}` : undefined}
          data-expanded={opened || undefined}
          maxLength={LIMITS.noteLength}
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!opened}>
        <Combobox.Options id={list} aria-label="Whom to call">
          {offered.map(({ id, name }, at) => (
            <Combobox.Option key={id} id={`${list}${at}`} value={name} selected={at === place} aria-selected={at === place}>
              {name}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
