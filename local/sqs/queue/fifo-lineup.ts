import type { Entry, Lineup, Place } from './lineup.ts';

interface Group {
  /** In the order sent, which no receive ever changes. */
  readonly entries: Map<string, Entry>;
  inFlight: number;
}

/**
 * A FIFO queue: in each message group the order sent, and nothing of a group while any of its messages is in flight
 * (Developer Guide, "FIFO queue delivery logic"). Groups take turns by how long they have been open.
 */
export class FifoLineup implements Lineup {
  readonly #groups = new Map<string, Group>();
  readonly #open = new Map<string, Group>();

  placed(entry: Entry, before: Place | 'new'): void {
    const name = entry.message.groupId ?? '';
    const group = this.#groups.get(name) ?? { entries: new Map<string, Entry>(), inFlight: 0 };
    this.#groups.set(name, group);
    if (before === 'new') group.entries.set(entry.message.id, entry);
    if (before === 'inFlight') group.inFlight -= 1;
    if (entry.place === 'inFlight') group.inFlight += 1;
    if (entry.place === 'gone') group.entries.delete(entry.message.id);

    const [head] = group.entries.values();
    if (head?.place === 'ready' && group.inFlight === 0) this.#open.set(name, group);
    else this.#open.delete(name);
    if (group.entries.size === 0) this.#groups.delete(name);
  }

  *available(): Iterable<Entry> {
    for (const group of this.#open.values()) {
      for (const entry of group.entries.values()) {
        if (entry.place !== 'ready') break;
        yield entry;
      }
    }
  }
}
