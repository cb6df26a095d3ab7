import { useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { namesFor, typedName, withName } from './mention-text.ts';
import type { Typed } from './mention-text.ts';

interface Called {
  readonly id: string;
  readonly name: string;
}

interface NamesInText {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Those whom an `@` may call. */
  readonly people: readonly Called[];
}

/** As many names as a list shows without being scrolled. */
const SHOWN = 8;

/** Offers names below a field for what is typed of one after an `@`, the first of them chosen. */
export function useOfferedNames({ field, text, onText, people }: NamesInText) {
  const [caret, setCaret] = useState(0);
  const [place, setPlace] = useState(0);
  const [asked, setAsked] = useState(false);
  const typed = asked ? typedName(text, caret) : undefined;
  const offered = namesOf(typed, people);
  const close = (): void => setAsked(false);
  const take = (name: string): void => {
    if (typed === undefined) return;
    const next = withName(text, typed, name);
    // At once: the next letter may have been struck already.
    flushSync(() => {
      onText(next.text);
      close();
    });
    field.current?.setSelectionRange(next.caret, next.caret);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setPlace((place + 1) % offered.length),
    ArrowUp: () => setPlace((place + offered.length - 1) % offered.length),
    Enter: () => take(offered[place]?.name ?? ''),
    Escape: close,
  };
  return {
    offered,
    /** Which of them is chosen. */
    place,
    take,
    close,
    /** What stands in the field now, and where the caret is. */
    write: (now: string, at: number): void => {
      onText(now);
      setCaret(at);
      setPlace(0);
      setAsked(true);
    },
    /** Where the caret has been put. */
    follow: (at: number): void => setCaret(at),
    /** A key struck in the field: with or without Ctrl it is the list’s, where that has a use for it. */
    strike: (event: KeyboardEvent): void => {
      const run = offered.length === 0 || event.nativeEvent.isComposing ? undefined : keys[event.key];
      if (run === undefined) return;
      event.preventDefault();
      run();
    },
  };
}

const namesOf = (typed: Typed | undefined, people: readonly Called[]): readonly Called[] =>
  typed === undefined ? [] : namesFor(typed.part, people).slice(0, SHOWN);
