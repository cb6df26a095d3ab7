import type { Binding } from './key-sequence.ts';

/** Something that a person may do where they are: by key, from the palette, and listed under `?`. */
export interface Action {
  /** Unique among what is offered at one time. */
  readonly id: string;
  /** What it does, as an order: “Dismiss: not worth checking”. */
  readonly label: string;
  /** Under which heading `?` and the palette list it. */
  readonly group: string;
  readonly keys: readonly Binding[];
  readonly run: () => void;
  /** False: listed, but not possible now. */
  readonly enabled?: boolean;
  /** True: done once for a key that is held down, which repeats otherwise. */
  readonly once?: boolean;
  /** True: works while somebody types, too. Only for keys with `mod+`, and Escape. */
  readonly whileTyping?: boolean;
  /** True: works over a dialog or menu, too, by those keys. */
  readonly overDialogs?: boolean;
}
