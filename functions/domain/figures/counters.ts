/** Counters by name; one that is not there is 0. */
export type Counters = Readonly<Record<string, number>>;

/** Adds counters up; those that come to nothing are left out. */
export function addUp(all: Iterable<Counters>): Counters {
  const sum = new Map<string, number>();
  for (const counters of all) for (const [name, n] of Object.entries(counters)) sum.set(name, (sum.get(name) ?? 0) + n);
  return Object.fromEntries([...sum].filter(([, n]) => n !== 0));
}

/** The counters whose name begins with `group:`, by the rest of their name. */
export function group(counters: Counters, name: string): Counters {
  const prefix = `${name}:`;
  return Object.fromEntries(
    Object.entries(counters).flatMap(([key, n]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), n]] : [])),
  );
}
