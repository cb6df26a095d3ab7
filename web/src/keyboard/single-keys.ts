/** Where this browser remembers that single keys are off. */
const KEPT_AS = 'claim-docket.single-keys';

/** What a browser keeps for a page, as far as it is used here. */
interface Kept {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Whether keys that write a character do anything by themselves: they do, until somebody turns them off in this browser. */
export class SingleKeys {
  readonly #kept: Kept;
  readonly #listeners = new Set<() => void>();
  #on: boolean;

  constructor(kept: Kept) {
    this.#kept = kept;
    this.#on = kept.getItem(KEPT_AS) !== 'off';
  }

  readonly areOn = (): boolean => this.#on;

  /** Turns them on or off, at once and for the next visit; a browser that is full or forbids it forgets it with the page. */
  turn(on: boolean): void {
    try {
      if (on) this.#kept.removeItem(KEPT_AS);
      else this.#kept.setItem(KEPT_AS, 'off');
    } catch {
      // It holds as long as the page is open.
    }
    this.#set(on);
  }

  /** Takes over what another of the browser’s windows may have kept. */
  readonly readAnew = (): void => this.#set(this.#kept.getItem(KEPT_AS) !== 'off');

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    for (const listener of this.#listeners) listener();
  }
}
