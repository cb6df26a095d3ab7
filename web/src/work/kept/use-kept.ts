import { useRef, useState } from 'react';
import { useMe } from '../../desks/queries.ts';
import { filledWith, KeptWords } from './kept-words.ts';
import type { Place } from './kept-words.ts';

/** Of this browser, and of this tab of it. */
export const keptWords = new KeptWords(localStorage, sessionStorage);

interface Keeping<Fields> {
  readonly claimId: string;
  readonly form: Place['form'];
  /** Whether it is to be gone with the tab. */
  readonly secret?: (fields: Fields) => boolean;
}

/**
 * The fields of a form on a claim while they are filled in. They are kept in this browser for the person who writes, so that a reload, another screen or a
 * sign-in that ended costs no words.
 * @param empty how the form begins
 * @returns `write` changes some fields; `forget` is for when they were sent or thrown away
 */
export function useKept<Fields extends object>({ claimId, form, secret }: Keeping<Fields>, empty: Fields) {
  const { data: me } = useMe();
  const place: Place = { person: me?.id ?? '', claimId, form };
  const [began] = useState(empty);
  const [fields, setFields] = useState(() => filledWith(empty, keptWords.of(place)));
  // Two fields may be written before the form is drawn anew.
  const newest = useRef(fields);
  const show = (next: Fields): void => {
    newest.current = next;
    setFields(next);
  };
  return {
    fields,
    write: (part: Partial<Fields>): void => {
      const next = { ...newest.current, ...part };
      show(next);
      if (JSON.stringify(next) === JSON.stringify(began)) keptWords.drop(place);
      else keptWords.keep(place, next, secret?.(next));
    },
    forget: (): void => {
      keptWords.drop(place);
      show(began);
    },
  };
}

/** Whether the person has begun to write in a form on a claim, and not sent it. */
export function useBegun(claimId: string): (form: Place['form']) => boolean {
  const { data: me } = useMe();
  return (form) => me !== undefined && keptWords.of({ person: me.id, claimId, form }) !== undefined;
}
