import type { Item } from '../text/sentences.ts';
import type { Draft } from './attribution.ts';
import type { ItemRange } from './items.ts';

/** Which draft's content each item of a sentence belongs to. */
export class Covered {
  readonly #owners: (Draft | null)[];

  constructor(items: readonly Item[]) {
    this.#owners = items.map(() => null);
  }

  /** The draft inside whose content an item stands; null where it stands in none. */
  ownerOf(item: number): Draft | null {
    return this.#owners[item] ?? null;
  }

  /** Gives items to a draft, but for those that another one has which stands within the same. */
  cover(draft: Draft, ranges: readonly ItemRange[]): void {
    for (const [from, to] of ranges) for (let i = from; i <= to; i++) if (this.ownerOf(i) === draft.within) this.#owners[i] = draft;
  }

  /** The first item before `item`, or it, from which on all belong to the same draft as it does. */
  firstBeside(item: number): number {
    const owner = this.ownerOf(item);
    for (let i = item - 1; i >= 0; i--) if (this.ownerOf(i) !== owner) return i + 1;
    return 0;
  }

  /** The last item of a draft's content; the last of all where there is no draft. */
  lastOf(draft: Draft | null): number {
    let last = this.#owners.length - 1;
    if (draft !== null) while (last > 0 && this.#owners[last] !== draft) last--;
    return last;
  }
}
