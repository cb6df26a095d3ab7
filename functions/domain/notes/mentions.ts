import type { Person } from '../review/claim/person.ts';

/** Whom a text calls, and names that nobody answers to. */
export interface Mentions {
  readonly people: readonly Person[];
  /** As written, without the `@`. */
  readonly unknown: readonly string[];
}

/** An `@` that begins a word: not that of an address. */
const CALL = /(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}._'-]*/u;

const normal = (text: string): string => text.normalize('NFKC').toLowerCase();
const endsThere = (text: string, at: number): boolean => !/^[\p{L}\p{N}_]/u.test(text.slice(at));

/**
 * The people of a desk whom a text calls by `@name`: by their whole name, however it is written, or by its first word where only one of them has that.
 * Of two whole names the longer counts.
 */
export function mentionsIn(text: string, desk: readonly Person[]): Mentions {
  const people = new Map<string, Person>();
  const unknown = new Set<string>();
  for (const { index } of text.matchAll(CALL)) {
    const rest = text.slice(index + 1);
    const called = personCalled(rest, desk);
    const word = WORD.exec(rest)?.[0].replace(/[.'-]+$/, '') ?? '';
    if (called === undefined) unknown.add(word);
    else people.set(called.id, called);
  }
  return { people: [...people.values()], unknown: [...unknown] };
}

function personCalled(rest: string, desk: readonly Person[]): Person | undefined {
  const whole = desk
    .filter(({ name }) => normal(rest.slice(0, name.length)) === normal(name) && endsThere(rest, name.length))
    .toSorted((a, b) => b.name.length - a.name.length);
  if (whole[0] !== undefined) return whole[0];
  const word = normal((WORD.exec(rest)?.[0] ?? '').replace(/[.'-]+$/, ''));
  const first = desk.filter(({ name }) => normal(name.split(/\s/)[0] ?? '') === word);
  return first.length === 1 ? first[0] : undefined;
}
