import { useRef, useState } from 'react';
import type { ComponentProps } from 'react';
import { useHold } from '../dialogs/held-open.ts';
import { focusField } from './focus-field.ts';
import type { Lack } from './lack.ts';
import { sendsByKey } from './send-key.ts';

interface SentForm<Field extends string> {
  /** What it still needs; undefined where it can be sent. */
  readonly lack?: Lack<Field> | undefined;
  /** Whether it cannot be sent now, in a dialog only because it is on its way already. */
  readonly busy: boolean;
  readonly onSend: () => void;
}

/**
 * A form that is sent by its button or by mod+Enter, and that goes to the field that lacks something, where it does. The dialog that it is in, if any, stays open while
 * it is on its way.
 * @returns what its `form` element gets; and what to say of a field, once the form was to be sent: null where it lacks nothing
 */
export function useSentForm<Field extends string>({ lack, busy, onSend }: SentForm<Field>) {
  const ref = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  useHold(busy);
  const send = (): void => {
    if (busy) return;
    // One that stays where it is begins anew once it is sent.
    setAsked(lack !== undefined);
    if (lack !== undefined) focusField(ref.current, lack.field);
    // Half a date is empty to us: the browser says what is wrong with it.
    else if (ref.current?.reportValidity() !== false) onSend();
  };
  const form = {
    ref,
    noValidate: true,
    onSubmit: (event) => {
      event.preventDefault();
      send();
    },
    onKeyDown: (event) => {
      if (sendsByKey(event)) send();
    },
  } satisfies ComponentProps<'form'>;
  const complaint = (field: Field): string | null => (asked && lack?.field === field ? lack.message : null);
  return { form, complaint };
}
