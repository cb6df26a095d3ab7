import type { Message } from '../engine/message.ts';

/** Where a message stands. `delayed`: sent but not yet to be received; `inFlight`: received and hidden. */
export type Place = 'ready' | 'delayed' | 'inFlight' | 'gone';

/** A message in its queue. */
export interface Entry {
  readonly message: Message;
  place: Place;
  /** Epoch milliseconds at which a hidden message shows again. */
  hiddenUntil: number;
  /** When it was last received, epoch milliseconds. */
  receivedAt: number;
}

/** The order in which a queue's messages may be handed out. The queue tells it of every change of place, the first one included. */
export interface Lineup {
  placed(entry: Entry, before: Place | 'new'): void;
  /** The messages that may be received now, in order. */
  available(): Iterable<Entry>;
}

/** A standard queue: whatever is ready, the longest ready first. */
export class StandardLineup implements Lineup {
  readonly #ready = new Map<string, Entry>();

  placed(entry: Entry): void {
    if (entry.place === 'ready') this.#ready.set(entry.message.id, entry);
    else this.#ready.delete(entry.message.id);
  }

  available(): Iterable<Entry> {
    return this.#ready.values();
  }
}
