import type { Person } from '../../api/types.ts';

/** People of other desks who are not on this one, once each, by name: those whom one would add. */
export function peopleElsewhere(here: readonly Person[], others: readonly (readonly Person[])[]): Person[] {
  const known = new Set(here.map(({ id }) => id));
  const people = new Map(others.flat().flatMap((person) => (known.has(person.id) ? [] : [[person.id, person]])));
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1));
}

/** Why nobody can have this id; undefined where somebody can. */
export const idProblem = (id: string): string | undefined =>
  id === '' || /^[^\s#]+$/.test(id) ? undefined : 'An id has no spaces and no #: it is “sub” in the person’s token.';
